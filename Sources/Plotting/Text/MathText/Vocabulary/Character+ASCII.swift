extension Character {
  /// Whether the character is one of A to Z or a to z, told without a look into Unicode's tables.
  var isASCIILetter: Bool {
    guard let value = asciiValue else { return false }
    let (lowerA, lowerZ, caseBit): (UInt8, UInt8, UInt8) = (0x61, 0x7A, 0x20)
    return (lowerA...lowerZ).contains(value | caseBit)
  }
}
