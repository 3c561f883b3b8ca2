/// The lengths of a block's two codes as its head tells them: by a code of their own, with symbols for runs.
///
/// Source: RFC 1951, 3.2.7 Compression with dynamic Huffman codes.
struct CodeLengths {
  /// How many bits the head takes.
  let cost: Int

  private let literalCount: Int
  private let distanceCount: Int
  private let symbols: [Symbol]
  private let code: PrefixCode
  /// How many lengths of the code itself are told.
  private let toldCount: Int

  /// A length, or a run and how long it is.
  private struct Symbol {
    var symbol: Int
    var extra = 0
    var extraBits = 0
  }

  /// A symbol that stands for a run.
  private struct Run {
    let symbol: Int
    let lengths: ClosedRange<Int>
    let extraBits: Int

    static let repeated = Run(symbol: 16, lengths: 3...6, extraBits: 2)
    static let shortZeros = Run(symbol: 17, lengths: 3...10, extraBits: 3)
    static let longZeros = Run(symbol: 18, lengths: 11...138, extraBits: 7)
  }

  private static let symbolCount = 19
  private static let longestCode = 7
  /// The order in which the lengths of the code itself are told, so that those at the end are mostly 0.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// The fewest of each that can be told.
  private enum Least {
    static let literals = 257
    static let distances = 1
    static let lengths = 4
  }
  /// How many bits tell how many of each follow, and one of the code's own lengths.
  private enum Bits {
    static let literals = 5
    static let distances = 5
    static let lengths = 4
    static let length = 3
  }

  init(literals: [UInt8], distances: [UInt8]) {
    literalCount = max(Least.literals, Self.usedCount(literals))
    distanceCount = max(Least.distances, Self.usedCount(distances))
    symbols = Self.symbols(
      of: Array(literals.prefix(literalCount) + distances.prefix(distanceCount)))
    var frequencies = [Int](repeating: 0, count: Self.symbolCount)
    for symbol in symbols { frequencies[symbol.symbol] += 1 }
    let code = PrefixCode(frequencies: frequencies, longest: Self.longestCode)
    self.code = code
    // Some length is not 0, so that these are more than the fewest.
    toldCount = Self.usedCount(Self.order.map { code.lengths[$0] })
    cost =
      Bits.literals + Bits.distances + Bits.lengths + Bits.length * toldCount
      + code.cost(of: frequencies) + symbols.reduce(0) { $0 + $1.extraBits }
  }

  func write(to writer: inout BitWriter) {
    writer.add(literalCount - Least.literals, count: Bits.literals)
    writer.add(distanceCount - Least.distances, count: Bits.distances)
    writer.add(toldCount - Least.lengths, count: Bits.lengths)
    for symbol in Self.order.prefix(toldCount) {
      writer.add(Int(code.lengths[symbol]), count: Bits.length)
    }
    for symbol in symbols {
      writer.add(symbol.symbol, by: code)
      writer.add(symbol.extra, count: symbol.extraBits)
    }
  }

  /// How many lengths there are without the zeros at the end.
  private static func usedCount(_ lengths: [UInt8]) -> Int {
    (lengths.lastIndex { $0 > 0 } ?? -1) + 1
  }

  private static func symbols(of lengths: [UInt8]) -> [Symbol] {
    var symbols: [Symbol] = []
    var start = 0
    while start < lengths.count {
      let length = Int(lengths[start])
      var rest = lengths[start...].prefix { Int($0) == length }.count
      start += rest
      // Only what has been told can be repeated; zeros have runs of their own.
      if length > 0 {
        symbols.append(Symbol(symbol: length))
        rest -= 1
      }
      while let run = run(of: length, count: rest) {
        let count = min(rest, run.lengths.upperBound)
        symbols.append(
          Symbol(
            symbol: run.symbol, extra: count - run.lengths.lowerBound, extraBits: run.extraBits))
        rest -= count
      }
      symbols += Array(repeating: Symbol(symbol: length), count: rest)
    }
    return symbols
  }

  /// The symbol for the beginning of a run; nil for one that is too short.
  private static func run(of length: Int, count: Int) -> Run? {
    let runs = length > 0 ? [Run.repeated] : [.longZeros, .shortZeros]
    return runs.first { count >= $0.lengths.lowerBound }
  }
}
