/// Tokens that are written by codes of their own.
///
/// Source: RFC 1951, 3.2.3 to 3.2.7.
struct DeflateBlock {
  private var tokens: [Token] = []
  /// How often each byte occurs, the end of the block, and each symbol of a length.
  private var literals = [Int](repeating: 0, count: literalCount)
  /// How often each symbol of a distance occurs.
  private var distances = [Int](repeating: 0, count: distanceCount)

  private static let end = 256
  private static let firstLength = 257
  private static let literalCount = 286
  private static let distanceCount = 30

  /// As many tokens as zlib has in a block: shorter blocks suit their contents better, longer ones tell fewer codes.
  private static let capacity = 1 << 14

  /// The kinds of blocks, in two bits.
  private enum Kind {
    static let fixed = 1
    static let dynamic = 2
  }

  init() {
    tokens.reserveCapacity(Self.capacity)
    literals[Self.end] = 1
  }

  var isFull: Bool { tokens.count == Self.capacity }

  mutating func add(_ literal: UInt8) {
    tokens.append(Token(literal))
    literals[Int(literal)] &+= 1
  }

  mutating func add(_ match: Match) {
    tokens.append(Token(match))
    literals[Self.firstLength &+ RangeSymbol.length(match.length).symbol] &+= 1
    distances[RangeSymbol.distance(match.distance).symbol] &+= 1
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    for index in literals.indices { literals[index] = index == Self.end ? 1 : 0 }
    for index in distances.indices { distances[index] = 0 }
  }

  /// Writes the tokens by the codes that suit them, or by the fixed ones where that is shorter.
  func write(to writer: inout BitWriter, isLast: Bool) {
    let own = (
      literals: PrefixCode(frequencies: literals), distances: PrefixCode(frequencies: distances)
    )
    let head = CodeLengths(literals: own.literals.lengths, distances: own.distances.lengths)
    let (fixed, fixedDistances) = (Self.fixedLiterals, Self.fixedDistances)
    let ownCost =
      head.cost + own.literals.cost(of: literals) + own.distances.cost(of: distances)
    let fixedCost = fixed.cost(of: literals) + fixedDistances.cost(of: distances)

    writer.add(isLast ? 1 : 0, count: 1)
    if fixedCost <= ownCost {
      writer.add(Kind.fixed, count: 2)
      writeTokens(by: fixed, fixedDistances, to: &writer)
    } else {
      writer.add(Kind.dynamic, count: 2)
      head.write(to: &writer)
      writeTokens(by: own.literals, own.distances, to: &writer)
    }
  }

  private func writeTokens(
    by literals: PrefixCode, _ distances: PrefixCode, to writer: inout BitWriter
  ) {
    for token in tokens {
      guard token.distance > 0 else {
        writer.add(token.literal, by: literals)
        continue
      }
      let length = RangeSymbol.length(token.length)
      writer.add(Self.firstLength + length.symbol, by: literals)
      writer.add(length.extra, count: length.extraBits)
      let distance = RangeSymbol.distance(token.distance)
      writer.add(distance.symbol, by: distances)
      writer.add(distance.extra, count: distance.extraBits)
    }
    writer.add(Self.end, by: literals)
  }

  /// RFC 1951, 3.2.6 Compression with fixed Huffman codes. The last two symbols never occur.
  private static let fixedLiterals = PrefixCode(
    lengths: [(8, 144), (9, 112), (7, 24), (8, 8)].flatMap {
      [UInt8](repeating: $0.0, count: $0.1)
    })
  private static let fixedDistances = PrefixCode(
    lengths: [UInt8](repeating: 5, count: distanceCount))
}

extension BitWriter {
  /// Adds a symbol.
  mutating func add(_ symbol: Int, by code: PrefixCode) {
    add(Int(code.codes[symbol]), count: Int(code.lengths[symbol]))
  }
}
