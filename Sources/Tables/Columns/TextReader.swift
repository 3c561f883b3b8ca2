/// Collects the cells of a column that holds words.
struct TextReader {
  private var codes: [UInt32] = []
  private var interner: TextInterner

  init(bytes: [UInt8], rowCount: Int) {
    interner = TextInterner(bytes: bytes)
    codes.reserveCapacity(rowCount)
  }

  mutating func add(_ cell: CSVCell?, by rules: CellRules) {
    guard let cell, !rules.isMissing(cell, in: interner.pool.bytes) else {
      codes.append(TextCells.missing)
      return
    }
    codes.append(interner.code(of: cell))
  }

  /// Booleans if all words are of one pair, texts otherwise.
  var cells: ColumnCells {
    let pool = interner.pool
    if pool.count <= BooleanCells.mostWords,
      let booleans = BooleanCells(codes: codes, words: (0..<pool.count).map { pool.text($0) })
    {
      return .booleans(booleans)
    }
    return .texts(TextCells(codes: codes, pool: pool))
  }
}
