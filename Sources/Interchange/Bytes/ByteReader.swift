/// Goes through the bytes of a file from place to place, never beyond their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private let format: FileFormat
  private let part: String?

  /// How many bytes have been read.
  private(set) var position = 0

  /// - Parameters:
  ///   - bytes: the file, or a part of it.
  ///   - format: what errors call the file.
  ///   - part: what errors call the part; nil for the whole.
  init(_ bytes: ArraySlice<UInt8>, of format: FileFormat, part: String? = nil) {
    (self.bytes, self.format, self.part) = (bytes, format, part)
  }

  /// The number of bytes in all.
  var count: Int { bytes.count }

  /// How many bytes follow.
  var remaining: Int { bytes.count - position }

  /// Goes to a byte, counted from 0.
  ///
  /// - Throws: `InterchangeError.damaged`, which names what should be there.
  mutating func move(to offset: Int, for what: String) throws(InterchangeError) {
    guard (0...bytes.count).contains(offset) else {
      throw damage("\(what) should be at byte \(offset) of \(bytes.count)")
    }
    position = offset
  }

  /// Reads some bytes.
  ///
  /// - Throws: `InterchangeError.damaged`, which names what they are.
  mutating func take(_ count: Int, _ what: String) throws(InterchangeError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else {
      throw damage("\(what) should take \(count) bytes, and \(remaining) are left")
    }
    let start = bytes.startIndex + position
    position += count
    return bytes[start..<start + count]
  }

  /// Reads an integer, the least byte first.
  ///
  /// - Throws: `InterchangeError.damaged`, which names what it is.
  mutating func integer<Number: FixedWidthInteger>(
    _ type: Number.Type, _ what: String
  ) throws(InterchangeError) -> Number {
    let bytes = try take(Number.bitWidth / 8, what)
    return bytes.reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }

  /// Reads an integer that counts something.
  ///
  /// - Throws: `InterchangeError.damaged`, which names what it is.
  mutating func size<Number: FixedWidthInteger>(
    _ type: Number.Type, _ what: String
  ) throws(InterchangeError) -> Int {
    let start = offset
    let number = try integer(type, what)
    guard let size = Int(exactly: number) else {
      throw damage("\(what) is \(number)", at: start)
    }
    return size
  }

  /// Where the next byte is in the file, of which the reader may go through a part.
  var offset: Int { bytes.startIndex + position }

  /// The error that something is wrong here, or at another byte of the file.
  func damage(_ problem: String, at other: Int? = nil) -> InterchangeError {
    .damaged(format: format, part: part, byte: other ?? offset, problem: problem)
  }

  /// The error that something is not read.
  func unsupported(_ found: String, _ remedy: String) -> InterchangeError {
    .unsupported(format: format, part: part, found: found, remedy: remedy)
  }
}
