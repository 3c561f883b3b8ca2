import Deflating
import TestSupport
import Testing

/// What holds of all bytes: zlib unpacks what was packed, and it does not matter how they were added.
@Suite struct DeflatingLawTests {
  /// Kinds of bytes between which random ones change.
  private enum Kind: CaseIterable {
    case noise
    case fewBytes
    case run
    case plainColor
    case earlier
    case rows
  }

  private func piece(_ kind: Kind, count: Int, after bytes: [UInt8], _ random: inout SplitMix)
    -> [UInt8]
  {
    switch kind {
    case .noise: return (0..<count).map { _ in .random(in: .min ... .max, using: &random) }
    case .fewBytes:
      let greatest = UInt8.random(in: 1...20, using: &random)
      return (0..<count).map { _ in .random(in: 0...greatest, using: &random) }
    case .run:
      return Array(repeating: .random(in: .min ... .max, using: &random), count: count)
    case .plainColor:
      let color = (0..<4).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let bytesPerPixel = Int.random(in: 2...4, using: &random)
      return (0..<count).map { color[$0 % bytesPerPixel] }
    case .earlier:
      // From just here to farther back than a match may be.
      guard !bytes.isEmpty else { return [] }
      let start = Int.random(in: max(0, bytes.count - 40_000)..<bytes.count, using: &random)
      return Array(bytes[start...].prefix(count))
    case .rows:
      // Rows that differ in a few places.
      var row = piece(.fewBytes, count: Int.random(in: 1...900, using: &random), after: [], &random)
      var rows: [UInt8] = []
      while rows.count < count {
        row[Int.random(in: row.indices, using: &random)] &+= 1
        rows += row
      }
      return rows
    }
  }

  private func bytes(of trial: inout Trial) -> [UInt8] {
    let count = [0, 1, 3, 300, 5000, 70_000, 300_000].randomElement(using: &trial.random) ?? 0
    var bytes: [UInt8] = []
    while bytes.count < count {
      let kind = Kind.allCases.randomElement(using: &trial.random) ?? .noise
      let longest = [4, 300, 3000, 40_000].randomElement(using: &trial.random) ?? 1
      bytes += piece(
        kind, count: .random(in: 1...longest, using: &trial.random), after: bytes, &trial.random)
    }
    trial.input = "\(bytes.count) bytes"
    return bytes
  }

  @Test func zlibUnpacksWhatWasPacked() {
    Trial.each("deflating", usually: 150) { trial in
      let bytes = bytes(of: &trial)
      #expect(Zlib.inflated(Deflater.packed(bytes), .raw) == bytes, "\(trial)")
    }
  }

  @Test func howBytesAreAddedDoesNotMatter() {
    Trial.each("adding", usually: 40) { trial in
      let bytes = bytes(of: &trial)
      var stream = ZlibStream()
      var rest = bytes[...]
      while !rest.isEmpty {
        let longest = [1, 700, 400_000].randomElement(using: &trial.random) ?? 1
        let count = Int.random(in: 0...longest, using: &trial.random)
        stream.add(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let packed = stream.finish()
      #expect(packed == ZlibStream.packed(bytes), "\(trial)")
      #expect(Zlib.inflated(packed) == bytes, "\(trial)")
    }
  }

  /// By as much as the heads of blocks and the checksum.
  @Test func whatCannotBePackedGrowsByLittle() {
    var random = SplitMix(state: 3)
    let bytes = piece(.noise, count: 1_000_000, after: [], &random)
    #expect(ZlibStream.packed(bytes).count < bytes.count + bytes.count / 200)
  }
}
