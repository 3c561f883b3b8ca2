/// A width and a height, in the unit of the space they are used in.
///
///     Size(width: 640, height: 480)
public struct Size: Sendable, Hashable {
  /// The extent along x.
  public var width: Double
  /// The extent along y.
  public var height: Double

  /// Creates a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
