/// The values of a column, in as little space as their kind allows.
enum ColumnCells: Sendable {
  /// Finite numbers, and NaN where a value is missing.
  case numbers([Double])
  case booleans([Bool?])
  case texts(TextCells)

  var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .booleans(let values): values.count
    case .texts(let texts): texts.codes.count
    }
  }

  func value(_ row: Int) -> TableValue {
    switch self {
    case .numbers(let values): values[row].isNaN ? .missing : .number(values[row])
    case .booleans(let values): values[row].map(TableValue.boolean) ?? .missing
    case .texts(let texts): texts.text(row).map(TableValue.text) ?? .missing
    }
  }

  func isMissing(_ row: Int) -> Bool {
    switch self {
    case .numbers(let values): values[row].isNaN
    case .booleans(let values): values[row] == nil
    case .texts(let texts): texts.codes[row] == TextCells.missing
    }
  }

  /// The cells of some rows.
  func selecting(_ rows: [Int]) -> Self {
    switch self {
    case .numbers(let values): .numbers(rows.map { values[$0] })
    case .booleans(let values): .booleans(rows.map { values[$0] })
    case .texts(let texts):
      .texts(TextCells(codes: rows.map { texts.codes[$0] }, pool: texts.pool))
    }
  }
}

/// The cells of a column of texts: each one a code in the pool.
struct TextCells: Sendable {
  var codes: [UInt32]
  var pool: TextPool

  /// The code of a missing value.
  static let missing = UInt32.max

  init(codes: [UInt32], pool: TextPool) {
    self.codes = codes
    self.pool = pool
  }

  /// Cells with these texts, nil where one is missing.
  init(_ texts: [String?]) {
    var bytes: [UInt8] = []
    let cells = texts.map { text -> CSVCell? in
      guard let text else { return nil }
      let start = bytes.count
      bytes += text.utf8
      return CSVCell(start: start, end: bytes.count)
    }
    var interner = TextInterner(bytes: bytes)
    codes = cells.map { $0.map { interner.code(of: $0) } ?? Self.missing }
    pool = interner.pool
  }

  func text(_ row: Int) -> String? {
    codes[row] == Self.missing ? nil : pool.text(Int(codes[row]))
  }
}
