/// How much room an axis has for the labels of its ticks.
///
///     TickRoom(labels: 5).mostBins  // 5
public struct TickRoom: Sendable, Hashable {
  /// How many labels fit along the axis; Matplotlib's `Axis.get_tick_space`. At least 1.
  public var labels: Int

  /// An axis has no more intervals between ticks, however long it is. Source: Matplotlib's
  /// `MaxNLocator.tick_values`, for nbins "auto".
  private static let mostBins = 9

  /// Creates room for a number of labels, taken as 1 at least.
  public init(labels: Int) {
    self.labels = max(labels, 1)
  }

  /// The room along an axis.
  ///
  /// - Parameters:
  ///   - length: how long the axis is, in points.
  ///   - labelLength: how long Matplotlib takes a label to be along the axis, in points.
  init(length: Double, labelLength: Double) {
    self.init(labels: Int(length / labelLength, clampedTo: 1...Int.max))
  }

  /// The most intervals between ticks at round values.
  public var mostBins: Int { min(labels, Self.mostBins) }
}
