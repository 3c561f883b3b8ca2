/// What something is painted with: a colour in sRGB that is the same everywhere, or a role that a
/// palette gives a colour to; with an opacity.
///
///     Color(red: 1, green: 0.6, blue: 0, alpha: 0.5)
///     Color(hex: 0xFFA07A) == .lightSalmon  // true
///     Color(.accent(0), alpha: 0.5)  // red in the classic palette
///
/// A figure declared once can so be drawn for light and for dark pages: roles stay what they are until
/// a renderer looks them up in a `Palette`.
public struct Color: Sendable, Hashable {
  /// Where the red, green and blue of a colour come from.
  ///
  ///     Color.crimson.source == .role(.ink)  // false
  public enum Source: Sendable, Hashable {
    /// The shares of red, green and blue, each from 0 to 1, not multiplied by an opacity.
    case components(red: Double, green: Double, blue: Double)
    /// What the palette has for this.
    case role(Role)
  }

  /// Where red, green and blue come from.
  public var source: Source

  /// 0 is invisible, 1 hides what is behind; the opacity of a role's own colour is multiplied by it.
  public var alpha: Double

  /// What is left of red, green and blue in the shade, from 0 to 1.
  public var brightness = 1.0

  /// Creates a colour from its components, each from 0 to 1.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    source = .components(red: red, green: green, blue: blue)
    self.alpha = alpha
  }

  /// Creates a colour that is drawn as it stands, such as one of a colour map.
  public init(_ color: RGBA) {
    self.init(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha)
  }

  /// Creates an opaque colour from 24 bits: `Color(hex: 0xFFA07A)`.
  public init(hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
      blue: Double(hex & 0xFF) / 255)
  }

  /// Creates the colour that a palette gives to a role.
  public init(_ role: Role, alpha: Double = 1) {
    source = .role(role)
    self.alpha = alpha
  }

  /// A colour that lets everything through: nothing is drawn; Matplotlib's `"none"`.
  public static let clear = Color(red: 0, green: 0, blue: 0, alpha: 0)

  /// The same colour with another opacity.
  public func withAlpha(_ alpha: Double) -> Color {
    var color = self
    color.alpha = alpha
    return color
  }

  /// The same colour in the shade: `share` of its red, green and blue, from 0 to 1.
  public func shaded(_ share: Double) -> Color {
    var color = self
    color.brightness *= share
    return color
  }
}
