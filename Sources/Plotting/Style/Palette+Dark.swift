extension Palette {
  /// For dark pages: light lines on a nearly black canvas.
  ///
  /// Every colour that carries a meaning stands out from what is behind it with a contrast of at
  /// least 3, text with at least 4.5 (WCAG 2.1, success criteria 1.4.11 and 1.4.3). Regions differ from
  /// each other, and accents from every region, for people who lack a kind of cone too.
  public static let dark: Palette = {
    var palette = Palette()
    palette.canvas = Color(hex: 0x16181D)
    palette.axes = Color(hex: 0x16181D)
    palette.ink = Color(hex: 0xE4E6EB)
    palette.markerEdge = Color(hex: 0x16181D)
    palette.grid = Color(hex: 0x565B66)
    palette.legendEdge = Color(hex: 0x565B66)
    palette.cycle = [
      Color(hex: 0x5AA9E6), Color(hex: 0xFFA24D), Color(hex: 0x5FCB6B), Color(hex: 0xF2706F),
      Color(hex: 0xB796E0), Color(hex: 0xC08F83), Color(hex: 0xF29AD6), Color(hex: 0xA6A9B0),
      Color(hex: 0xD5D64F), Color(hex: 0x4CD3E0),
    ]
    palette.accents = [
      Color(hex: 0xFF7B72), Color(hex: 0x79B8FF), Color(hex: 0x7EE787), Color(hex: 0xFFB757),
    ]
    // Unlike in lightness too, so that they differ for every kind of colour vision.
    palette.regions = [
      Color(hex: 0x56271A), Color(hex: 0x0F4A68), Color(hex: 0x406B51), Color(hex: 0x5C5008),
    ]
    // Walls a little lighter than the canvas.
    palette.panes = [0x2E323B, 0x262A32, 0x2A2E36].map { Color(hex: $0).withAlpha(0.5) }
    palette.diagram = .dark
    return palette
  }()
}

extension DiagramPalette {
  /// Dark fills under light labels.
  public static let dark: DiagramPalette = {
    var palette = DiagramPalette()
    palette.unit = Color(hex: 0x1F3A55)
    palette.bias = Color(hex: 0x2A2E36)
    palette.box = Color(hex: 0x543A1C)
    palette.edge = Color(hex: 0x9AA0AB)
    palette.curve = Color(hex: 0xFF8A7A)
    palette.positive = Color(hex: 0x56B4E9)
    palette.negative = Color(hex: 0xE69F00)
    return palette
  }()
}
