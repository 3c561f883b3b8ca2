/// The values of a column, in as little space as their kind allows.
enum ColumnCells: Sendable {
  /// Finite numbers, and NaN where a value is missing.
  case numbers(NumberCells)
  case booleans(BooleanCells)
  case texts(TextCells)

  var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .booleans(let booleans): booleans.values.count
    case .texts(let texts): texts.codes.count
    }
  }

  func value(_ row: Int) -> TableValue {
    switch self {
    case .numbers(let values): values[row].isNaN ? .missing : .number(values[row])
    case .booleans(let booleans): booleans.values[row].map(TableValue.boolean) ?? .missing
    case .texts(let texts): texts.text(row).map(TableValue.text) ?? .missing
    }
  }

  func isMissing(_ row: Int) -> Bool {
    switch self {
    case .numbers(let values): values.isMissing(row)
    case .booleans(let booleans): booleans.values[row] == nil
    case .texts(let texts): texts.codes[row] == TextCells.missing
    }
  }

  /// The rows whose value is missing, in their order.
  var rowsWithoutValue: some Sequence<Int> { (0..<count).lazy.filter { isMissing($0) } }

  /// The cells of some rows.
  func selecting(_ rows: [Int]) -> Self {
    switch self {
    case .numbers(let values):
      return .numbers(values.selecting(rows))
    case .booleans(var booleans):
      booleans.values = rows.map { booleans.values[$0] }
      return .booleans(booleans)
    case .texts(var texts):
      texts.codes = rows.map { texts.codes[$0] }
      return .texts(texts)
    }
  }
}
