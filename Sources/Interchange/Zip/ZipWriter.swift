import Deflating

/// Puts a zip archive together, the same bytes for the same files: all of them are of the first day of 1980.
///
///     var writer = ZipWriter()
///     writer.add(Array("application/epub+zip".utf8), name: "mimetype", packing: .stored)
package struct ZipWriter {
  /// How a file stands in the archive.
  package enum Packing: Sendable, CaseIterable {
    /// As Python's `zipfile` writes it for NumPy: not packed, the sizes in a field of 64 bits.
    case asForNumPy
    /// Not packed and without any extra field, as EPUB asks of its first file.
    case stored
    /// Packed, where that makes it smaller.
    case deflated
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Unix, as the system that the attributes are of.
  private static let system: UInt16 = 3

  /// The first of January 1980: the day, the month times 32.
  private static let date: UInt16 = 1 << 5 | 1

  package init() {}

  /// Adds a file of less than 4 GB with a name of less than 64 KB.
  package mutating func add(_ contents: [UInt8], name: String, packing: Packing) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let packed = packing == .deflated ? Deflater.packed(contents) : contents
    let stored = packed.count < contents.count ? packed : contents
    let isPacked = stored.count < contents.count
    let sizes = [stored.count, contents.count]
    let name = Array(name.utf8)
    let extra = packing.extraField(of: sizes)
    var common: [UInt8] = []
    common.append(littleEndian: packing.version)
    common.append(littleEndian: name.allSatisfy { $0 < 0x80 } ? 0 : ZipFormat.Flag.utf8)
    common.append(littleEndian: isPacked ? ZipFormat.Method.deflated : ZipFormat.Method.stored)
    common.append(littleEndian: UInt16(0))  // midnight
    common.append(littleEndian: Self.date)
    common.append(littleEndian: Checksum.crc32(contents))

    bytes.append(littleEndian: ZipFormat.Signature.local)
    bytes += common
    for size in sizes {
      bytes.append(littleEndian: extra.isEmpty ? UInt32(truncatingIfNeeded: size) : UInt32.max)
    }
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: extra.count))
    bytes += name + extra
    bytes += stored

    directory.append(littleEndian: ZipFormat.Signature.entry)
    directory.append(littleEndian: Self.system << 8 | packing.version)
    directory += common
    for size in sizes { directory.append(littleEndian: UInt32(truncatingIfNeeded: size)) }
    directory.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    // No extra fields, comment, disk and internal attributes.
    for _ in 0..<4 { directory.append(littleEndian: UInt16(0)) }
    directory.append(littleEndian: packing.attributes)
    directory.append(littleEndian: start)
    directory += name
    count += 1
  }

  /// The archive of all files that were added.
  package consuming func finished() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.append(littleEndian: ZipFormat.Signature.end)
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(0)) }
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(truncatingIfNeeded: count)) }
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: directory.count))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: start))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }
}

extension ZipWriter.Packing {
  /// The version of the format that is needed: that which knows sizes of 64 bits, which NumPy writes whether
  /// they are needed or not, or that which knows packed files.
  fileprivate var version: UInt16 { self == .asForNumPy ? 45 : 20 }

  /// The mode of Unix in the upper half: what only its owner reads and writes, 0600, or what all read, 0644.
  fileprivate var attributes: UInt32 { (self == .asForNumPy ? 0o600 : 0o644) << 16 }

  /// The sizes in 64 bits, where they stand there.
  fileprivate func extraField(of sizes: [Int]) -> [UInt8] {
    guard self == .asForNumPy else { return [] }
    var extra: [UInt8] = []
    extra.append(littleEndian: ZipFormat.longSizes)
    extra.append(littleEndian: UInt16(sizes.count * MemoryLayout<UInt64>.size))
    for size in sizes { extra.append(littleEndian: UInt64(size)) }
    return extra
  }
}
