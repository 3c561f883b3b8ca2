// Maps of colours that are told apart, not read as more or less.

extension ColorMap {
  /// Ten strong colours, for numbers of classes; Matplotlib's `tab10`, which is also its cycle. Source:
  /// Tableau 10.
  public static let tab10 = ColorMap(
    hex: [
      0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22,
      0x17BECF,
    ])

  /// Ten strong colours, each with a light one behind it; Matplotlib's `tab20`. Source: Tableau 20.
  public static let tab20 = ColorMap(
    hex: [
      0x1F77B4, 0xAEC7E8, 0xFF7F0E, 0xFFBB78, 0x2CA02C, 0x98DF8A, 0xD62728, 0xFF9896, 0x9467BD,
      0xC5B0D5, 0x8C564B, 0xC49C94, 0xE377C2, 0xF7B6D2, 0x7F7F7F, 0xC7C7C7, 0xBCBD22, 0xDBDB8D,
      0x17BECF, 0x9EDAE5,
    ])

  /// The areas of classes, as decision regions have them.
  public static let regions = ColorMap(listed: Palette.classic.regions)
}
