/// A line of a legend: the text and what stands before it.
///
///     LegendEntry(label: "$p < 0.5$", handle: .area(.lightSalmon))
public struct LegendEntry: Sendable {
  /// The text; parts between dollar signs are math text.
  public var label: String
  /// What stands before the text.
  public var handle: LegendHandle
  /// Whether it names several shapes that belong together, as bars do. A legend has such entries behind
  /// all others; Matplotlib does so with its containers.
  public var isGroup: Bool

  /// Creates an entry.
  public init(label: String, handle: LegendHandle, isGroup: Bool = false) {
    self.label = label
    self.handle = handle
    self.isGroup = isGroup
  }
}

extension [LegendEntry] {
  /// The entries as a legend of axes has them: in the order of declaration, groups last.
  var inLegendOrder: [LegendEntry] { filter { !$0.isGroup } + filter(\.isGroup) }
}
