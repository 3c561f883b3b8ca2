extension Theme {
  /// For dark pages: the measures of the classic theme, light lines on a nearly black canvas.
  ///
  /// Every colour that carries a meaning stands out from what is behind it with a contrast of at
  /// least 3, text with at least 4.5 (WCAG 2.1, success criteria 1.4.11 and 1.4.3).
  public static let dark: Theme = {
    var theme = Theme.classic
    theme.figureFaceColor = Color(hex: 0x16181D)
    theme.axesFaceColor = Color(hex: 0x16181D)
    theme.ink = Color(hex: 0xE4E6EB)
    theme.cycle = [
      Color(hex: 0x5AA9E6), Color(hex: 0xFFA24D), Color(hex: 0x5FCB6B), Color(hex: 0xF2706F),
      Color(hex: 0xB796E0), Color(hex: 0xC08F83), Color(hex: 0xF29AD6), Color(hex: 0xA6A9B0),
      Color(hex: 0xD5D64F), Color(hex: 0x4CD3E0),
    ]
    theme.accentColors = [
      Color(hex: 0xFF7B72), Color(hex: 0x79B8FF), Color(hex: 0x7EE787), Color(hex: 0xFFB757),
    ]
    theme.regionColors = [
      Color(hex: 0x5A2A24), Color(hex: 0x0E4A59), Color(hex: 0x1F4D2B), Color(hex: 0x56500F),
    ]
    theme.gridColor = Color(hex: 0x565B66)
    theme.legend.edgeColor = Color(hex: 0x565B66)
    theme.axes3D = .dark
    theme.diagram = .dark
    return theme
  }()
}

extension Axes3DTheme {
  /// Walls a little lighter than a dark canvas.
  public static let dark: Axes3DTheme = {
    var theme = Axes3DTheme()
    theme.paneColors = [0x2E323B, 0x262A32, 0x2A2E36].map { Color(hex: $0).withAlpha(0.5) }
    theme.gridColor = Color(hex: 0x565B66)
    return theme
  }()
}

extension DiagramTheme {
  /// Dark fills under light labels.
  public static let dark: DiagramTheme = {
    var theme = DiagramTheme()
    theme.unitColor = Color(hex: 0x1F3A55)
    theme.biasColor = Color(hex: 0x2A2E36)
    theme.boxColor = Color(hex: 0x543A1C)
    theme.edgeColor = Color(hex: 0x9AA0AB)
    theme.curveColor = Color(hex: 0xFF8A7A)
    theme.positiveColor = Color(hex: 0x56B4E9)
    theme.negativeColor = Color(hex: 0xE69F00)
    return theme
  }()
}
