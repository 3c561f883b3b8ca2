extension NamedArrays {
  /// The number of bytes that say how long the header is.
  private static let lengthSize = MemoryLayout<UInt64>.size

  private static let types: [String: ElementType] = [
    "F16": .float16, "BF16": .bfloat16, "F32": .float32, "F64": .float64,
  ]

  /// Reads a safetensors file of floats, in the order in which the arrays are in it.
  ///
  /// - Throws: `InterchangeError.damaged` for what is no such file, `.unsupported` for other kinds of numbers,
  ///   `.array` for more numbers than are read.
  public init(safetensors bytes: [UInt8]) throws(InterchangeError) {
    var reader = ByteReader(bytes[...], of: .safetensors)
    let length = try reader.size(UInt64.self, "the length of the header")
    let text = try reader.take(length, "the header")
    let header: SafeTensorsHeader
    do {
      header = try JSONValueDecoder.decode(SafeTensorsHeader.self, from: Array(text))
    } catch {
      throw reader.damage("the header: \(error)", at: Self.lengthSize)
    }
    let tensors = header.tensors.sorted {
      let (first, second) = ($0.tensor.offsets, $1.tensor.offsets)
      return first == second ? $0.name < $1.name : first.lexicographicallyPrecedes(second)
    }
    var entries: [Entry] = []
    var (end, count) = (0, 0)
    for (name, tensor) in tensors {
      guard let type = Self.types[tensor.type] else {
        throw .unsupported(
          format: .safetensors, part: name, found: "numbers of the type \(tensor.type)",
          remedy: "save them as floats, with tensor.float()")
      }
      guard let size = NumberArray.count(tensor.shape) else {
        throw .damaged(
          format: .safetensors, part: name, byte: Self.lengthSize,
          problem: """
            an array of the shape \(NumberArray.text(of: tensor.shape)) is more than is read, \
            \(NumberArray.largestCount) numbers in \(NumberArray.largestRank) dimensions
            """)
      }
      // Arrays follow one another, without a gap.
      guard tensor.offsets == [end, end + size * type.size] else {
        throw .damaged(
          format: .safetensors, part: name, byte: Self.lengthSize,
          problem: """
            its numbers should be from byte \(end) to \(end + size * type.size) after the header, and \
            not \(tensor.offsets.map { "\($0)" }.joined(separator: " to "))
            """)
      }
      (end, count) = (end + size * type.size, count + size)
      guard count <= NumberArray.largestCount else {
        throw .array(
          name: "“\(name)”",
          problem:
            "up to here there are \(count) numbers; expected at most \(NumberArray.largestCount)")
      }
      let numbers = try reader.take(size * type.size, "the numbers of “\(name)”")
      entries.append(
        Entry(name: name, array: NumberArray(sound: tensor.shape, type.values(numbers))))
    }
    guard reader.remaining == 0 else {
      throw reader.damage("\(reader.remaining) bytes follow the last array")
    }
    try self.init(entries)
  }

  /// The file that the library of safetensors writes for arrays of `float32`, to which numbers are rounded: in the
  /// order of their names, and the same bytes for the same arrays.
  ///
  /// - Throws: `InterchangeError.array` for the name that the format keeps to itself, `__metadata__`.
  public func safetensors() throws(InterchangeError) -> [UInt8] {
    let sorted = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var members: [String] = []
    var start = 0
    for entry in sorted {
      guard entry.name != "__metadata__" else {
        throw .array(name: "“\(entry.name)”", problem: "the format keeps this name to itself")
      }
      let end = start + entry.array.values.count * ElementType.float32.size
      let shape = entry.array.shape.map { "\($0)" }.joined(separator: ",")
      let name = JSONEscapes.quoted(entry.name)
      members.append(
        #"\#(name):{"dtype":"F32","shape":[\#(shape)],"data_offsets":[\#(start),\#(end)]}"#)
      start = end
    }
    var header = Array("{\(members.joined(separator: ","))}".utf8)
    // Numbers begin at a multiple of eight bytes.
    while header.count % Self.lengthSize != 0 { header.append(UInt8(ascii: " ")) }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(header.count))
    bytes += header
    for entry in sorted { bytes.append(floats: entry.array.values) }
    return bytes
  }
}
