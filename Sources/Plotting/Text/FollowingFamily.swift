/// A family that is asked for characters that the first family of a theme does not have.
///
/// Unlike the first, it may lack styles: the regular upright face then stands for them.
struct FollowingFamily: Sendable {
  let name: String
  private let faces: [TextStyle: FontFace]

  /// The family of a name, or nil where none of that name is installed.
  init?(_ name: String) {
    let family = InstalledFonts.family(name)
    self.name = name
    var faces: [TextStyle: FontFace] = [:]
    for style in InstalledFamily.styles {
      guard let face = try? family.face(for: style) else { continue }
      faces[style] = try? FontFace(face)
    }
    guard !faces.isEmpty else { return nil }
    self.faces = faces
  }

  /// The face of a style, or one that is as like it as there is.
  func face(for style: TextStyle) -> FontFace? {
    let alike = [
      style, TextStyle(weight: style.weight), TextStyle(slant: style.slant), TextStyle(),
    ]
    return alike.lazy.compactMap { faces[$0] }.first
      ?? InstalledFamily.styles.lazy.compactMap { faces[$0] }.first
  }
}
