/// Puts numbers of any width one after the other, the lowest bit first.
///
/// Source: RFC 1951, 3.1.1 Packing into bytes.
struct BitWriter {
  /// What is whole already.
  private var words: [UInt32] = []
  /// Up to 31 bits that are not.
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Adds the lowest bits of a number.
  ///
  /// - Parameters:
  ///   - bits: the number, whose other bits are 0.
  ///   - count: how many, at most 32.
  mutating func add(_ bits: Int, count: Int) {
    pending |= UInt64(truncatingIfNeeded: bits) << pendingCount
    pendingCount &+= UInt64(truncatingIfNeeded: count)
    guard pendingCount >= UInt32.bitWidth else { return }
    words.append(UInt32(truncatingIfNeeded: pending))
    pending >>= UInt64(UInt32.bitWidth)
    pendingCount &-= UInt64(UInt32.bitWidth)
  }

  /// All bits as bytes, the last one filled with zeros.
  var bytes: [UInt8] {
    let size = MemoryLayout<UInt32>.size
    let rest = Int(pendingCount + 7) / 8
    return [UInt8](unsafeUninitializedCapacity: size * words.count + rest) { buffer, count in
      let room = UnsafeMutableRawBufferPointer(buffer)
      for (index, word) in words.enumerated() {
        room.storeBytes(of: word.littleEndian, toByteOffset: size * index, as: UInt32.self)
      }
      for index in 0..<rest {
        buffer[size * words.count + index] = UInt8(truncatingIfNeeded: pending >> UInt64(8 * index))
      }
      count = buffer.count
    }
  }
}
