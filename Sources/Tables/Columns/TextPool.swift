/// Texts that cells of a column hold, each once, as places in the bytes of the file.
struct TextPool: Sendable {
  let bytes: [UInt8]
  private var entries: [Entry] = []

  /// A text of the pool: files have less than 2^31 bytes, which leaves a bit for the quotation marks.
  private struct Entry: Sendable {
    var start: UInt32
    var countAndQuotes: UInt32

    init(_ cell: CSVCell) {
      start = UInt32(truncatingIfNeeded: cell.start)
      countAndQuotes = UInt32(truncatingIfNeeded: cell.end - cell.start)
      if cell.hasDoubledQuotes { countAndQuotes |= Self.quotesBit }
    }

    private static let quotesBit: UInt32 = 1 << 31

    var cell: CSVCell {
      let count = Int(countAndQuotes & ~Self.quotesBit)
      return CSVCell(
        start: Int(start), end: Int(start) + count,
        hasDoubledQuotes: countAndQuotes & Self.quotesBit != 0)
    }
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { entries.count }

  mutating func append(_ cell: CSVCell) { entries.append(Entry(cell)) }

  func cell(_ code: Int) -> CSVCell { entries[code].cell }

  func text(_ code: Int) -> String { cell(code).text(in: bytes) }
}
