/// Where the cells of a heat map lie along an axis.
///
///     HeatMap(values).places(x: .range(-2...2), y: .edges([1, 10, 100]))
public enum CellPlaces: Sendable, Hashable {
  /// Cells of one size, from the first edge of the first to the last edge of the last.
  case range(ClosedRange<Double>)
  /// The edges of the cells in rising order, one more than there are cells; Matplotlib's `pcolormesh`.
  case edges([Double])
  /// A cell at each category of the axis.
  case categories([String])

  /// Half of a cell that has its middle at a whole number or at a category.
  private static let reach = 0.5

  /// Cells with their middles at 0, 1, 2 and so on.
  static func middles(count: Int) -> CellPlaces {
    .range(-reach...Double(max(count, 1)) - reach)
  }

  /// What limits of the axis have to make room for; they end where the cells end.
  var extent: DataExtent {
    switch self {
    case .range(let range):
      return DataExtent(range: range, sticky: [range.lowerBound, range.upperBound])
    case .edges(let edges):
      let sticky = [edges.first, edges.last].compactMap { $0 }
      return DataExtent(of: edges, sticky: sticky)
    case .categories(let names):
      var extent = DataExtent(categories: names, reach: Self.reach)
      extent.hasStickyCategories = true
      return extent
    }
  }

  /// The two edges of each cell in data units.
  ///
  /// - Parameters:
  ///   - count: how many cells there are.
  ///   - scale: the scale of the axis.
  ///   - axis: what an error calls the axis.
  /// - Throws: `PlotError.category` for a name that is none of the scale's categories.
  func cells(
    count: Int, on scale: any Scale, axis: String
  ) throws(PlotError) -> [Interval] {
    switch self {
    case .range(let range):
      func edge(_ index: Int) -> Double {
        let share = Double(index) / Double(count)
        return range.lowerBound * (1 - share) + range.upperBound * share
      }
      return (0..<count).map { Interval(from: edge($0), to: edge($0 + 1)) }
    case .edges(let edges):
      return zip(edges, edges.dropFirst()).prefix(count).map { Interval(from: $0, to: $1) }
    case .categories(let names):
      var cells: [Interval] = []
      for name in names.prefix(count) {
        guard let index = (scale as? CategoryScale)?.index(of: name) else {
          throw .category(name, axis: axis)
        }
        cells.append(
          Interval(from: Double(index) - Self.reach, to: Double(index) + Self.reach))
      }
      return cells
    }
  }

  /// What is written at the cells.
  var texts: [String] {
    if case .categories(let names) = self { names.map(CategoryScale.text) } else { [] }
  }

  /// Refuses places at which no cells are drawn.
  func validate(count: Int, _ name: String, of thing: String) throws(PlotError) {
    switch self {
    case .range(let range): try Require.extent(range, "\(name) of the \(thing)")
    case .edges(let edges):
      try Require.equal(
        ("\(name) edges", edges.count), ("edges of \(count) cells", count + 1), in: thing)
      for edge in edges { try Require.finite(edge, "\(name) edge of the \(thing)") }
      for (edge, next) in zip(edges, edges.dropFirst()) where next <= edge {
        throw .measure(
          name: "\(name) edges of the \(thing)", value: next,
          expected: "rising numbers, a number above \(edge) here")
      }
    case .categories(let names):
      try Require.equal(
        ("\(name) categories", names.count), ("cells along \(name)", count), in: thing)
      var seen: Set<String> = []
      for category in names where !seen.insert(category).inserted {
        throw .duplicate(category, of: "\(name) categories of the \(thing)")
      }
    }
  }
}
