extension Color {
  /// What a colour is for. A theme gives each role a colour of its own, so that a figure declared
  /// once can be drawn for light and for dark pages.
  ///
  ///     Line(x: xs, y: ys, color: .ink)
  ///     Scatter(points, color: .accent(0), edgeColor: .background)
  public enum Role: Sendable, Hashable {
    /// Lines and text: `Theme.ink`.
    case ink
    /// What is behind the marks: `Theme.axesFaceColor`.
    case background
    /// The colours that marks take in turn, counted from 0: `Theme.cycle`.
    case cycle(Int)
    /// The strong colours that tell things apart, counted from 0: `Theme.accentColors`.
    case accent(Int)
    /// The areas behind them, counted from 0: `Theme.regionColors`.
    case region(Int)
  }

  /// Creates the colour of a role, with the components that the classic theme gives it until a figure
  /// is drawn in another one.
  public init(_ role: Role, alpha: Double = 1) {
    self = Theme.classic.color(for: role).withAlpha(alpha)
    self.role = role
  }

  /// The colour of lines and text, from the theme.
  public static let ink = Color(.ink)
  /// The colour behind the marks, from the theme.
  public static let background = Color(.background)
  /// The colours that marks take in turn, from the theme.
  public static let cycle = Theme.classic.cycle.indices.map { Color(.cycle($0)) }

  /// A strong colour from the theme, counted from 0; behind the last one they start again.
  public static func accent(_ index: Int) -> Color { Color(.accent(index)) }
  /// A colour of areas from the theme, counted from 0; behind the last one they start again.
  public static func region(_ index: Int) -> Color { Color(.region(index)) }
}

extension Theme {
  /// The colour of a role; past the end of a row of colours they start again.
  public func color(for role: Color.Role) -> Color {
    switch role {
    case .ink: ink
    case .background: axesFaceColor
    case .cycle(let index): cycle.element(inTurn: index) ?? ink
    case .accent(let index): accentColors.element(inTurn: index) ?? ink
    case .region(let index): regionColors.element(inTurn: index) ?? axesFaceColor
    }
  }

  /// The colour as this theme draws it: that of its role, where it has one, with its opacity.
  public func resolve(_ color: Color) -> Color {
    guard let role = color.role else { return color }
    let own = self.color(for: role)
    return own.withAlpha(own.alpha * color.alpha)
  }
}

extension Array {
  /// The element number `index` of a row that starts again behind its end; nil of an empty one.
  fileprivate func element(inTurn index: Int) -> Element? {
    isEmpty ? nil : self[(index % count + count) % count]
  }
}
