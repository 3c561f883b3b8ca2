/// What a panel shows, in words for readers who do not see it.
///
///     PanelSummary(name: "line chart of Loss over Epoch", parts: ["training", "validation"]).content
///     // "line chart of Loss over Epoch: training, validation"
public struct PanelSummary: Sendable, Equatable {
  /// What the panel is called; empty for nothing.
  public var title: String
  /// What it is, as a sentence would go on with it; empty for what only goes with other panels.
  public var name: String
  /// What it holds, in the words of its labels.
  public var parts: [String]
  /// What its colours mean; empty for nothing.
  public var colors: String

  /// Creates a summary. Texts are those that are drawn: formulas become words when it is read.
  public init(title: String = "", name: String, parts: [String] = [], colors: String = "") {
    self.title = title
    self.name = name
    self.parts = parts
    self.colors = colors
  }

  /// Name and parts.
  public var content: String {
    parts.isEmpty ? name : "\(name): \(parts.joined(separator: ", "))"
  }

  /// The summary without formulas and line feeds.
  var asRead: PanelSummary {
    PanelSummary(
      title: title.asRead, name: name.asRead, parts: parts.map(\.asRead), colors: colors.asRead)
  }
}
