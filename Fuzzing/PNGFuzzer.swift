/// Feeds files to the PNG decoder: as they are; with the checksums of all chunks made right, so that damage gets
/// past them; and with pixels that are not compressed, so that it gets past the decompressor, too. What is read is
/// written and read again.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: data, count: count))
  let chunks = chunks(of: file)
  for bytes in [file, png(chunks), png(uncompressed(chunks))] {
    guard let picture = try? Picture(decoding: bytes) else { continue }
    precondition(picture.pixels.count == 4 * picture.width * picture.height)
    // Larger ones would take most of the time.
    guard picture.size.pixelCount < 1 << 12, let file = try? picture.png() else { continue }
    precondition((try? Picture(decoding: file)) == picture)
  }
  return 0
}

private let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
private let ending: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
private let pixels = Array("IDAT".utf8)

/// A chunk without its length and its checksum.
private struct Chunk {
  var name: [UInt8]
  var data: [UInt8]
}

/// The chunks of a file, whatever their checksums. One that is longer than the file ends with it.
private func chunks(of file: [UInt8]) -> [Chunk] {
  var chunks: [Chunk] = []
  var rest = file.dropFirst(signature.count)
  // Length, name and checksum of a chunk take twelve bytes.
  while rest.count >= 12 {
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let name = Array(rest.dropFirst(4).prefix(4))
    chunks.append(
      Chunk(name: name, data: Array(rest.dropFirst(8).prefix(min(length, rest.count - 12)))))
    rest = rest.dropFirst(12 + length)
  }
  return chunks
}

/// A file of chunks with a whole signature, right checksums and a closing chunk.
private func png(_ chunks: [Chunk]) -> [UInt8] {
  let body = chunks.flatMap { chunk in
    let body = chunk.name + chunk.data
    return bigEndian(UInt32(chunk.data.count)) + body + bigEndian(checksum(of: body))
  }
  return signature + body + ending
}

/// The chunks with the bytes of the pixels for what they would be without compression, and zeros behind them for
/// what is missing.
private func uncompressed(_ chunks: [Chunk]) -> [Chunk] {
  let missing = [UInt8](repeating: 0, count: 1 << 12)
  let rows = chunks.filter { $0.name == pixels }.flatMap(\.data) + missing
  guard let first = chunks.firstIndex(where: { $0.name == pixels }) else { return chunks }
  var others = chunks.filter { $0.name != pixels }
  let place = chunks[..<first].count { $0.name != pixels }
  others.insert(Chunk(name: pixels, data: stored(rows)), at: place)
  return others
}

/// zlib's format without compression (RFC 1950 and 1951).
private func stored(_ data: [UInt8]) -> [UInt8] {
  var stream: [UInt8] = [0x78, 0x01]
  let largestBlock = 0xFFFF
  for start in stride(from: 0, to: data.count, by: largestBlock) {
    let block = data[start..<min(start + largestBlock, data.count)]
    let count = UInt16(block.count)
    stream.append(block.endIndex == data.count ? 1 : 0)
    for value in [count, ~count] { stream += [UInt8(value & 0xFF), UInt8(value >> 8)] }
    stream += block
  }
  let (a, b) = data.reduce((UInt32(1), UInt32(0))) { sums, byte in
    let a = (sums.0 + UInt32(byte)) % 65_521
    return (a, (sums.1 + a) % 65_521)
  }
  return stream + bigEndian(b << 16 | a)
}

private func bigEndian(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

/// CRC-32 as in PNG, bit by bit.
private func checksum(of bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
