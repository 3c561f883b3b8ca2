/// A line of a legend: the text and what stands before it.
///
///     LegendEntry(label: "$p < 0.5$", handle: .area(.lightSalmon))
public struct LegendEntry: Sendable {
  /// The text; parts between dollar signs are math text.
  public var label: String
  /// What stands before the text.
  public var handle: LegendHandle

  /// Creates an entry.
  public init(label: String, handle: LegendHandle) {
    self.label = label
    self.handle = handle
  }
}
