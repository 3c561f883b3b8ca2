extension Theme {
  /// The look of R's ggplot2: white lines on grey. The values are those of Matplotlib 3.8's style sheet
  /// `ggplot`; what it leaves open is classic.
  ///
  /// The classes of a classifier have colours of the same family, which the style sheet does not know.
  public static let ggplot: Theme = {
    var theme = Theme.classic
    theme.palette = .ggplot
    theme.titleSize = 14.4  // axes.titlesize: x-large, 1.44 times the font size
    theme.labelSize = 12  // axes.labelsize: large, 1.2 times the font size
    theme.axesLineWidth = 1
    theme.patchLineWidth = 0.5
    theme.legend.edgeWidth = 0.5  // patch.linewidth
    theme.grid.isShown = true
    theme.axisOrder = .belowMarks
    return theme
  }()
}

extension Palette {
  /// The colours of `Theme.ggplot`.
  public static let ggplot: Palette = {
    let (red, blue, green, yellow) = (
      Color(hex: 0xE24A33), Color(hex: 0x348ABD), Color(hex: 0x8EBA42), Color(hex: 0xFBC15E)
    )
    var palette = Palette.classic
    palette.axes = Color(hex: 0xE5E5E5)
    palette.frame = .white
    palette.tick = Color(hex: 0x555555)
    palette.axisLabel = Color(hex: 0x555555)
    palette.grid = .white
    palette.cycle = [
      red, blue, Color(hex: 0x988ED5), Color(hex: 0x777777), yellow, green, Color(hex: 0xFFB5B8),
    ]
    palette.accents = [red, blue, green, yellow]
    // The same with two thirds of white.
    palette.regions = [0xF5C3BB, 0xBCD8E9, 0xD9E8C0, 0xFDEAC9].map { Color(hex: $0) }
    return palette
  }()
}
