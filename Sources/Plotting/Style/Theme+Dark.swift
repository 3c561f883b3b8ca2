extension Theme {
  /// For dark pages: the measures of the classic theme in the colours of `Palette.dark`.
  public static let dark: Theme = {
    var theme = Theme.classic
    theme.palette = .dark
    return theme
  }()
}
