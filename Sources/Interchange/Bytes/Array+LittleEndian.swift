extension [UInt8] {
  /// Appends an integer, the least byte first.
  mutating func append(littleEndian number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: type(of: number).bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Appends numbers rounded to `Float`, the least byte of each first.
  mutating func append(floats: [Double]) {
    reserveCapacity(count + 4 * floats.count)
    for number in floats { append(littleEndian: Float(number).bitPattern) }
  }
}
