/// Puts a message of Protocol Buffers together, field by field.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds an integer.
  mutating func add(_ field: UInt64, _ integer: some FixedWidthInteger) {
    append(field << 3)
    append(UInt64(truncatingIfNeeded: integer))
  }

  /// Adds bytes: a text, a message or numbers.
  mutating func add(_ field: UInt64, bytes content: [UInt8]) {
    append(field << 3 | 2)
    append(UInt64(content.count))
    bytes += content
  }

  /// Adds a text.
  mutating func add(_ field: UInt64, _ text: String) { add(field, bytes: Array(text.utf8)) }

  /// Adds a number of 32 bits.
  mutating func add(_ field: UInt64, _ float: Float) {
    append(field << 3 | 5)
    bytes.append(littleEndian: float.bitPattern)
  }

  /// Adds a message.
  mutating func add(_ field: UInt64, _ message: (inout ProtobufWriter) -> Void) {
    var writer = ProtobufWriter()
    message(&writer)
    add(field, bytes: writer.bytes)
  }

  private mutating func append(_ integer: UInt64) {
    var rest = integer
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
