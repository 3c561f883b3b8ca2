import TestSupport
import Testing

@testable import Deflating

@Suite struct DeflaterTests {
  /// By the fixed codes: the end of the block, of seven zeros, after three bits of its head.
  @Test func nothingIsPackedAsABlockOfNothing() {
    #expect(Deflater.packed([]) == [0b011, 0])
    #expect(ZlibStream.packed([]) == [0x78, 0x9C, 0b011, 0, 0, 0, 0, 1])
  }

  /// RFC 1951, 3.2.6: bytes to 143 have eight bits from 00110000 on, the length 258 is 11000101, distances five bits.
  @Test func aRunIsAByteAndAMatchAtDistanceOne() {
    let packed = Deflater.packed([UInt8](repeating: 0, count: 259))
    let bits = packed.flatMap { byte in (0..<8).map { byte >> UInt8($0) & 1 } }
    let expected: [UInt8] =
      [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0] + [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0]
      + [0, 0, 0, 0, 0, 0, 0]
    #expect(Array(bits.prefix(expected.count)) == expected)
    #expect(packed.count == (expected.count + 7) / 8)
  }

  /// A picture of one colour, a million pixels in rows, takes as good as nothing.
  @Test func aPlainPictureIsPackedToAThousandth() {
    let rows = [UInt8](repeating: 7, count: 1_000_000)
    #expect(ZlibStream.packed(rows).count < 1000)
  }

  /// What zlib's level 6 makes of drawings is undercut, or nearly so: lines and areas over rows that repeat.
  @Test func drawingsArePackedAsWellAsByZlib() {
    var random = SplitMix(state: 11)
    let width = 600
    let slopes = (0..<12).map { _ in Double.random(in: -1.5...1.5, using: &random) }
    var bytes: [UInt8] = []
    for y in 0..<400 {
      var row = [UInt8](repeating: 0, count: 1 + width)
      for (index, slope) in slopes.enumerated() {
        let x = Double(width) / 2 + slope * Double(y - 200)
        for pixel in Int(x) - 1...Int(x) + 2 where row.indices.contains(pixel) {
          row[pixel] = UInt8(Int(16 * abs(x - Double(pixel))) + 40 * (index % 5))
        }
      }
      bytes += row
    }
    let zlib = Zlib.packed(bytes, level: 6).count
    #expect(Double(ZlibStream.packed(bytes).count) < 1.02 * Double(zlib))
  }

  /// The window reaches 32 768 bytes back, and not a byte farther.
  @Test(arguments: [32_768, 32_769]) func aMatchReachesAsFarAsTheWindow(distance: Int) {
    var random = SplitMix(state: 5)
    let word = (0..<200).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let before = word + [UInt8](repeating: 0, count: distance - word.count)
    let packed = Deflater.packed(before + word)
    #expect(Zlib.inflated(packed, .raw) == before + word)
    #expect((packed.count < Deflater.packed(before).count + 20) == (distance == 32_768))
  }

  /// Noise that repeats itself from as far back as that goes: every byte after the first of them is in a match.
  @Test func theWindowIsWholeWhenItMoves() {
    var random = SplitMix(state: 6)
    let noise = (0..<Match.farthest).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let repeated = Array(repeatElement(noise, count: 20).joined())
    let packed = Deflater.packed(repeated)
    #expect(Zlib.inflated(packed, .raw) == repeated)
    let matches = repeated.count / Match.longest
    // A bit for the length, one for the distance, and thirteen for which distance it is.
    #expect(packed.count < Deflater.packed(noise).count + matches * 15 / 8)
  }
}

@Suite struct MatchFinderTests {
  /// A word at the beginning, zeros, the word at a distance from there, and the margin.
  private func match(
    of word: [UInt8], at distance: Int, longerThan length: Int = 0, after count: Int = 0
  ) -> Match {
    let zeros = [UInt8](repeating: 0, count: distance - word.count)
    let bytes =
      word + zeros + word + [UInt8](repeating: 1, count: Match.longest + MatchFinder.margin)
    var finder = MatchFinder()
    finder.move(by: count)
    return bytes.withUnsafeBytes { bytes in
      guard let address = bytes.baseAddress else { return .none }
      for place in 0..<distance { finder.remember(place, in: address) }
      return finder.match(
        at: distance, in: address, limit: Match.longest, longerThan: length, lastDistance: 0)
    }
  }

  /// What is farther back takes more bits than the bytes by themselves.
  @Test(arguments: [4096, 4097]) func threeBytesAreFoundNearby(distance: Int) {
    let found = match(of: [7, 8, 9], at: distance)
    #expect(found.length == (distance == 4096 ? 3 : 0))
    #expect(found.distance == (distance == 4096 ? distance : 0))
  }

