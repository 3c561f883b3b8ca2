/// The prefix code by which symbols take the fewest bits, where none may take more than a given number.
struct PrefixCode {
  /// How many bits each symbol takes; 0 for one that does not occur.
  let lengths: [UInt8]
  /// The bits of each symbol, in the order in which they are written from the lowest.
  let codes: [UInt16]

  /// RFC 1951, 3.2.7: no code is longer than this.
  static let longest = 15

  /// Finds the code.
  ///
  /// - Parameters:
  ///   - frequencies: how often each symbol occurs. Where fewer than two do, others get bits too: a code of one
  ///     symbol is incomplete, which some readers refuse.
  ///   - longest: the most bits that a symbol may take.
  init(frequencies: [Int], longest: Int = Self.longest) {
    self.init(lengths: Self.lengths(for: frequencies, longest: longest))
  }

  /// The code of given lengths: in the order of these, and of the symbols where they are equal.
  ///
  /// Source: RFC 1951, 3.2.2 Use of Huffman coding in the "deflate" format.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = [UInt16](repeating: 0, count: Self.longest + 2)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    // From how many there are of each length to the first code of the next length.
    for length in 1..<next.count { next[length] = (next[length - 1] + next[length]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return Self.reversed(next[Int(length)], count: Int(length))
    }
  }

  /// The bits that all symbols take together.
  func cost(of frequencies: [Int]) -> Int {
    zip(frequencies, lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
  }

  private static func reversed(_ bits: UInt16, count: Int) -> UInt16 {
    var (rest, result) = (bits, UInt16(0))
    for _ in 0..<count {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }
}

// Of every bit that a code may have, each symbol has a coin as dear as the symbol is frequent. From the longest bits
// on, the coins go in pairs, as packages, among those of the bits before. Of the cheapest that suffice, as many are a
// symbol's own as it has bits.
//
// Source: Larmore and Hirschberg, "A fast algorithm for optimal length-limited Huffman codes", Journal of the ACM
// 37 (3), 1990.
extension PrefixCode {
  /// How many bits each symbol takes.
  private static func lengths(for frequencies: [Int], longest: Int) -> [UInt8] {
    let symbols = symbols(of: frequencies)
    let coins = symbols.map { frequencies[$0] }
    var list = coins
    // Which entries of each list are packages is all that is asked of it later.
    var arePackages: [[Bool]] = [coins.map { _ in false }]
    for _ in 1..<longest {
      let packages = stride(from: 0, to: list.count - 1, by: 2).map { list[$0] + list[$0 + 1] }
      let merged = merged(coins, packages)
      list = merged.numbers
      arePackages.append(merged.areSecond)
    }
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    var taken = 2 * symbols.count - 2
    for isPackage in arePackages.reversed() {
      let packages = isPackage.prefix(taken).count { $0 }
      for symbol in symbols.prefix(taken - packages) { lengths[symbol] += 1 }
      taken = 2 * packages
    }
    return lengths
  }

  /// The symbols that occur, two at least, the rarest first.
  private static func symbols(of frequencies: [Int]) -> [Int] {
    let occurring = frequencies.indices.filter { frequencies[$0] > 0 }
    let others = frequencies.indices.lazy.filter { frequencies[$0] == 0 }
    return (occurring + others.prefix(max(0, 2 - occurring.count)))
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
  }

  /// Two ascending lists as one, where the first goes first among equals.
  private static func merged(
    _ first: [Int], _ second: [Int]
  ) -> (numbers: [Int], areSecond: [Bool]) {
    let count = first.count + second.count
    var numbers: [Int] = []
    var areSecond: [Bool] = []
    numbers.reserveCapacity(count)
    areSecond.reserveCapacity(count)
    var (i, j) = (0, 0)
    while numbers.count < count {
      let isSecond = i == first.count || (j < second.count && second[j] < first[i])
      numbers.append(isSecond ? second[j] : first[i])
      areSecond.append(isSecond)
      if isSecond { j += 1 } else { i += 1 }
    }
    return (numbers, areSecond)
  }
}
