/// How numbers are kept in a file.
enum ElementType: Equatable {
  case float16, bfloat16, float32, float64
  case signed(bytes: Int)
  case unsigned(bytes: Int)
  case boolean

  /// The number of bytes of a number.
  var size: Int {
    switch self {
    case .float16, .bfloat16: 2
    case .float32: 4
    case .float64: 8
    case .signed(let bytes), .unsigned(let bytes): bytes
    case .boolean: 1
    }
  }

  /// Reads as many numbers as there are. Integers beyond 2^53 are rounded.
  func values(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool = false) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(bytes.count / size)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex - size + 1, by: size) {
      var bits: UInt64 = 0
      for index in 0..<size {
        bits = bits << 8 | UInt64(bytes[start + (isBigEndian ? index : size - 1 - index)])
      }
      values.append(value(bits))
    }
    return values
  }

  /// The number that so many bits stand for.
  private func value(_ bits: UInt64) -> Double {
    switch self {
    case .float16: Double(Float16(bitPattern: UInt16(truncatingIfNeeded: bits)))
    // The upper half of a float.
    case .bfloat16: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits) << 16))
    case .float32: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .float64: Double(bitPattern: bits)
    case .signed(let bytes):
      // Moved up and down again, so that the sign fills what is above.
      Double(Int64(bitPattern: bits << UInt64(64 - 8 * bytes)) >> Int64(64 - 8 * bytes))
    case .unsigned: Double(bits)
    case .boolean: bits == 0 ? 0 : 1
    }
  }
}
