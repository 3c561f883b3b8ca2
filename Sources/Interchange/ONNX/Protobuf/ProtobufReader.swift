/// Goes through the fields of a message of Protocol Buffers.
///
/// Source: https://protobuf.dev/programming-guides/encoding/. A library for it would bring generated code for all of
/// ONNX and minutes of building; what networks take is three kinds of fields.
struct ProtobufReader {
  /// What a field holds.
  enum Value {
    case integer(UInt64)
    case fixed32(UInt32)
    case fixed64(UInt64)
    /// A text, a message, or numbers one after the other.
    case bytes(ArraySlice<UInt8>)
  }

  private var reader: ByteReader

  /// The most bytes of an integer: seven bits in each.
  private static let longestInteger = 10

  init(_ bytes: ArraySlice<UInt8>) { reader = ByteReader(bytes, of: .onnx) }

  /// The next field; nil at the end.
  ///
  /// - Throws: `InterchangeError.damaged`.
  mutating func next() throws(InterchangeError) -> (number: UInt64, value: Value)? {
    guard reader.remaining > 0 else { return nil }
    let start = reader.offset
    let key = try integer()
    let value: Value
    switch key & 7 {
    case 0: value = .integer(try integer())
    case 1: value = .fixed64(try reader.integer(UInt64.self, "a number"))
    case 2:
      let place = reader.offset
      guard let count = Int(exactly: try integer()) else {
        throw reader.damage("a length is beyond all files", at: place)
      }
      value = .bytes(try reader.take(count, "a field"))
    case 5: value = .fixed32(try reader.integer(UInt32.self, "a number"))
    default: throw reader.damage("there is no kind of field \(key & 7)", at: start)
    }
    guard key >> 3 > 0 else { throw reader.damage("there is no field 0", at: start) }
    return (key >> 3, value)
  }

  /// Reads an integer, the least seven bits first.
  private mutating func integer() throws(InterchangeError) -> UInt64 {
    var result: UInt64 = 0
    for index in 0..<Self.longestInteger {
      let byte = try reader.integer(UInt8.self, "an integer")
      result |= UInt64(byte & 0x7F) << UInt64(7 * index)
      if byte < 0x80 { return result }
    }
    throw reader.damage("an integer does not end")
  }

  /// Integers one after the other.
  ///
  /// - Throws: `InterchangeError.damaged`.
  static func integers(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) -> [UInt64] {
    var reader = ProtobufReader(bytes)
    var integers: [UInt64] = []
    while reader.reader.remaining > 0 { integers.append(try reader.integer()) }
    return integers
  }
}

extension ProtobufReader.Value {
  /// The integers of a field that may have several, in one of its two forms.
  ///
  /// - Throws: `InterchangeError.damaged`.
  func integers() throws(InterchangeError) -> [UInt64] {
    switch self {
    case .integer(let integer): [integer]
    case .bytes(let bytes): try ProtobufReader.integers(bytes)
    case .fixed32, .fixed64: throw mismatch("integers")
    }
  }

  /// An integer with a sign.
  ///
  /// - Throws: `InterchangeError.damaged`.
  func integer() throws(InterchangeError) -> Int64 {
    guard case .integer(let integer) = self else { throw mismatch("an integer") }
    return Int64(bitPattern: integer)
  }

  /// A text or message.
  ///
  /// - Throws: `InterchangeError.damaged`.
  func bytes() throws(InterchangeError) -> ArraySlice<UInt8> {
    guard case .bytes(let bytes) = self else { throw mismatch("bytes") }
    return bytes
  }

  /// A text.
  ///
  /// - Throws: `InterchangeError.damaged`.
  func text() throws(InterchangeError) -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damaged(
        format: .onnx, part: nil, byte: bytes.startIndex, problem: "a name is no UTF-8")
    }
    return text
  }

  /// Floating point numbers of a field that may have several, in one of its two forms.
  ///
  /// - Throws: `InterchangeError.damaged`.
  func floats(_ type: ElementType) throws(InterchangeError) -> [Double] {
    switch (self, type) {
    case (.fixed32(let bits), .float32): [Double(Float(bitPattern: bits))]
    case (.fixed64(let bits), .float64): [Double(bitPattern: bits)]
    case (.bytes(let bytes), _) where bytes.count.isMultiple(of: type.size): type.values(bytes)
    default: throw mismatch("floats")
    }
  }

  private func mismatch(_ expected: String) -> InterchangeError {
    let byte = if case .bytes(let bytes) = self { bytes.startIndex } else { 0 }
    return .damaged(
      format: .onnx, part: nil, byte: byte,
      problem: "a field holds something else than \(expected); is this an ONNX file?")
  }
}
