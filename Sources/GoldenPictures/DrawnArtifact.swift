import Pictures

/// A picture that shows what has become of a golden one, as the bytes of a PNG file.
///
///     try DrawnArtifact(.actual, picture).bytes
package struct DrawnArtifact: Sendable, Equatable {
  package let kind: ArtifactKind
  package let size: Picture.Size
  package let bytes: [UInt8]

  /// Encodes a picture.
  ///
  /// - Throws: `PictureError` when it cannot be encoded.
  package init(_ kind: ArtifactKind, _ picture: Picture) throws(PictureError) {
    self.kind = kind
    size = picture.size
    bytes = try picture.png()
  }
}

extension FigureCheck {
  /// The pictures that show it; none when all is well.
  ///
  /// - Parameter actual: the picture that was checked.
  /// - Returns: those that could be drawn, and why others could not.
  package func artifacts(of actual: Picture) -> (drawn: [DrawnArtifact], problem: PictureError?) {
    var drawn: [DrawnArtifact] = []
    do throws(PictureError) {
      switch outcome {
      case .alike: break
      case .changed(let change):
        for kind in ArtifactKind.allCases {
          drawn.append(try DrawnArtifact(kind, try change.picture(kind)))
        }
      case .missing, .unreadable: drawn.append(try DrawnArtifact(.actual, actual))
      }
      return (drawn, nil)
    } catch {
      return (drawn, error)
    }
  }
}
