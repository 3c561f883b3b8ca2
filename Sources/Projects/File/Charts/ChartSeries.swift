/// Rows of a table that are drawn in one colour.
struct ChartSeries {
  /// What the legend calls it; nil for a series alone.
  let label: String?
  /// The rows, counted from 0.
  let rows: [Int]
  /// The column along y.
  let column: String

  /// The series of a chart: one for each column along y, or one for each value of the column that tells them
  /// apart.
  ///
  /// - Throws: `ProjectError` for columns that there are not, or are not as a chart needs them.
  static func all(of chart: ChartDeclaration, in table: ChartTable) throws(ProjectError)
    -> [ChartSeries]
  {
    let others = Set([chart.x, chart.series].compactMap { $0 })
    let named = chart.kind == .histogram ? [chart.x].compactMap { $0 } : chart.y
    let columns = named.isEmpty ? table.numericNames.filter { !others.contains($0) } : named
    guard let first = columns.first else {
      throw .option(
        name: chart.kind == .histogram ? "x" : "y", value: "nothing",
        expected: "a column of numbers")
    }
    let rows = Array(0..<table.rows)
    guard let name = chart.series else {
      return columns.map { column in
        ChartSeries(label: columns.count > 1 ? column : nil, rows: rows, column: column)
      }
    }
    guard columns.count == 1 else {
      throw .option(
        name: "y", value: columns.joined(separator: ", "), expected: "one column beside \"by\"")
    }
    let values = try table.values(of: name)
    let texts = values.texts
    // A number alone says nothing in a legend.
    let prefix = if case .numbers = values { "\(name)=" } else { "" }
    var groups: [(text: String, rows: [Int])] = []
    var places: [String: Int] = [:]
    for (row, text) in texts.enumerated() {
      if let place = places[text] {
        groups[place].rows.append(row)
      } else {
        places[text] = groups.count
        groups.append((text, [row]))
      }
    }
    guard groups.count <= mostSeries else {
      throw .option(
        name: "by", value: "\(groups.count) different values of \(name)",
        expected: "a column of at most \(mostSeries)")
    }
    return groups.map { ChartSeries(label: prefix + $0.text, rows: $0.rows, column: first) }
  }

  /// More colours cannot be told apart, nor has a legend room for them.
  private static let mostSeries = 50
}

extension ChartTable.Values {
  /// The values as texts; whole numbers without a point.
  var texts: [String] {
    switch self {
    case .texts(let texts): texts
    case .numbers(let numbers):
      numbers.map { number in
        Int(exactly: number).map(String.init) ?? "\(number)"
      }
    }
  }
}
