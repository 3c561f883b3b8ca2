/// The pictures that show what has become of a golden one.
///
///     ArtifactKind.actual.fileName(of: "parabola")  // "parabola-actual.png"
package enum ArtifactKind: String, Sendable, Codable, CaseIterable {
  /// The golden picture.
  case expected
  /// The picture of now.
  case actual
  /// Where they differ.
  case difference

  /// The kinds of files that artefacts are.
  private static let fileExtensions = ["png", "svg"]

  /// The name of the file for a picture.
  package func fileName(of picture: String, as fileExtension: String = "png") -> String {
    "\(picture)-\(rawValue).\(fileExtension)"
  }

  /// Whether a file has a name such as artefacts get.
  package static func areNames(_ name: String) -> Bool {
    allCases.contains { kind in
      fileExtensions.contains { name.hasSuffix(kind.fileName(of: "", as: $0)) }
    }
  }
}
