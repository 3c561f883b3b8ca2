import Plotting

/// The values of a table over a grid of two of its columns.
struct ChartGrid {
  /// The values along x, each once: numbers rising, texts as they come.
  let columns: ChartTable.Values
  /// The values along y.
  let rows: ChartTable.Values
  /// The values, row by row.
  let values: [[Double]]

  /// - Throws: `ProjectError.option` for a column that is missing, and for pairs that are not there once.
  init(_ chart: ChartDeclaration, of table: ChartTable) throws(ProjectError) {
    let x = try table.values(of: Self.required(chart.x, "x", chart))
    let y = try table.values(of: Self.required(chart.y.first, "y", chart))
    let numbers = try table.numbers(of: Self.required(chart.value, "value", chart))
    columns = x.distinct
    rows = y.distinct
    let (xPlaces, yPlaces) = (columns.places, rows.places)
    var values = [[Double]](
      repeating: [Double](repeating: .nan, count: columns.count), count: rows.count)
    for (row, (xText, yText)) in zip(x.texts, y.texts).enumerated() {
      guard let column = xPlaces[xText], let line = yPlaces[yText] else { continue }
      guard values[line][column].isNaN else {
        throw .option(
          name: "x, y", value: "\(xText), \(yText) in several rows",
          expected: "a row for each pair of values")
      }
      values[line][column] = numbers[row]
    }
    self.values = values
  }

  private static func required(
    _ name: String?, _ key: String, _ chart: ChartDeclaration
  ) throws(ProjectError) -> String {
    guard let name else {
      throw .option(name: key, value: "nothing", expected: "the column of a \(chart.kind.rawValue)")
    }
    return name
  }

  /// The colours of the values.
  var colors: ColorScale {
    ColorScale(.viridis, limits: Extent.of(values.joined().filter(\.isFinite)))
  }

  /// Where cells around numbers meet: half way, and as far beyond the first and the last.
  static func edges(around places: [Double]) -> [Double] {
    guard places.count > 1 else { return places.flatMap { [$0 - 0.5, $0 + 0.5] } }
    let between = zip(places, places.dropFirst()).map { $0 + ($1 - $0) / 2 }
    let first = places[0] - (between[0] - places[0])
    let last = places[places.count - 1]
    return [first] + between + [last + (last - between[between.count - 1])]
  }
}

extension ChartTable.Values {
  /// The values each once: numbers rising, texts as they come.
  fileprivate var distinct: ChartTable.Values {
    switch self {
    case .numbers(let numbers): return .numbers(Set(numbers.filter(\.isFinite)).sorted())
    case .texts(let texts):
      var known: Set<String> = []
      return .texts(texts.filter { known.insert($0).inserted })
    }
  }

  /// The place of each value by its text.
  fileprivate var places: [String: Int] {
    Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
