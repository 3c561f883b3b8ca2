import Spelling

/// Columns of the same length, with names.
///
/// ```swift
/// let table = try Table(csv: bytes)
/// let heights = try table.column(named: "height").numbers()
/// ```
public struct Table: Sendable {
  /// The columns, from left to right.
  public let columns: [TableColumn]
  /// The number of rows.
  public let rowCount: Int
  /// How the table is written in its file, with what was noticed there; for a table that is not from a file, how
  /// one is written unless something else is asked for.
  public let dialect: CSVDialect
  /// What was read otherwise than it may be meant.
  public let warnings: [TableWarning]

  init(columns: [TableColumn], rowCount: Int, dialect: CSVDialect, warnings: [TableWarning]) {
    self.columns = columns
    self.rowCount = rowCount
    self.dialect = dialect
    self.warnings = warnings
  }

  /// A table of columns of the same length.
  ///
  /// - Throws: `TableError` for no columns, and for columns without a name, with the same name, or of different
  ///   lengths.
  public init(columns: [TableColumn]) throws(TableError) {
    guard let first = columns.first else { throw TableError(.noColumns) }
    var positions: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      guard !column.name.isEmpty else { throw TableError(.noName) }
      guard column.count == first.count else {
        throw TableError(
          .columnLength(column.count, expected: first.count), column: column.name)
      }
      if let other = positions.updateValue(index, forKey: column.name) {
        throw TableError(.sameName(other + 1, index + 1), column: column.name)
      }
    }
    self.init(columns: columns, rowCount: first.count, dialect: .plain, warnings: [])
  }

  /// More bytes than these are not read: places in a file take 31 bits.
  public static let maximumBytes = Int(Int32.max)
  /// More columns than these are not read.
  public static let maximumColumns = 1 << 16

  /// The names of the columns, from left to right.
  public var columnNames: [String] { columns.map(\.name) }

  /// The column with a name; nil if there is none.
  public subscript(name: String) -> TableColumn? { columns.first { $0.name == name } }

  /// The column with a name.
  ///
  /// - Throws: `TableError` with the names that are near, if there is none.
  public func column(named name: String) throws(TableError) -> TableColumn {
    if let column = self[name] { return column }
    throw TableError(
      .unknownColumn(nearest: nearestNames(to: name, among: columnNames), all: columnNames),
      value: name)
  }

  /// The line of the file that a row, counted from 0, begins in, counted from 1; nil if there is none.
  public func line(ofRow row: Int) -> Int? { columns.first?.line(ofRow: row) }
}

extension Table: Equatable {
  /// Whether the columns are the same, however they are written.
  public static func == (first: Self, second: Self) -> Bool { first.columns == second.columns }
}

extension CSVDialect {
  /// How tables are written unless something else is asked for.
  static let plain = CSVDialect(
    hasHeader: true, delimiter: .comma, decimalComma: false, lineEnding: .lineFeed)
}
