// Maps that run through few colours.

extension ColorMap {
  /// From black to white.
  public static let gray = ColorMap(through: [.black, .white])

  /// From nearly white to dark blue; Matplotlib's `Blues`. Source: C. A. Brewer, ColorBrewer 2.0, Blues.
  public static let blues = ColorMap(
    throughHex: [
      0xF7FBFF, 0xDEEBF7, 0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x4292C6, 0x2171B5, 0x08519C, 0x08306B,
    ])

  /// From red over nearly white to blue, for what has a middle; Matplotlib's `RdBu`. Source: C. A. Brewer,
  /// ColorBrewer 2.0, RdBu.
  public static let redBlue = ColorMap(
    throughHex: [
      0x67001F, 0xB2182B, 0xD6604D, 0xF4A582, 0xFDDBC7, 0xF7F7F7, 0xD1E5F0, 0x92C5DE, 0x4393C3,
      0x2166AC, 0x053061,
    ])

  /// The probability of the second of two classes: from the area of the first one over white to that of the
  /// second, as decision regions have them; half way nobody knows.
  public static let probability = ColorMap(through: [.region(0), .white, .region(1)])
}
