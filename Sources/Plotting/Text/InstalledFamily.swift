/// The faces of a family that are on this machine, and the choice among them.
struct InstalledFamily: Sendable {
  let name: String
  let faces: [InstalledFace]

  /// The styles that figures are set in.
  static let styles = [
    TextStyle(), TextStyle(slant: .oblique), TextStyle(weight: .bold),
    TextStyle(weight: .bold, slant: .oblique),
  ]

  /// The face of a style.
  ///
  /// No other is taken for one that is missing, because a figure set in another face is another figure.
  ///
  /// - Throws: `FontError.missing`, which names all faces that are missing.
  func face(for style: TextStyle) throws(FontError) -> InstalledFace {
    guard let face = bestFace(for: style) else {
      throw .missing(
        family: name,
        styles: Self.styles.filter { bestFace(for: $0) == nil }.map(styleName),
        installed: Set(faces.map(\.style)).sorted())
    }
    return face
  }

  private func bestFace(for style: TextStyle) -> InstalledFace? {
    faces.filter { $0.fits(style) }.min { $0.precedes($1) }
  }

  /// A style as the names of faces spell it.
  private func styleName(_ style: TextStyle) -> String {
    switch (style.weight, style.slant) {
    case (.regular, .upright): name == DejaVuSans.name ? "Book" : "Regular"
    case (.regular, .oblique): "Oblique"
    case (.bold, .upright): "Bold"
    case (.bold, .oblique): "Bold Oblique"
    }
  }
}
