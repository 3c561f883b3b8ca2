import Pictures
import TestSupport
import Testing

/// Damaged PNG files: each is read or refused.
@Suite struct DecodingFuzzTests {
  /// Small files of every kind, with the chunks that change how pixels are read.
  private static let files: [[UInt8]] = PNGFile.ColorType.allCases.flatMap { type in
    type.depths.flatMap { depth in
      [false, true].map { isInterlaced in
        PNGFile(
          width: 5, height: 3, type: type, depth: depth, isInterlaced: isInterlaced,
          palette: type == .indexed ? [0, 1, 2, 253, 254, 255] : [],
          chunks: [("gAMA", [0, 0, 0xB1, 0x8F])]
        ) { x, y in [Int](repeating: (x + y) % 2, count: type.channels) }.bytes
      }
    }
  }

  @Test func damagedFilesAreReadOrRefused() {
    var random = SplitMix(state: 11)
    var read = 0
    for _ in 0..<2000 {
      var file = Self.files.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&file, using: &random) }
      if Bool.random(using: &random) { PNGFile.repairChecksums(of: &file) }
      guard let image = try? Picture(decoding: file) else { continue }
      #expect(image.pixels.count == 4 * image.width * image.height)
      read += 1
    }
    #expect(read > 20)
  }

  private func damage(_ file: inout [UInt8], using random: inout SplitMix) {
    guard let place = file.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0...4, using: &random) {
    case 0: file[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: file[place] = .random(in: 0...255, using: &random)
    case 2: file.remove(at: place)
    case 3: file.insert(.random(in: 0...255, using: &random), at: place)
    default:
      let end = min(place + Int.random(in: 1...30, using: &random), file.count)
      file.insert(contentsOf: file[place..<end], at: place)
    }
  }
}

extension PNGFile {
  /// Makes the checksums right as far as the lengths of the chunks allow to find them.
  fileprivate static func repairChecksums(of file: inout [UInt8]) {
    var start = signature.count
    while start + 12 <= file.count {
      let length = file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard start + 12 + length <= file.count else { return }
      let body = Array(file[start + 8..<start + 8 + length])
      let name = String(decoding: file[start + 4..<start + 8], as: UTF8.self)
      guard name.utf8.elementsEqual(file[start + 4..<start + 8]) else { return }
      file.replaceSubrange(start..<start + 12 + length, with: chunk(name, body))
      start += 12 + length
    }
  }
}
