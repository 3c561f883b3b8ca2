extension Int {
  /// The lowest bytes of the number, the highest of them first, as files have them.
  package func bigEndianBytes(_ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
