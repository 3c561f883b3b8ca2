/// The dictionary of Python that a header of NumPy is:
/// `{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }`.
struct PythonLiteral {
  /// What the dictionary says.
  struct Header {
    var descr: String
    var isFortranOrder: Bool
    var shape: [Int]
  }

  private var rest: ArraySlice<UInt8>
  private let end: Int
  private let reader: ByteReader

  /// - Parameters:
  ///   - text: the dictionary.
  ///   - offset: where it begins.
  ///   - reader: what it was read by, which knows how to tell errors.
  init(_ text: ArraySlice<UInt8>, at offset: Int, in reader: ByteReader) {
    (rest, end, self.reader) = (text, offset + text.count, reader)
  }

  /// Reads the dictionary.
  ///
  /// - Throws: `InterchangeError.damaged` or `.unsupported`.
  mutating func header() throws(InterchangeError) -> Header {
    var (descr, isFortranOrder, shape): (String?, Bool?, [Int]?) = (nil, nil, nil)
    try expect("{")
    while !take("}") {
      let key = try text("a key")
      try expect(":")
      switch key {
      case "descr":
        guard peek != UInt8(ascii: "[") else {
          throw reader.unsupported(
            "records of several fields", "save each field as an array of its own")
        }
        descr = try text("the type of the numbers")
      case "fortran_order": isFortranOrder = try boolean()
      case "shape": shape = try tuple()
      default: throw problem("unknown key “\(key)”")
      }
      if !take(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard rest.isEmpty else { throw problem("expected the end of the header") }
    guard let descr, let isFortranOrder, let shape else {
      throw problem("expected the keys descr, fortran_order and shape")
    }
    return Header(descr: descr, isFortranOrder: isFortranOrder, shape: shape)
  }

  private mutating func text(_ what: String) throws(InterchangeError) -> String {
    skipSpace()
    guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      throw problem("expected \(what) in quotes")
    }
    let content = rest.dropFirst()
    guard let close = content.firstIndex(of: quote) else {
      throw problem("expected a quote after \(what)")
    }
    let characters = content[..<close]
    guard !characters.contains(UInt8(ascii: "\\")),
      let text = String(validating: characters, as: UTF8.self)
    else { throw problem("\(what) is no plain text") }
    rest = rest[(close + 1)...]
    return text
  }

  private mutating func boolean() throws(InterchangeError) -> Bool {
    if take("True") { return true }
    if take("False") { return false }
    throw problem("expected True or False")
  }

  private mutating func tuple() throws(InterchangeError) -> [Int] {
    var numbers: [Int] = []
    try expect("(")
    while !take(")") {
      skipSpace()
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
        throw problem("expected the length of a dimension")
      }
      rest = rest.dropFirst(digits.count)
      // Long integers of Python 2.
      _ = take("L")
      numbers.append(number)
      if !take(",") {
        try expect(")")
        break
      }
    }
    return numbers
  }

  private var peek: UInt8? { rest.first { $0 != UInt8(ascii: " ") } }

  private mutating func take(_ word: String) -> Bool {
    skipSpace()
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private mutating func expect(_ word: String) throws(InterchangeError) {
    guard take(word) else { throw problem("expected \(word)") }
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  private func problem(_ text: String) -> InterchangeError {
    reader.damage("\(text) in the header", at: end - rest.count)
  }
}
