extension Theme {
  /// The look of seaborn's white grid: grey lines on white, no ticks. The values are those of Matplotlib
  /// 3.8's style sheet `seaborn-v0_8-whitegrid`; what it leaves open is classic.
  ///
  /// The style sheet names Arial and Liberation Sans before DejaVu Sans, which is taken here, so that a
  /// figure is the same on every machine; put others before it where they are installed.
  public static let seabornWhitegrid: Theme = {
    var theme = Theme.classic
    theme.palette = .seabornWhitegrid
    theme.axesLineWidth = 1
    (theme.tickLength, theme.minorTickLength) = (0, 0)
    theme.solidCap = .round
    theme.legend.isFramed = false
    theme.grid.isShown = true
    theme.axisOrder = .belowMarks
    return theme
  }()
}

extension Palette {
  /// The colours of `Theme.seabornWhitegrid`.
  public static let seabornWhitegrid: Palette = {
    func gray(_ share: Double) -> Color { Color(red: share, green: share, blue: share) }
    var palette = Palette.classic
    palette.ink = gray(0.15)
    palette.frame = gray(0.8)
    palette.grid = gray(0.8)
    return palette
  }()
}
