import Deflating

/// What is to be known of a font program, each operator behind its operands.
///
/// Source: Adobe Technical Note 5176, 4 ("DICT Data"), tables 9, 10 and 23.
struct CompactFontDictionary: Sendable {
  private(set) var bytes: [UInt8] = []

  /// What an entry is.
  enum Operator {
    case charset, charStrings, defaultWidth, fontBox, fontDictionaries, fontName, fontSelection
    case glyphCount, nominalWidth, privateDictionary, registryOrderingSupplement

    fileprivate var bytes: [UInt8] {
      switch self {
      case .fontBox: [5]
      case .charset: [15]
      case .charStrings: [17]
      case .privateDictionary: [18]
      case .defaultWidth: [20]
      case .nominalWidth: [21]
      case .registryOrderingSupplement: [12, 30]
      case .glyphCount: [12, 34]
      case .fontDictionaries: [12, 36]
      case .fontSelection: [12, 37]
      case .fontName: [12, 38]
      }
    }
  }

  /// The byte before a number of two bytes, and before one of four.
  private static let (short, long): (UInt8, UInt8) = (28, 29)

  /// Adds an entry of numbers of at most 16 bits.
  mutating func add(_ operands: [Int], _ operator: Operator) {
    for operand in operands { bytes += [Self.short] + operand.bigEndianBytes(2) }
    bytes += `operator`.bytes
  }

  /// Adds an entry that tells where something is. It is as long wherever that is.
  mutating func add(offset: Int, _ operator: Operator) {
    add(offset)
    bytes += `operator`.bytes
  }

  /// Adds an entry that tells how long the dictionary of a font's own is, and where it is.
  mutating func add(size: Int, offset: Int) {
    add(size)
    add(offset)
    bytes += Operator.privateDictionary.bytes
  }

  private mutating func add(_ number: Int) {
    bytes += [Self.long] + number.bigEndianBytes(4)
  }
}
