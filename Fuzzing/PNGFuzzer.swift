/// Feeds files to the PNG decoder: as they are, and with the checksums made right, so that damage gets
/// past them. What is read is written and read again.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: data, count: count))
  for bytes in [file, repaired(file)] {
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

/// The file with a whole signature, right checksums and a closing chunk.
private func repaired(_ file: [UInt8]) -> [UInt8] {
  var result = signature
  var rest = file.dropFirst(signature.count)
  // Length, name and checksum of a chunk take twelve bytes.
  while rest.count >= 12 {
    // Short chunks are enough, and keep most of them inside the file.
    let length = Int(rest[rest.startIndex + 3])
    guard rest.count >= 12 + length else { break }
    let body = rest.dropFirst(4).prefix(4 + length)
    result += [0, 0, 0, UInt8(length)] + body
    let checksum = checksum(of: body)
    result += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: checksum >> UInt32($0)) }
    rest = rest.dropFirst(12 + length)
  }
  return result + ending
}

/// CRC-32 as in PNG, bit by bit.
private func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
