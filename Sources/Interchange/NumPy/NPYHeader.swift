/// What stands before the numbers of a `.npy` file.
///
/// Source: the module documentation of `numpy.lib.format`, versions 1.0 to 3.0.
struct NPYHeader {
  let type: ElementType
  let isBigEndian: Bool
  /// Whether the numbers of the first dimension are next to each other.
  let isFortranOrder: Bool
  let shape: [Int]
  /// How many numbers there are.
  let count: Int

  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Headers are text of a few words. NumPy itself reads no more than 10 000 characters unless told to.
  static let longest = 1 << 16

  /// Where numbers begin and headers end.
  static let alignment = 64

  /// Reads a header, and leaves the reader at the first number.
  ///
  /// - Throws: `InterchangeError.damaged` or `.unsupported`.
  init(_ reader: inout ByteReader) throws(InterchangeError) {
    guard try reader.take(Self.magic.count, "the signature").elementsEqual(Self.magic) else {
      throw reader.damage("expected the signature \\x93NUMPY", at: 0)
    }
    let version = try reader.integer(UInt8.self, "the version")
    let minor = try reader.integer(UInt8.self, "the version")
    guard (1...3).contains(version), minor == 0 else {
      throw reader.unsupported(
        "version \(version).\(minor) of the format", "save it with a version up to 3.0")
    }
    let length =
      try version == 1
      ? reader.size(UInt16.self, "the length of the header")
      : reader.size(UInt32.self, "the length of the header")
    guard length <= Self.longest else {
      throw reader.damage("the header is \(length) bytes long; expected at most \(Self.longest)")
    }
    let start = reader.position
    var literal = PythonLiteral(try reader.take(length, "the header"), at: start, in: reader)
    let fields = try literal.header()
    guard let count = NumberArray.count(fields.shape) else {
      throw reader.damage(
        """
        an array of the shape \(NumberArray.text(of: fields.shape)) is more than is read, \
        \(NumberArray.largestCount) numbers in \(NumberArray.largestRank) dimensions
        """, at: start)
    }
    guard let (type, isBigEndian) = Self.type(fields.descr) else {
      throw reader.unsupported(
        "numbers of the type “\(fields.descr)”",
        "save them as floats, with array.astype(\"float32\")")
    }
    (self.type, self.isBigEndian) = (type, isBigEndian)
    (isFortranOrder, shape, self.count) = (fields.isFortranOrder, fields.shape, count)
  }

  /// The type of a description such as `<f4`: the order of bytes, the kind and the number of bytes.
  private static func type(_ text: String) -> (ElementType, isBigEndian: Bool)? {
    var rest = Substring(text)
    guard let order = rest.popFirst(), let kind = rest.popFirst(), "<>=|".contains(order),
      let size = Int(rest)
    else { return nil }
    // Bytes of their own have no order.
    guard order != "|" || size == 1 else { return nil }
    let type: ElementType? =
      switch (kind, size) {
      case ("f", 2): .float16
      case ("f", 4): .float32
      case ("f", 8): .float64
      case ("i", 1), ("i", 2), ("i", 4), ("i", 8): .signed(bytes: size)
      case ("u", 1), ("u", 2), ("u", 4), ("u", 8): .unsigned(bytes: size)
      case ("b", 1): .boolean
      default: nil
      }
    return type.map { ($0, order == ">") }
  }
}
