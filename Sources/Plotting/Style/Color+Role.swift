extension Color {
  /// What a colour is for. A palette gives each role a colour of its own.
  ///
  ///     Line(x: xs, y: ys, color: .ink)
  ///     Scatter(points, color: .accent(0), edgeColor: .markerEdge)
  public enum Role: Sendable, Hashable {
    /// Lines and text: `Palette.ink`.
    case ink
    /// The frame of axes: `Palette.frame`.
    case frame
    /// Ticks: `Palette.tick`.
    case tick
    /// Texts at ticks: `Palette.tickLabel`.
    case tickLabel
    /// The labels of axes: `Palette.axisLabel`.
    case axisLabel
    /// The canvas behind everything: `Palette.canvas`.
    case canvas
    /// What is behind the marks: `Palette.axes`.
    case axes
    /// The line around a marker that sets it off from others: `Palette.markerEdge`.
    case markerEdge
    /// Lines across axes: `Palette.grid`.
    case grid
    /// What is behind the entries of a legend: `Palette.legend`.
    case legend
    /// The line around a legend: `Palette.legendEdge`.
    case legendEdge
    /// The colours that marks take in turn, counted from 0: `Palette.cycle`.
    case cycle(Int)
    /// The strong colours that tell things apart, counted from 0: `Palette.accents`.
    case accent(Int)
    /// The areas behind them, counted from 0: `Palette.regions`.
    case region(Int)
    /// The walls of 3-D axes, counted from 0: `Palette.panes`.
    case pane(Int)
    /// A part of a network diagram: `Palette.diagram`.
    case diagram(DiagramPalette.Role)
  }

  /// The colour of lines and text, from the palette.
  public static let ink = Color(.ink)
  /// The colour of the canvas, from the palette.
  public static let canvas = Color(.canvas)
  /// The colour behind the marks, from the palette.
  public static let axes = Color(.axes)
  /// The colour of lines around markers, from the palette.
  public static let markerEdge = Color(.markerEdge)
  /// The colours that marks take in turn, from the palette; Matplotlib's `"C0"` and on. Any number
  /// names one: behind the palette's last colour they start again, as they do below 0.
  public static let cycle = Cycle()

  /// A strong colour from the palette, counted from 0; behind the last one they start again.
  public static func accent(_ index: Int) -> Color { Color(.accent(index)) }
  /// A colour of areas from the palette, counted from 0; behind the last one they start again.
  public static func region(_ index: Int) -> Color { Color(.region(index)) }
}

extension Color.Role {
  /// What pictures that change their colours call it: lower case words joined by hyphens, colours of a
  /// row counted from 1.
  var name: String {
    switch self {
    case .ink: "ink"
    case .frame: "frame"
    case .tick: "tick"
    case .tickLabel: "tick-label"
    case .axisLabel: "axis-label"
    case .canvas: "canvas"
    case .axes: "axes"
    case .markerEdge: "marker-edge"
    case .grid: "grid"
    case .legend: "legend"
    case .legendEdge: "legend-edge"
    case .cycle(let index): "cycle-\(index &+ 1)"
    case .accent(let index): "accent-\(index &+ 1)"
    case .region(let index): "region-\(index &+ 1)"
    case .pane(let index): "pane-\(index &+ 1)"
    case .diagram(let role): role.rawValue
    }
  }

  /// The role that has this name; nil when there is none.
  init?(name: String) {
    if let role = Self.single.first(where: { $0.name == name }) {
      self = role
      return
    }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number > 0, "\(number)" == parts[1] else {
      return nil
    }
    switch parts[0] {
    case "cycle": self = .cycle(number - 1)
    case "accent": self = .accent(number - 1)
    case "region": self = .region(number - 1)
    case "pane": self = .pane(number - 1)
    default: return nil
    }
  }

  /// The roles that do not stand in a row.
  private static let single: [Color.Role] =
    [
      .ink, .frame, .tick, .tickLabel, .axisLabel, .canvas, .axes, .markerEdge, .grid, .legend,
      .legendEdge,
    ] + DiagramPalette.Role.allCases.map { .diagram($0) }

  /// The names of all roles; of colours in a row, those that the classic palette has.
  static let usualNames: [String] = (single + Palette.classic.roles).map(\.name).reduce(into: []) {
    names, name in
    if !names.contains(name) { names.append(name) }
  }
}