  @Test(arguments: [4, 30, 400]) func theWholeMatchIsFoundUpToTheLongestThatCanBeTold(length: Int) {
    let word = (0..<length).map { (index: Int) -> UInt8 in UInt8(2 + index % 250 + index / 250) }
    let found = match(of: word, at: 20_000)
    #expect(found.length == min(length, Match.longest))
    #expect(found.distance == 20_000)
  }

  /// Rows repeat themselves, but what they begin with stands in many places that are nearer.
  @Test func whereTheLastMatchWasIsLookedAtFirst() {
    let word = (0..<30).map { UInt8(2 + $0) }
    let bytes =
      word + Array(repeatElement(word.prefix(4) + [0], count: 100).joined()) + word
      + [UInt8](repeating: 1, count: Match.longest + MatchFinder.margin)
    let place = word.count + 100 * 5
    for lastDistance in [0, place] {
      let finder = MatchFinder()
      let found = bytes.withUnsafeBytes { bytes in
        guard let address = bytes.baseAddress else { return Match.none }
        for place in 0..<place { finder.remember(place, in: address) }
        return finder.match(
          at: place, in: address, limit: Match.longest, longerThan: 0, lastDistance: lastDistance)
      }
      #expect(found.length == (lastDistance > 0 ? 30 : 4))
    }
  }

  /// Places are counted in 32 bits, and over 4 GiB from the beginning again.
  @Test(arguments: [0, 1, 100, 500, 4999, 5000, 5001])
  func matchesAreFoundWhereTheirNumbersBeginAnew(before: Int) {
    let beginning = Int(UInt32.max) + 1 - 2 * Match.farthest
    let found = match(of: [7, 8, 9, 10, 11], at: 5000, after: beginning - before)
    #expect(found.length == 5 && found.distance == 5000)
  }

  @Test func onlyALongerMatchIsFound() {
    let word = (0..<30).map { UInt8(2 + $0) }
    #expect(match(of: word, at: 500, longerThan: 29).length == 30)
    #expect(match(of: word, at: 500, longerThan: 30).length == 0)
  }
}

@Suite struct RangeSymbolTests {
  /// RFC 1951, 3.2.5: the first number of each range, and how many further bits it has.
  private static let lengths: [(first: Int, bits: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
    (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4),
    (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]
  private static let distances: [(first: Int, bits: Int)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4),
    (49, 4), (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8),
    (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12_289, 12),
    (16_385, 13), (24_577, 13),
  ]

  private func expectRanges(
    _ ranges: [(first: Int, bits: Int)], upTo longest: Int, _ symbol: (Int) -> RangeSymbol
  ) {
    for number in ranges[0].first...longest {
      let index = ranges.lastIndex { $0.first <= number } ?? 0
      let found = symbol(number)
      #expect(found.symbol == index && found.extraBits == ranges[index].bits)
      #expect(found.extra == number - ranges[index].first)
    }
  }

  @Test func lengthsAreInTheRangesOfTheStandard() {
    expectRanges(Self.lengths, upTo: 258) { RangeSymbol.length($0) }
  }

  @Test func distancesAreInTheRangesOfTheStandard() {
    expectRanges(Self.distances, upTo: 32_768) { RangeSymbol.distance($0) }
  }
}

@Suite struct PrefixCodeTests {
  /// With fifteen bits there is room enough: Huffman's lengths, counted by hand.
  @Test func frequentSymbolsHaveShortCodes() {
    let code = PrefixCode(frequencies: [1, 0, 1, 2, 4, 8])
    #expect(code.lengths == [4, 0, 4, 3, 2, 1])
    // In the order of their lengths: 0, 10, 110, 1110, 1111, the first bit lowest.
    #expect(code.codes == [0b0111, 0, 0b1111, 0b011, 0b01, 0b0])
  }

  /// With three bits, four symbols of five cannot do better than that.
  @Test func noCodeIsLongerThanAllowed() {
    let code = PrefixCode(frequencies: [1, 1, 2, 4, 8], longest: 3)
    #expect(code.lengths == [3, 3, 3, 3, 1])
  }

  @Test(arguments: [[0, 0, 0], [0, 5, 0], [3, 5, 0]])
  func aCodeIsCompleteForFewSymbols(frequencies: [Int]) {
    #expect(PrefixCode(frequencies: frequencies).lengths.count { $0 == 1 } == 2)
  }

  /// Fibonacci's numbers make the longest codes that there are; the sum of the halves is 1 for every complete code.
  @Test(arguments: [7, 9, 15]) func codesOfManySymbolsAreComplete(longest: Int) {
    var frequencies = [1, 1]
    while frequencies.count < 30 { frequencies.append(frequencies.suffix(2).reduce(0, +)) }
    let code = PrefixCode(frequencies: frequencies, longest: longest)
    let sum = code.lengths.reduce(0) { $0 + (1 << (longest - Int($1))) }
    #expect(sum == 1 << longest)
    #expect(code.lengths.max().map(Int.init) == longest)
    #expect(code.lengths == code.lengths.sorted(by: >))
  }
}
