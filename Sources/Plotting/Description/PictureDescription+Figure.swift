extension PictureDescription {
  /// What a figure is called and what is to be seen, derived from its titles, labels and marks; what the
  /// files of a figure say that are given no description.
  ///
  ///     let figure = try Figure {
  ///       Axes(x: "Epoch", y: "Loss") { Line(points, label: "training") }
  ///     }
  ///     PictureDescription(of: figure).description  // "Line chart of Loss over Epoch: training."
  ///
  /// It is in plain English with the labels as they are. Formulas are written on one line, and panels that
  /// show the same kind of thing are told of once. Somebody who knows what the figure is to show describes
  /// it better.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - id: a name for the picture; nil makes one of the title.
  public init(of figure: Figure, id: String? = nil) {
    let panels = figure.panels.map(\.summary.asRead)
    let shown = panels.filter { !$0.name.isEmpty }
    let own = figure.title.asRead
    let title =
      !own.isEmpty ? own : shown.count == 1 ? shown[0].nameOfPicture : "\(shown.count) panels"
    var colors = panels.map(\.colors)
    if let label = figure.colorBar?.label { colors.append(label.asRead) }
    self.init(
      id: id ?? title.asIdentifier, title: shown.isEmpty && own.isEmpty ? "Figure" : title,
      description: (Self.sentences(on: shown) + Self.sentences(onColors: colors)).joined(
        separator: " "),
      language: figure.language ?? "en")
  }

  private static func sentences(on panels: [PanelSummary]) -> [String] {
    guard let first = panels.first else { return ["Empty figure."] }
    if panels.count == 1 { return ["\(first.content.capitalizedAtStart)."] }
    let titles = panels.map(\.title).filter { !$0.isEmpty }
    if panels.allSatisfy({ $0.content == first.content }) {
      let names = titles.isEmpty ? "" : ": \(titles.joined(separator: ", "))"
      return ["\(panels.count) panels\(names).", "Each shows: \(first.content)."]
    }
    return ["\(panels.count) panels."]
      + panels.enumerated().map { index, panel in
        "\(panel.title.isEmpty ? "Panel \(index + 1)" : panel.title): \(panel.content)."
      }
  }

  private static func sentences(onColors labels: [String]) -> [String] {
    var known: Set<String> = []
    return labels.filter { !$0.isEmpty && known.insert($0).inserted }.map { "Colours show \($0)." }
  }
}

extension PanelSummary {
  /// What a picture of the panel alone is called.
  fileprivate var nameOfPicture: String { title.isEmpty ? name.capitalizedAtStart : title }
}
