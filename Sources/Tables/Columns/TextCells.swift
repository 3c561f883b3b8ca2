/// The cells of a column of texts: each one a code in the pool.
struct TextCells: Sendable {
  var codes: [UInt32]
  let pool: TextPool

  /// The code of a missing value.
  static let missing = UInt32.max

  init(codes: [UInt32], pool: TextPool) {
    self.codes = codes
    self.pool = pool
  }

  /// Cells with these texts; one is missing where there is none, or an empty one.
  init(_ texts: [String?]) {
    var bytes: [UInt8] = []
    var cells: [CSVCell] = []
    for text in texts {
      let start = bytes.count
      bytes += (text ?? "").utf8
      cells.append(CSVCell(start: start, end: bytes.count))
    }
    var interner = TextInterner(bytes: bytes)
    codes = cells.map { $0.isEmpty ? Self.missing : interner.code(of: $0) }
    pool = interner.pool
  }

  func text(_ row: Int) -> String? {
    codes[row] == Self.missing ? nil : pool.text(Int(codes[row]))
  }
}
