/// What a mark has to show: limits, axes and the legend follow from it.
///
///     MarkData(around: points, legend: label.map { LegendEntry(label: $0, handle: .area(color)) })
public struct MarkData: Sendable {
  /// What limits along x have to make room for, in data units.
  public var x: DataExtent
  /// What limits along y have to make room for, in data units.
  public var y: DataExtent
  /// The axes that the mark is measured on.
  public var axes: AxisChoice
  /// The mark's lines in a legend: one for each of its parts that has a label.
  public var legends: [LegendEntry]

  /// The first of the mark's lines in a legend; nil for none.
  public var legend: LegendEntry? { legends.first }

  /// Creates the data of a mark.
  public init(
    x: DataExtent = DataExtent(), y: DataExtent = DataExtent(), axes: AxisChoice = AxisChoice(),
    legend: LegendEntry? = nil
  ) {
    self.x = x
    self.y = y
    self.axes = axes
    legends = [legend].compactMap { $0 }
  }

  /// The data of a mark that fills a rectangle: limits that fit it end at its edges.
  ///
  /// - Parameters:
  ///   - x: from its left edge to its right.
  ///   - y: from its lower edge to its upper.
  init(filling x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
    self.init(
      x: DataExtent(range: x, sticky: [x.lowerBound, x.upperBound]),
      y: DataExtent(range: y, sticky: [y.lowerBound, y.upperBound]))
  }

  /// The data of a mark at points; those that are not finite are left out of account.
  public init(around points: some Sequence<Point>, legend: LegendEntry? = nil) {
    var (x, y) = (DataExtent.Builder(), DataExtent.Builder())
    for point in points where point.isFinite {
      x.add(point.x)
      y.add(point.y)
    }
    self.init(x: x.extent(), y: y.extent(), legend: legend)
  }
}
