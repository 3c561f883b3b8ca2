import GoldenPictures

/// The pictures that a failed expectation has left to look at.
///
/// ```swift
/// if case .changed(_, _, _, let artifacts) = outcome { print(artifacts.difference ?? "none") }
/// ```
public struct GoldenArtifacts: Sendable, Equatable {
  var paths: [ArtifactKind: String] = [:]
  /// Why pictures are not there that should be.
  public internal(set) var problem: GoldenError?

  /// The path of the golden picture as it was compared.
  public var expected: String? { paths[.expected] }
  /// The path of the picture.
  public var actual: String? { paths[.actual] }
  /// The path of the picture of what differs.
  public var difference: String? { paths[.difference] }
}
