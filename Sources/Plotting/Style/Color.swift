/// A colour in sRGB with an opacity; every component from 0 to 1, not premultiplied.
///
///     Color(red: 1, green: 0.6, blue: 0, alpha: 0.5)
///     Color(hex: 0xFFA07A) == .lightSalmon  // true
public struct Color: Sendable, Hashable {
  /// The share of red.
  public var red: Double
  /// The share of green.
  public var green: Double
  /// The share of blue.
  public var blue: Double

  /// 0 is invisible, 1 hides what is behind.
  public var alpha: Double

  /// What the colour is for, when it is the theme that gives it; nil for a colour that is the same in
  /// every theme. `Theme.resolve(_:)` turns a role into a colour.
  public var role: Role?

  /// Creates a colour from its components, each from 0 to 1.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Creates an opaque colour from 24 bits: `Color(hex: 0xFFA07A)`.
  public init(hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
      blue: Double(hex & 0xFF) / 255)
  }

  /// Creates the colour of a role with the components it has where there is no theme. Themes are made
  /// of these, so that it must not ask one.
  init(hex: UInt32, role: Role) {
    self.init(hex: hex)
    self.role = role
  }

  /// The same colour with another opacity.
  public func withAlpha(_ alpha: Double) -> Color {
    var color = self
    color.alpha = alpha
    return color
  }
}
