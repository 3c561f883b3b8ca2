extension NumberArray {
  /// Reads a file that `numpy.save` wrote: floats of 2, 4 or 8 bytes, integers or booleans, in any order of bytes.
  /// Integers beyond 2^53 are rounded.
  ///
  /// - Throws: `InterchangeError.damaged` for what is no such file, `.unsupported` for other kinds of numbers, such
  ///   as complex ones or pickled objects.
  public init(npy bytes: [UInt8]) throws(InterchangeError) {
    var reader = ByteReader(bytes[...], of: .npy)
    self = try NumberArray(npy: &reader)
  }

  /// Reads a file, or a part of one, to its end.
  init(npy reader: inout ByteReader) throws(InterchangeError) {
    let header = try NPYHeader(&reader)
    let bytes = try reader.take(header.count * header.type.size, "the numbers")
    guard reader.remaining == 0 else {
      throw reader.damage(
        """
        \(reader.remaining) bytes follow the array; several arrays belong into one archive, by \
        numpy.savez
        """)
    }
    let values = header.type.values(bytes, isBigEndian: header.isBigEndian)
    self.init(
      sound: header.shape,
      header.isFortranOrder ? Self.rowMajor(values, header.shape) : values)
  }

  /// The file that `numpy.save` writes for an array of `float32`, to which numbers are rounded.
  public func npy() -> [UInt8] {
    var bytes = NPYHeader.magic + [1, 0]
    let lengths = shape.map { "\($0)" }.joined(separator: ", ")
    let tuple = shape.count == 1 ? "(\(lengths),)" : "(\(lengths))"
    var header = "{'descr': '<f4', 'fortran_order': False, 'shape': \(tuple), }"
    if let first = shape.first {
      // NumPy leaves room for the first dimension to grow into in place.
      let room = Self.growthDigits - "\(first)".count
      header += String(repeating: " ", count: max(0, room))
    }
    let unpadded = bytes.count + MemoryLayout<UInt16>.size + header.utf8.count + 1
    header += String(
      repeating: " ", count: NPYHeader.alignment - unpadded % NPYHeader.alignment)
    header += "\n"
    // At most 64 dimensions of at most 20 digits, so that the length has 16 bits.
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: header.utf8.count))
    bytes += Array(header.utf8)
    bytes.append(floats: values)
    return bytes
  }

  /// The room for the digits of the first dimension; `GROWTH_AXIS_MAX_DIGITS` in NumPy.
  private static let growthDigits = 21

  /// Puts numbers that are column by column row by row.
  private static func rowMajor(_ values: [Double], _ shape: [Int]) -> [Double] {
    // Without numbers, the product of the other lengths may be of any size.
    guard !values.isEmpty else { return [] }
    var strides: [Int] = []
    var stride = 1
    for length in shape {
      strides.append(stride)
      stride *= length
    }
    var result: [Double] = []
    result.reserveCapacity(values.count)
    var index = [Int](repeating: 0, count: shape.count)
    var offset = 0
    for _ in values.indices {
      result.append(values[offset])
      // Counts the index up from the last dimension, and the offset with it.
      for dimension in shape.indices.reversed() {
        index[dimension] += 1
        offset += strides[dimension]
        guard index[dimension] == shape[dimension] else { break }
        offset -= strides[dimension] * shape[dimension]
        index[dimension] = 0
      }
    }
    return result
  }
}
