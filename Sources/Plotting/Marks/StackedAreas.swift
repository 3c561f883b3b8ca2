/// Areas on top of each other, each as high as its row of values.
///
/// ![Three areas on top of each other.](mark-StackedAreas.svg)
///
///     StackedAreas(x: years, [coal, gas, wind], labels: ["coal", "gas", "wind"])
///     StackedAreas(x: years, rows, baseline: .symmetric)
///
/// Source: Matplotlib 3.8.0's `Axes.stackplot`. A value that is not finite leaves a gap in its area and in
/// those above it.
public struct StackedAreas: Mark, Equatable {
  /// The abscissae of the values.
  public var x: [Double]
  /// The heights of each area, the lowest area first.
  public var rows: [[Double]]
  /// Where the lowest area begins.
  public var baseline: Baseline
  /// The texts in the legend, one for each area; areas without one are not in it.
  public var labels: [String]
  /// The colours of the areas, which start again when there are more areas; nil takes the next of the axes'
  /// cycle.
  public var colors: [Color]?
  /// The opacity.
  public var alpha: Double
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Where the lowest area begins.
  ///
  ///     StackedAreas(x: years, rows, baseline: .symmetric)
  public enum Baseline: Sendable, Hashable {
    /// At 0.
    case zero
    /// As far below 0 as the uppermost area ends above it; Matplotlib's `sym`.
    case symmetric
  }

  /// Creates areas; each row has to have as many heights as there are abscissae.
  ///
  /// - Parameters:
  ///   - x: the abscissae.
  ///   - rows: the heights of each area, the lowest area first.
  ///   - baseline: where the lowest area begins.
  ///   - labels: the texts in the legend.
  ///   - colors: the colours of the areas.
  ///   - alpha: the opacity.
  ///   - zOrder: the place in the order of drawing.
  public init(
    x: [Double], _ rows: [[Double]], baseline: Baseline = .zero, labels: [String] = [],
    colors: [Color]? = nil, alpha: Double = 1, zOrder: Double = ZOrder.patch
  ) {
    self.x = x
    self.rows = rows
    self.baseline = baseline
    self.labels = labels
    self.colors = colors
    self.alpha = alpha
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its labels.
  public var texts: [String] { Array(labels.prefix(rows.count)) }

  /// What the mark has to show. Limits next to 0 end there.
  public var data: MarkData {
    let areas = areas
    var data = MarkData(around: areas.flatMap { $0.first + $0.second })
    data.y.sticky = [0]
    data.legendEntries = areas.compactMap(\.data.legend)
    return data
  }

  /// The areas in the next colours of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard colors == nil else { return self }
    var colored = self
    colored.colors = rows.map { _ in cycle.nextLineColor() }
    return colored
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let areas = areas
    let layouts = areas.map { $0.layout(in: context) }
    let isSeamless = areas.allSatisfy { context.theme.palette.resolve($0.fill).alpha >= 1 }
    return MarkLayout(
      nodes: isSeamless && rows.joined().allSatisfy { !($0 < 0) }
        ? seamlessNodes(of: areas, in: context) : layouts.flatMap(\.nodes),
      obstacles: LegendObstacles(areas: layouts.flatMap(\.obstacles.areas)), zOrder: zOrder)
  }

  /// Opaque areas without seams: each reaches down to the lowest line, and those above are drawn first.
  private func seamlessNodes(
    of areas: [FillBetween], in context: DrawingContext
  ) -> [Scene.Node] {
    guard let lowest = areas.first?.first else { return [] }
    return areas.reversed().compactMap { area in
      var whole = area
      whole.first = Array(lowest.prefix(area.second.count))
      var path = Path()
      for outline in whole.outlines(in: context) { path.append(points: outline, closed: true) }
      return path.elements.isEmpty ? nil : .path(Scene.Shape(path, fill: area.fill))
    }
  }

  /// Each area, between the sum of the rows below it and that sum with its own.
  private var areas: [FillBetween] {
    var lower = base
    return rows.enumerated().map { index, row in
      let upper = zip(lower, row).map(+)
      defer { lower = upper }
      return FillBetween(
        x: x, lower, upper, color: color(index), alpha: alpha,
        label: labels.indices.contains(index) ? labels[index] : nil, zOrder: zOrder)
    }
  }

  private func color(_ index: Int) -> Color {
    guard let colors, !colors.isEmpty else { return .cycle[index] }
    return colors[index % colors.count]
  }

  private var base: [Double] {
    switch baseline {
    case .zero: [Double](repeating: 0, count: x.count)
    case .symmetric:
      x.indices.map { place in
        -rows.reduce(0) { $0 + ($1.indices.contains(place) ? $1[place] : .nan) } / 2
      }
    }
  }
}
