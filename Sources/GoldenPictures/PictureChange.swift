import ImageComparison
import Pictures

/// What has become of a picture: how it compares with that of now, and what there is to look at.
///
///     let change = PictureChange(from: expected, to: actual)
///     if change.comparison.verdict == .changed { try change.picture(.difference).png() }
package struct PictureChange: Sendable {
  package let comparison: Comparison
  /// The golden picture.
  package let expected: Picture
  /// The picture of now.
  package let actual: Picture
  /// What counted as a change.
  package let options: ComparisonOptions

  /// Compares two pictures.
  package init(
    from expected: Picture, to actual: Picture, options: ComparisonOptions = ComparisonOptions()
  ) {
    comparison = Comparison(of: expected, with: actual, options: options)
    (self.expected, self.actual, self.options) = (expected, actual, options)
  }

  /// A picture that shows it.
  ///
  /// - Throws: `PictureError` when both sizes together are too large for a picture of the difference.
  package func picture(_ kind: ArtifactKind) throws(PictureError) -> Picture {
    switch kind {
    case .expected: expected
    case .actual: actual
    case .difference: try Picture(differencesOf: expected, with: actual, options: options)
    }
  }

  /// A picture that shows it, on the ground where the two differ most.
  ///
  /// - Throws: `PictureError` as `picture` does.
  package func shown(_ kind: ArtifactKind) throws(PictureError) -> Picture {
    try picture(kind).laid(on: comparison.ground)
  }
}
