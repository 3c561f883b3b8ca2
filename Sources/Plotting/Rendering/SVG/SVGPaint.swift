/// A colour in a light and, where the picture has two faces, in a dark picture.
struct SVGPaint: Sendable, Hashable {
  var light: RGBA
  /// The colour in the dark picture, or nil when there is only one.
  var dark: RGBA?
  /// The name of the role, for a colour that is one's own.
  let role: String?

  init(_ color: Color, light: Palette, dark: Palette?) {
    self.light = light.resolve(color)
    self.dark = dark?.resolve(color)
    role =
      if case .role(let role) = color.source, color.brightness == 1 {
        Self.role(for: role, in: [light, dark ?? light]).name
      } else {
        nil
      }
  }

  /// The role whose colour a role has in all palettes: itself, where they do not agree.
  private static func role(for role: Color.Role, in palettes: [Palette]) -> Color.Role {
    let general = Set(palettes.map { $0.role(for: role) })
    return general.count == 1 ? general.first ?? role : role
  }

  /// Whether the two pictures differ here.
  var varies: Bool { dark.map { $0 != light } ?? false }

  /// Whether the opacity differs, too.
  var opacityVaries: Bool { dark.map { $0.alpha != light.alpha } ?? false }
}
