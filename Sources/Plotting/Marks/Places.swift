/// Where the parts of a mark stand along an axis: at numbers, or at the names of categories.
///
///     Bars(["cat", "dog"], heights: [3, 5]).places == .categories(["cat", "dog"])
public enum Places: Sendable, Hashable {
  /// Values in data units.
  case values([Double])
  /// Names of categories, whose places the scale of the axis gives.
  case categories([String])

  /// What limits of the axis have to make room for.
  ///
  /// - Parameters:
  ///   - reach: how far the mark extends from each place, in data units; categories are 1 apart.
  ///   - isShown: which of the places count; those behind the last element do not.
  public func extent(reach: Double = 0, where isShown: [Bool]) -> DataExtent {
    extent(before: reach, after: reach, where: isShown)
  }

  /// What limits of the axis have to make room for.
  ///
  /// - Parameters:
  ///   - before: how far the mark extends before each place, in data units.
  ///   - after: how far it extends behind it.
  ///   - isSticky: whether limits end where the mark does, without a margin.
  ///   - isShown: which of the places count; those behind the last element do not.
  func extent(
    before: Double, after: Double, isSticky: Bool = false, where isShown: [Bool]
  ) -> DataExtent {
    switch self {
    case .values(let values):
      let shown = zip(values, isShown).filter { $0.isFinite && $1 }.map(\.0)
      let ends = shown.flatMap { [$0 - before, $0 + after] }
      return DataExtent(of: ends, sticky: isSticky ? ends.filter(\.isFinite) : [])
    case .categories(let names):
      var extent = DataExtent(categories: Array(names.prefix(isShown.count)), reach: after)
      extent.categoryReachBefore = before
      extent.hasStickyCategories = isSticky
      return extent
    }
  }

  /// How many there are.
  var count: Int {
    switch self {
    case .values(let values): values.count
    case .categories(let names): names.count
    }
  }

  /// What errors call them.
  var kind: String { if case .values = self { "x" } else { "categories" } }

  /// The first places in data units.
  ///
  /// - Parameters:
  ///   - scale: the scale of the axis.
  ///   - count: how many at most; those behind them are not looked for.
  ///   - axis: what an error calls the axis.
  /// - Throws: `PlotError.category` for a name that is none of the scale's categories.
  public func values(
    on scale: any Scale, atMost count: Int = .max, axis: String = "x"
  ) throws(PlotError) -> [Double] {
    switch self {
    case .values(let values): return Array(values.prefix(count))
    case .categories(let names):
      var values: [Double] = []
      for name in names.prefix(count) {
        guard let index = (scale as? CategoryScale)?.index(of: name) else {
          throw .category(name, axis: axis)
        }
        values.append(Double(index))
      }
      return values
    }
  }

  /// What is written at the places.
  var texts: [String] {
    if case .categories(let names) = self { names.map(CategoryScale.text) } else { [] }
  }
}
