/// Reads what zlib has written (RFC 1950), compressed or not (RFC 1951). For small streams: simple, not fast.
struct Inflate {
  private struct Failure: Error {}

  private let bytes: [UInt8]
  /// The next bit.
  private var position: Int
  private var result: [UInt8] = []

  /// The data of a stream, or nil for one that is broken.
  static func data(of stream: [UInt8]) -> [UInt8]? {
    // Two bytes of zlib's own stand before the data, a checksum behind them.
    var reader = Inflate(bytes: stream, position: 16)
    do throws(Failure) {
      try reader.readBlocks()
      return reader.result
    } catch {
      return nil
    }
  }

  private init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private mutating func bits(_ count: Int) throws(Failure) -> Int {
    var value = 0
    for place in 0..<count {
      guard position / 8 < bytes.count else { throw Failure() }
      value |= Int(bytes[position / 8] >> UInt8(position % 8) & 1) << place
      position += 1
    }
    return value
  }

  private mutating func readBlocks() throws(Failure) {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try readStored()
      case 1:
        try readCompressed(Code.fixedSymbols, Code.fixedDistances)
      case 2:
        let codes = try readCodes()
        try readCompressed(codes.symbols, codes.distances)
      default: throw Failure()
      }
    }
  }

  private mutating func readStored() throws(Failure) {
    position = (position + 7) / 8 * 8
    let count = try bits(16)
    _ = try bits(16)
    for _ in 0..<count { result.append(UInt8(try bits(8))) }
  }

  private mutating func readCodes() throws(Failure) -> (symbols: Code, distances: Code) {
    let (symbolCount, distanceCount) = (try bits(5) + 257, try bits(5) + 1)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = Array(repeating: 0, count: order.count)
    for place in order.prefix(try bits(4) + 4) { codeLengths[place] = try bits(3) }
    let code = Code(lengths: codeLengths)
    var lengths: [Int] = []
    while lengths.count < symbolCount + distanceCount {
      switch try symbol(of: code) {
      case let length where length < 16: lengths.append(length)
      case 16:
        guard let last = lengths.last else { throw Failure() }
        lengths += Array(repeating: last, count: try bits(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try bits(3) + 3)
      default: lengths += Array(repeating: 0, count: try bits(7) + 11)
      }
    }
    return (
      Code(lengths: Array(lengths[..<symbolCount])), Code(lengths: Array(lengths[symbolCount...]))
    )
  }

  private mutating func readCompressed(_ symbols: Code, _ distances: Code) throws(Failure) {
    while true {
      let next = try symbol(of: symbols)
      if next == 256 { return }
      guard next > 256 else {
        result.append(UInt8(next))
        continue
      }
      let length = try value(next - 257, first: 3, perStep: 4, longest: 258)
      let distance = try value(try symbol(of: distances), first: 1, perStep: 2, longest: nil)
      guard distance <= result.count else { throw Failure() }
      for _ in 0..<length { result.append(result[result.count - distance]) }
    }
  }

  /// A length or a distance: codes grow by a bit after so many of them.
  private mutating func value(
    _ code: Int, first: Int, perStep: Int, longest: Int?
  ) throws(Failure) -> Int {
    if let longest, code == 28 { return longest }
    guard code >= perStep * 2 else { return first + code }
    let extra = code / perStep - 1
    let start = first + (perStep + code % perStep) << extra
    return start + (try bits(extra))
  }

  private mutating func symbol(of code: Code) throws(Failure) -> Int {
    var (word, length) = (0, 0)
    while length < 15 {
      word = word << 1 | (try bits(1))
      length += 1
      if let symbol = code.symbols[length << 16 | word] { return symbol }
    }
    throw Failure()
  }

  /// A Huffman code.
  private struct Code: Sendable {
    /// The codes of blocks that bring none of their own; RFC 1951, 3.2.6.
    static let fixedSymbols = Code(
      lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = Code(lengths: Array(repeating: 5, count: 30))

    /// Symbols by the length of their word and the word.
    private(set) var symbols: [Int: Int] = [:]

    init(lengths: [Int]) {
      var word = 0
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length {
          symbols[length << 16 | word] = symbol
          word += 1
        }
        word <<= 1
      }
    }
  }
}
