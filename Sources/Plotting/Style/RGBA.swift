/// A colour as it is drawn: sRGB with an opacity; every component from 0 to 1, not premultiplied.
///
///     Palette.dark.resolve(.ink).red  // 0.894
public struct RGBA: Sendable, Hashable {
  /// The share of red.
  public var red: Double
  /// The share of green.
  public var green: Double
  /// The share of blue.
  public var blue: Double
  /// 0 is invisible, 1 hides what is behind.
  public var alpha: Double

  /// Creates a colour from its components.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }
}
