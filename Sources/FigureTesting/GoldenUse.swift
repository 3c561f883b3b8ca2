/// Which golden picture a picture has been compared with.
///
/// ```swift
/// if case .matches(_, _, let use) = outcome { print(use.path) }
/// ```
public struct GoldenUse: Sendable, Equatable {
  /// The path of the golden picture: the common one, or that of the platform where there is one.
  public var path: String
  /// Whether it is that of the platform, and the picture looks like the common one.
  public var isSuperfluous: Bool

  /// Creates what has been used.
  public init(path: String, isSuperfluous: Bool = false) {
    self.path = path
    self.isSuperfluous = isSuperfluous
  }
}
