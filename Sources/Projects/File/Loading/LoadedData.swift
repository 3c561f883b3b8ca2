import Tables

/// Data that have been read: columns for charts, and samples for models.
///
///     let data = try LoadedData(entry, csv: bytes)
///     try data.study().count
public struct LoadedData: Sendable {
  /// The columns.
  public let table: ChartTable
  /// What was read otherwise than it may be meant.
  public let warnings: [TableWarning]
  private let content: Content

  private enum Content: Sendable {
    case study(StudyData)
    case table(Table, DataDeclaration, name: String)
  }

  /// Reads data.
  ///
  /// - Parameters:
  ///   - entry: what the file of a project says of them.
  ///   - csv: the bytes of the file that they stand in; nil for data that stand in none.
  /// - Throws: `TableError` for what is no table, `ProjectError` for a table without rows, `TrainingError` for
  ///   data that cannot be made.
  public init(_ entry: DataEntry, csv: [UInt8]? = nil) throws {
    switch entry.source {
    case .file(_, let dialect):
      try self.init(Table(csv: csv ?? [], dialect: dialect), of: entry)
    case .rows(let columns, let rows):
      // Columns are numbers, booleans or texts by the same rules as those of a file.
      let table = try Table(
        columns: columns.enumerated().map { index, name in
          TableColumn(name, texts: rows.map { $0[index].isEmpty ? nil : $0[index] })
        })
      let dialect = CSVDialect(hasHeader: true, delimiter: .comma, decimalComma: false)
      try self.init(Table(csv: table.csv(dialect), dialect: dialect), of: entry)
    case .generated(let data): try self.init(data.study())
    case .article(let data): try self.init(data.study())
    }
  }

  private init(_ table: Table, of entry: DataEntry) throws {
    self.table = try ChartTable(table)
    warnings = table.warnings.filter { Self.isWorthTelling($0, of: table, entry.reading) }
    content = .table(table, entry.reading, name: entry.name)
  }

  /// Whether a warning tells more than the mistake that there will be if it matters: cells that are no numbers
  /// are refused in features, and make classes of a label.
  private static func isWorthTelling(
    _ warning: TableWarning, of table: Table, _ reading: DataDeclaration
  ) -> Bool {
    guard case .nearlyNumeric(let error, _) = warning else { return true }
    return error.column == reading.label ?? table.columnNames.last
  }

  private init(_ study: StudyData) throws {
    table = try ChartTable(study)
    warnings = []
    content = .study(study)
  }

  /// The samples.
  ///
  /// - Throws: `ProjectError` for columns that are no features or nothing to learn.
  public func study() throws -> StudyData {
    switch content {
    case .study(let data): data
    case .table(let table, let reading, let name):
      try StudyData(table, reading: reading, name: name)
    }
  }
}

extension ChartTable {
  /// The columns of a table: numbers where they are numbers, texts otherwise.
  ///
  /// - Throws: `ProjectError.noSamples` for a table without rows.
  public init(_ table: Table) throws {
    try self.init(
      table.columns.map { column in
        guard column.kind == .numbers else {
          return Column(column.name, .texts(column.texts().map { $0 ?? "" }))
        }
        return Column(column.name, .numbers(try column.numbers(missing: .nan)))
      })
  }
}
