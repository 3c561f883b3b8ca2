/// Where the rows of a table stand along x.
struct ChartPlaces {
  /// The place of each row.
  let values: [Double]
  /// The texts that the places 0, 1 and on stand for; nil for numbers.
  let categories: [String]?

  /// The places of a column; without one the rows are counted from 0.
  init(of column: String?, in table: ChartTable) throws(ProjectError) {
    guard let column else {
      values = (0..<table.rows).map(Double.init)
      categories = nil
      return
    }
    switch try table.values(of: column) {
    case .numbers(let numbers):
      values = numbers
      categories = nil
    case .texts(let texts):
      var places: [String: Int] = [:]
      var names: [String] = []
      for text in texts where places[text] == nil {
        places[text] = names.count
        names.append(text)
      }
      values = texts.map { Double(places[$0] ?? 0) }
      categories = names
    }
  }

  /// The places, rising, each once.
  var distinct: [Double] { Set(values).sorted() }
}
