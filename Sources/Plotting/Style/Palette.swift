/// The colours of a figure by what they are for; a renderer looks up the roles of a scene in one.
///
/// The values of `classic` are Matplotlib 3.8's defaults; each comment gives the name they have there
/// (https://matplotlib.org/3.8.0/users/explain/customizing.html).
///
///     var palette = Palette.classic
///     palette.ink = .navy
///     palette.accents = [.crimson, .teal]
///     figure.theme.palette = palette
public struct Palette: Sendable, Hashable {
  /// The canvas behind everything; `figure.facecolor`.
  public var canvas = Color(hex: 0xFFFFFF)
  /// The area inside the axes; `axes.facecolor`.
  public var axes = Color(hex: 0xFFFFFF)
  /// Text, and all lines around axes that have no colour of their own below; `text.color`.
  public var ink = Color(hex: 0x000000)
  /// The frame of axes; `axes.edgecolor`. nil has it in `ink`.
  public var frame: Color?
  /// Ticks; `xtick.color`, `ytick.color`. nil has them in `ink`.
  public var tick: Color?
  /// The texts at ticks; `xtick.labelcolor`, `ytick.labelcolor`. nil has them in the colour of the ticks.
  public var tickLabel: Color?
  /// The labels of axes; `axes.labelcolor`. nil has them in `ink`.
  public var axisLabel: Color?
  /// The line around a marker that sets it off from others.
  public var markerEdge = Color(hex: 0xFFFFFF)
  /// Lines across the axes; `grid.color`.
  public var grid = Color(hex: 0xB0B0B0)
  /// The background of a legend; `legend.facecolor`: inherited from the axes.
  public var legend = Color(.axes)
  /// The line around a legend; `legend.edgecolor`: grey 0.8.
  public var legendEdge = Color(hex: 0xCCCCCC)
  /// The colours that marks take in turn; `axes.prop_cycle`: `tab10`.
  public var cycle = [
    Color(hex: 0x1F77B4),  // blue
    Color(hex: 0xFF7F0E),  // orange
    Color(hex: 0x2CA02C),  // green
    Color(hex: 0xD62728),  // red
    Color(hex: 0x9467BD),  // purple
    Color(hex: 0x8C564B),  // brown
    Color(hex: 0xE377C2),  // pink
    Color(hex: 0x7F7F7F),  // gray
    Color(hex: 0xBCBD22),  // olive
    Color(hex: 0x17BECF),  // cyan
  ]
  /// Strong colours that tell classes apart; CSS's red, blue, green and orange, as the article has
  /// them.
  public var accents: [Color] = [.red, .blue, .green, .orange]
  /// The areas of the same classes; CSS's lightsalmon, aqua, lightgreen and yellow.
  public var regions: [Color] = [.lightSalmon, .aqua, .lightGreen, .yellow]
  /// The walls of 3-D axes across x, y and z; `axes3d.xaxis.panecolor` and its like.
  public var panes = [0.95, 0.90, 0.925].map {
    Color(red: $0, green: $0, blue: $0, alpha: 0.5)
  }
  /// The parts of network diagrams.
  public var diagram = DiagramPalette()

  /// The colours of the published article: Matplotlib's defaults.
  public static let classic = Palette()

  /// Creates the classic palette.
  public init() {}
}

extension Palette {
  /// The colour of a role; past the end of a row of colours they start again, and an empty row has those of
  /// `ink` or, for what lies behind, of `axes`.
  public subscript(role: Color.Role) -> Color {
    switch role {
    case .ink: ink
    case .frame: frame ?? ink
    case .tick: tick ?? ink
    case .tickLabel: tickLabel ?? tick ?? ink
    case .axisLabel: axisLabel ?? ink
    case .canvas: canvas
    case .axes: axes
    case .markerEdge: markerEdge
    case .grid: grid
    case .legend: legend
    case .legendEdge: legendEdge
    case .cycle(let index): cycle.element(inTurn: index) ?? ink
    case .accent(let index): accents.element(inTurn: index) ?? ink
    case .region(let index): regions.element(inTurn: index) ?? axes
    case .pane(let index): panes.element(inTurn: index) ?? axes
    case .diagram(let role): diagram[role]
    }
  }

  /// The role whose colour a role has: itself, or a more general one where the palette does not tell the two
  /// apart.
  func role(for role: Color.Role) -> Color.Role {
    switch role {
    case .frame where frame == nil: .ink
    case .tick where tick == nil: .ink
    case .tickLabel where tickLabel == nil: self.role(for: .tick)
    case .axisLabel where axisLabel == nil: .ink
    default: role
    }
  }

  /// A palette may itself give a role the colour of another one. More than this many steps go round in a
  /// circle.
  private static let mostSteps = 8

  /// The colour as it is drawn: that of its role, where it has one, with its own opacity and shade.
  /// Roles that refer to each other in a circle are black.
  public func resolve(_ color: Color) -> RGBA {
    var color = color
    for _ in 0..<Self.mostSteps {
      switch color.source {
      case .components(let red, let green, let blue):
        let share = color.brightness
        return RGBA(
          red: red * share, green: green * share, blue: blue * share, alpha: color.alpha)
      case .role(let role):
        var own = self[role]
        own.alpha *= color.alpha
        own.brightness *= color.brightness
        color = own
      }
    }
    return RGBA(red: 0, green: 0, blue: 0, alpha: color.alpha)
  }

  /// Everything that has a colour of its own here.
  var roles: [Color.Role] {
    let general: [Color.Role] = [
      .ink, .canvas, .axes, .markerEdge, .grid, .legend, .legendEdge,
    ]
    let parts: [Color.Role] = [.frame, .tick, .tickLabel, .axisLabel]
    return general + parts.filter { role(for: $0) == $0 } + cycle.indices.map { .cycle($0) }
      + accents.indices.map { .accent($0) }
      + regions.indices.map { .region($0) } + panes.indices.map { .pane($0) }
      + DiagramPalette.Role.allCases.map { .diagram($0) }
  }
}

extension Array {
  /// The element number `index` of a row that starts again behind its end; nil of an empty one.
  fileprivate func element(inTurn index: Int) -> Element? {
    isEmpty ? nil : self[(index % count + count) % count]
  }
}
