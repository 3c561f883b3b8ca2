/// Several samples, each at a place along an axis: what box plots, violins, strips and swarms show.
///
///     BoxPlot(["SGD": sgd, "Adam": adam])  // a dictionary literal, in its order
///     Violin([sgd, adam])  // with the names 1 and 2
///     StripPlot(SampleGroups(names, accuracies))
///     SwarmPlot(SampleGroups(x: [0, 10, 100], losses))
public struct SampleGroups: Sendable, Hashable {
  /// Where each sample stands.
  public var places: Places
  /// The values of each sample; those that are not finite are left out.
  public var samples: [[Double]]

  /// Creates samples with names, which become the categories of the axis; as many as there are samples.
  public init(_ categories: [String], _ samples: [[Double]]) {
    places = .categories(categories)
    self.samples = samples
  }

  /// Creates samples at values of the axis; as many as there are samples.
  public init(x: [Double], _ samples: [[Double]]) {
    places = .values(x)
    self.samples = samples
  }

  /// Creates samples that are called 1, 2 and so on.
  public init(_ samples: [[Double]]) {
    self.init(samples.indices.map { String($0 + 1) }, samples)
  }
}

extension SampleGroups: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// Samples by their names, in the order in which they are written.
  public init(dictionaryLiteral elements: (String, [Double])...) {
    self.init(elements.map(\.0), elements.map(\.1))
  }

  /// Samples that are called 1, 2 and so on.
  public init(arrayLiteral elements: [Double]...) { self.init(elements) }
}

extension SampleGroups {
  /// What limits of the axis of places have to make room for.
  func placeExtent(reach: Double, isSticky: Bool) -> DataExtent {
    places.extent(
      before: reach, after: reach, isSticky: isSticky,
      where: [Bool](repeating: true, count: samples.count))
  }

  /// How far to both sides of a place a sample has the axis to itself. Source: Matplotlib's `Axes.bxp`,
  /// seaborn's `stripplot`.
  static let roomReach = 0.5

  /// Where the samples stand on the axis.
  func positions(
    _ orientation: Orientation, in context: DrawingContext
  ) throws(PlotError) -> [Double] {
    try places.values(
      on: orientation.placeAxis(in: context).scale, atMost: samples.count,
      axis: orientation.placeAxisName)
  }

  /// What to say of values that are left out.
  func warnings(of mark: String) -> [PlotWarning] {
    let count = samples.joined().count { !$0.isFinite }
    return count == 0 ? [] : [.notFinite(count, of: mark)]
  }

  /// Refuses another number of samples than of places.
  func validate(_ name: String) throws(PlotError) {
    try Require.equal((places.kind, places.count), ("samples", samples.count), in: name)
  }
}
