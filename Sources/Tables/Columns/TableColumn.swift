/// A column of a table: a name, and a value or none for each row.
///
/// A column is one of numbers if all its values are, one of booleans if they all are words of one pair such
/// as true and false, and one of texts otherwise.
///
/// ```swift
/// let column = try TableColumn("x1", numbers: [1, 2, .nan])  // the third one is missing
/// print(column.kind, column.missingCount)                    // numbers 1
/// ```
public struct TableColumn: Sendable {
  /// The name, which no other column of its table has.
  public let name: String
  let cells: ColumnCells
  /// Where the cells stand in a file; nil for a column that is not from one.
  let origin: ColumnOrigin?
  /// The cells that keep a column of texts from being one of numbers, if they are few.
  let strangers: Strangers?

  /// Cells among numbers that are none.
  struct Strangers: Sendable, Equatable {
    /// The row of the first one.
    var first: Int
    var count: Int
  }

  init(
    _ name: String, cells: ColumnCells, origin: ColumnOrigin? = nil, strangers: Strangers? = nil
  ) {
    self.name = name
    self.cells = cells
    self.origin = origin
    self.strangers = strangers
  }

  /// A column of numbers, which is missing where it is NaN.
  ///
  /// - Throws: `TableError` for an infinite number.
  public init(_ name: String, numbers: [Double]) throws(TableError) {
    if let row = numbers.firstIndex(where: \.isInfinite) {
      throw TableError(
        .noNumber(.infinite), row: row, column: name, value: numbers[row].description)
    }
    self.init(name, cells: .numbers(NumberCells(numbers)))
  }

  /// A column of texts, which is missing where it is nil or empty.
  public init(_ name: String, texts: [String?]) {
    self.init(name, cells: .texts(TextCells(texts)))
  }

  /// A column of booleans, which is missing where it is nil.
  public init(_ name: String, booleans: [Bool?]) {
    self.init(name, cells: .booleans(BooleanCells(booleans)))
  }

  /// What a column holds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Finite numbers.
    case numbers
    /// Texts of any kind.
    case texts
    /// True and false, or yes and no.
    case booleans
  }

  /// What the column holds.
  public var kind: Kind {
    switch cells {
    case .numbers: .numbers
    case .texts: .texts
    case .booleans: .booleans
    }
  }

  /// The number of rows.
  public var count: Int { cells.count }

  /// The value in a row, counted from 0, which has to be below `count`.
  public subscript(row: Int) -> TableValue { cells.value(row) }

  /// Whether the column would be one of numbers if it were not for a few cells: one in five at most.
  public var isNearlyNumeric: Bool { strangers != nil }

  /// The number of rows without a value.
  public var missingCount: Int { cells.rowsWithoutValue.reduce(0) { count, _ in count + 1 } }

  /// The rows without a value, counted from 0.
  public var missingRows: [Int] { Array(cells.rowsWithoutValue) }
}

extension TableColumn: Equatable {
  /// Whether names, kinds and values are the same, wherever they are from.
  public static func == (first: Self, second: Self) -> Bool {
    guard first.name == second.name, first.count == second.count, first.kind == second.kind else {
      return false
    }
    return (0..<first.count).allSatisfy { first[$0] == second[$0] }
  }
}
