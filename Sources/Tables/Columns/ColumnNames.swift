/// The names of the columns of a file.
struct ColumnNames {
  private var names: [String] = []
  private var unnamed: Set<Int> = []

  /// - Parameter header: the names in the file, which may be empty; nil where it has none.
  /// - Throws: `TableError` for a name that stands twice.
  init(_ header: [String]?, count: Int, line: Int) throws(TableError) {
    guard let header else {
      names = (0..<count).map { "x\($0 + 1)" }
      return
    }
    names = Array(header.prefix(count))
    var positions: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      if let other = positions.updateValue(index, forKey: name) {
        throw TableError(.sameName(other + 1, index + 1), line: line, column: name)
      }
    }
    for index in names.indices where names[index].isEmpty {
      unnamed.insert(index)
      names[index] = Self.name(at: index, besides: positions)
      positions[names[index]] = index
    }
  }

  /// A name for a column that has none.
  private static func name(at index: Int, besides others: [String: Int]) -> String {
    var name = "unnamed \(index + 1)"
    while others[name] != nil { name += "'" }
    return name
  }

  /// What pandas calls the unnamed column when it writes a table that it has read.
  private static let unnamedByPandas = "Unnamed: 0"

  /// The table of columns with these names.
  func table(of columns: [TableColumn], rowCount: Int, dialect: CSVDialect) -> Table {
    let named = zip(columns, names).map { column, name in column.renamed(name) }
    var warnings: [TableWarning] = []
    for (index, column) in named.enumerated() {
      let isUnnamed = unnamed.contains(index) || column.name == Self.unnamedByPandas
      if isUnnamed, column.countsRows {
        warnings.append(.rowNumbers(column: column.name))
      } else if unnamed.contains(index) {
        warnings.append(.unnamed(column: column.name))
      }
      if let warning = column.nearlyNumericWarning { warnings.append(warning) }
    }
    return Table(columns: named, rowCount: rowCount, dialect: dialect, warnings: warnings)
  }
}

extension TableColumn {
  /// The column by another name.
  func renamed(_ name: String) -> TableColumn {
    TableColumn(name, cells: cells, origin: origin, strangers: strangers)
  }

  /// The warning that a few cells keep the column from being one of numbers, if they do.
  var nearlyNumericWarning: TableWarning? {
    strangers.map { .nearlyNumeric(noNumber(inRow: $0.first), count: $0.count) }
  }

  /// Whether the column holds the numbers of the rows, from 0 or 1.
  var countsRows: Bool {
    guard case .numbers(let values) = cells, values.count > 1, values[0] == 0 || values[0] == 1
    else { return false }
    return (0..<values.count).allSatisfy { values[$0] == values[0] + Double($0) }
  }
}
