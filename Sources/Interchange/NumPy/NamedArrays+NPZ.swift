extension NamedArrays {
  private static let suffix = ".npy"

  /// Reads an archive that `numpy.savez` or `numpy.savez_compressed` wrote.
  ///
  /// - Throws: `InterchangeError.damaged` for what is no such archive, `.unsupported` for what is not read, such as
  ///   other kinds of compression, `.array` for more numbers than are read.
  public init(npz bytes: [UInt8]) throws(InterchangeError) {
    let archive = try ZipArchive(bytes, of: .npz)
    var entries: [Entry] = []
    var count = 0
    for entry in archive.entries {
      guard entry.name.hasSuffix(Self.suffix) else {
        throw .unsupported(
          format: .npz, part: entry.name, found: "an entry that is no array",
          remedy: "save arrays alone, with numpy.savez")
      }
      // The sizes that are told have to agree before memory is taken.
      let start = try archive.prefix(of: entry, count: NPYHeader.longest)
      var reader = ByteReader(start[...], of: .npz, part: entry.name)
      let header = try NPYHeader(&reader)
      let size = reader.position + header.count * header.type.size
      guard size == entry.size else {
        throw reader.damage(
          """
          the array takes \(size) bytes by its header, and \(entry.size) by the directory of the \
          archive
          """)
      }
      count += header.count
      guard count <= NumberArray.largestCount else {
        throw .array(
          name: "“\(entry.name)”",
          problem: """
            up to here there are \(count) numbers; expected at most \(NumberArray.largestCount)
            """)
      }
      var whole = ByteReader(try archive.contents(of: entry)[...], of: .npz, part: entry.name)
      entries.append(
        Entry(
          name: String(entry.name.dropLast(Self.suffix.count)),
          array: try NumberArray(npy: &whole)))
    }
    try self.init(entries)
  }

  /// The archive that `numpy.savez` writes for arrays of `float32`, to which numbers are rounded: not compressed, and
  /// the same bytes for the same arrays.
  public func npz() -> [UInt8] {
    var writer = ZipWriter()
    for entry in entries {
      writer.add(entry.array.npy(), name: entry.name + Self.suffix, packing: .asForNumPy)
    }
    return writer.finished()
  }
}
