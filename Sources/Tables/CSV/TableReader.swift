/// Makes columns of the rows of a file: numbers at once, texts in a second pass.
struct TableReader {
  private let text: CSVText
  private let dialect: CSVDialect
  private let rules: CellRules
  private var source: TableSource
  private var header: Header?
  /// How many cells each row has; one more may follow where it is empty, or where the first row has one more.
  private var width = 0
  private var builders: [ColumnBuilder] = []
  private var rowCount = 0

  /// The names in the first row.
  private struct Header {
    var names: [String]
    var line: Int
  }

  init(_ text: CSVText, dialect: CSVDialect) {
    self.text = text
    self.dialect = dialect
    rules = CellRules(dialect)
    source = TableSource(of: text, dialect: dialect, width: 0)
  }

  /// Reads the whole file.
  mutating func read() throws(TableError) -> Table {
    try readFirstRow()
    try readRows()
    let columns = try makeColumns()
    let names = try ColumnNames(
      header?.names, count: columns.count, line: header?.line ?? 1)
    return names.table(of: columns, rowCount: rowCount, dialect: dialect)
  }

  /// Reads the header, or how many columns there are.
  private mutating func readFirstRow() throws(TableError) {
    var scanner = source.scanner(cellLimit: Table.maximumColumns)
    var row = CSVRow()
    guard try scanner.readRow(into: &row) else { throw TableError(.empty) }
    let line = LineCount(of: text.bytes).line(at: row.start)
    guard row.count <= Table.maximumColumns else { throw TableError(.tooManyColumns, line: line) }
    width = row.endsEmpty ? row.count - 1 : row.count
    if dialect.hasHeader == true {
      header = Header(names: row.cells.map { $0.text(in: text.bytes) }, line: line)
    }
    source = TableSource(of: text, dialect: dialect, width: row.count)
    let expectedRows = mostRows(width: width)
    builders = row.cells.map { _ in ColumnBuilder(expectedRows: expectedRows) }
  }

  /// How many rows there are at most.
  private func mostRows(width: Int) -> Int {
    let ends = text.bytes.reduce(1) { $0 + ($1 == ASCII.lineFeed ? 1 : 0) }
    // Each row takes a byte for each of its cells at least.
    return min(ends, text.bytes.count / max(width, 1) + 1)
  }

  private mutating func readRows() throws(TableError) {
    var scanner = source.scanner()
    var row = CSVRow()
    if header != nil { _ = try scanner.readRow(into: &row) }
    while try scanner.readRow(into: &row) {
      guard
        row.count == width || row.count == width + 1 && (row.endsEmpty || builders.count > width)
      else {
        throw TableError(
          .cellCount(row.count, expected: width),
          line: LineCount(of: text.bytes).line(at: row.start), row: rowCount)
      }
      source.note(row: rowCount, at: row.start)
      for index in builders.indices {
        let cell =
          index < row.cells.count ? row.cells[index] : CSVCell(start: row.start, end: row.start)
        builders[index].add(cell, in: text.bytes, by: rules)
      }
      rowCount += 1
    }
  }

  /// The columns, still without names.
  private mutating func makeColumns() throws(TableError) -> [TableColumn] {
    // A delimiter at the end of all lines makes no column.
    if builders.count > width, builders.last?.isEmpty == true { builders.removeLast() }
    let texts = try readTexts()
    return builders.enumerated().map { index, builder in
      let cells = texts[index] ?? .numbers(builder.numbers)
      return TableColumn(
        "", cells: cells, origin: ColumnOrigin(source: source, position: index),
        strangers: builder.fewStrangers)
    }
  }

  /// The cells of the columns that hold words.
  private func readTexts() throws(TableError) -> [Int: ColumnCells] {
    let positions = builders.indices.filter { builders[$0].hasStrangers }
    guard !positions.isEmpty else { return [:] }
    var readers = positions.map { _ in TextReader(bytes: text.bytes, rowCount: rowCount) }
    var scanner = source.scanner()
    var row = CSVRow()
    if header != nil { _ = try scanner.readRow(into: &row) }
    while try scanner.readRow(into: &row) {
      for (index, position) in positions.enumerated() {
        let cell = position < row.cells.count ? row.cells[position] : nil
        readers[index].add(cell, by: rules)
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(positions, readers.map(\.cells)))
  }
}
