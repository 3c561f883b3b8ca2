import Plotting

/// A look by its name.
///
///     FigureTheme(rawValue: "ggplot")?.theme
public enum FigureTheme: String, Sendable, Hashable, CaseIterable {
  /// `Theme.classic`.
  case classic
  /// `Theme.dark`.
  case dark
  /// `Theme.ggplot`.
  case ggplot
  /// `Theme.seabornWhitegrid`.
  case seaborn

  /// Measures and colours.
  public var theme: Theme {
    switch self {
    case .classic: .classic
    case .dark: .dark
    case .ggplot: .ggplot
    case .seaborn: .seabornWhitegrid
    }
  }
}
