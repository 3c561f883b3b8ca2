/// Gives equal texts equal codes, in a table of hashes with open addresses.
struct TextInterner {
  private(set) var pool: TextPool
  /// The codes of texts at the places of their hashes, plus one; 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 64)

  init(bytes: [UInt8]) { pool = TextPool(bytes: bytes) }

  /// The code of what a cell says: the number of other texts before its first one.
  mutating func code(of cell: CSVCell) -> UInt32 {
    // Half of the slots stay free, so that few have to be looked at.
    if 2 * (pool.count + 1) > slots.count { grow() }
    var slot = hash(of: cell) & (slots.count - 1)
    while slots[slot] != 0 {
      let code = slots[slot] - 1
      if isSame(cell, as: pool.cell(Int(code))) { return code }
      slot = (slot + 1) & (slots.count - 1)
    }
    pool.append(cell)
    slots[slot] = UInt32(truncatingIfNeeded: pool.count)
    return slots[slot] - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for code in 0..<pool.count {
      var slot = hash(of: pool.cell(code)) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: code + 1)
    }
  }

  /// The hash of Swift, with its random seed: no file can be made to have all hashes in one place.
  private func hash(of cell: CSVCell) -> Int {
    var hasher = Hasher()
    pool.bytes.withUnsafeBytes { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[cell.start..<cell.end]))
    }
    return hasher.finalize()
  }

  private func isSame(_ first: CSVCell, as second: CSVCell) -> Bool {
    first.hasDoubledQuotes == second.hasDoubledQuotes
      && pool.bytes[first.start..<first.end].elementsEqual(pool.bytes[second.start..<second.end])
  }
}
