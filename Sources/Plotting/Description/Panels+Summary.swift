// What each panel says of itself for readers who do not see it.

extension Panel {
  /// What the panel is by its type, and nothing more.
  public var summary: PanelSummary {
    PanelSummary(name: PanelSummary.kind(ofType: "\(Self.self)"))
  }
}

extension Axes {
  /// The kinds of marks, the labels of axes and marks, and that of the colour bar.
  public var summary: PanelSummary {
    let seconds = [secondX, secondY].map { $0?.conversion == nil ? $0?.label ?? "" : "" }
    return PanelSummary(
      chart: title, of: marks.map(\.chartKind), values: [y.label, seconds[1]],
      over: [x.label, seconds[0]], parts: legendEntries.map(\.label),
      colors: colorBar?.label ?? "")
  }
}

extension Axes3D {
  /// The kinds of marks, and the labels of axes and marks.
  public var summary: PanelSummary {
    PanelSummary(
      chart: title, of: marks.map(\.chartKind), place: "in space", values: [z.label],
      over: [x.label, y.label], parts: legendEntries.map(\.label))
  }
}

extension ColorBar {
  /// What the colours mean.
  public var summary: PanelSummary { PanelSummary(name: "", colors: label) }
}

extension BlockArrow {
  /// An arrow, and what stands above it.
  public var summary: PanelSummary {
    PanelSummary(name: "arrow", parts: label.isEmpty ? [] : [label])
  }
}

extension NetworkDiagram {
  /// The layers with their numbers of units.
  public var summary: PanelSummary {
    PanelSummary(name: "diagram of a network", parts: layers.map(\.summary))
  }
}

extension DiagramLayer {
  /// The caption, and how many units there are.
  fileprivate var summary: String {
    let name = [caption, boxLabel ?? ""].first { !$0.isEmpty } ?? "layer"
    // Between the units that are drawn there are others: nobody says how many.
    guard boxLabel == nil, !units.contains(where: \.isEllipsis) else { return name }
    return "\(name) with \(units.count) \(units.count == 1 ? "unit" : "units")"
  }
}
