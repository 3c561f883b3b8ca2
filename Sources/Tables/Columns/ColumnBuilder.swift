/// Collects the cells of a column: numbers as long as it may be one of numbers.
struct ColumnBuilder {
  private(set) var numbers: NumberCells
  private(set) var strangers: TableColumn.Strangers?
  /// Whether there are too many cells that are no numbers.
  private(set) var isText = false
  /// How many cells hold a number.
  private var numberCount = 0
  private var rowCount = 0

  /// - Parameter expectedRows: how many rows there are at most.
  init(expectedRows: Int) { numbers = NumberCells(capacity: expectedRows) }

  /// One cell in so many may be a mistake in a column of numbers.
  static let numbersPerStranger = 4
  /// So many cells that are no numbers may stand before the numbers that make them mistakes.
  private static let mostStrangersFirst = 16

  /// Whether any cell holds something.
  var isEmpty: Bool { numberCount == 0 && strangers == nil }

  /// Whether there are words among the values, or nothing but words.
  var hasStrangers: Bool { strangers != nil }

  /// The words that keep the column from being one of numbers, if there are few of them.
  var fewStrangers: TableColumn.Strangers? {
    guard let strangers, numberCount / Self.numbersPerStranger >= strangers.count else {
      return nil
    }
    return strangers
  }

  mutating func add(_ cell: CSVCell, in bytes: [UInt8], by rules: CellRules) {
    defer { rowCount += 1 }
    guard !isText else { return }
    if let number = rules.number(in: bytes, cell) {
      numbers.append(number)
      numberCount += 1
      return
    }
    numbers.append(.nan)
    if !rules.isMissing(cell, in: bytes) { addStranger() }
  }

  private mutating func addStranger() {
    strangers = TableColumn.Strangers(
      first: strangers?.first ?? rowCount, count: (strangers?.count ?? 0) + 1)
    let count = strangers?.count ?? 0
    if count > Self.mostStrangersFirst, count > numberCount {
      isText = true
      numbers = NumberCells([])
    }
  }
}
