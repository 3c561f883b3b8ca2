/// A PDF document to which entries of dictionaries are added behind its end, as PDF provides for: programs
/// take the last of several objects of one number.
///
/// Source: ISO 32000-1, 7.5 ("File Structure"), as far as Cairo writes it for PDF 1.4.
struct PDFUpdate {
  private let document: [UInt8]
  /// Where the table of the document's objects begins.
  private let tableOffset: Int
  private let trailer: ArraySlice<UInt8>
  /// The dictionaries that change.
  private var dictionaries: [Int: [UInt8]] = [:]

  /// Reads the end of a document; nil for one that is not built as Cairo builds them.
  init?(of document: [UInt8]) {
    self.document = document
    guard
      let tableOffset = Self.number(after: "startxref", in: document.suffix(Self.endLength)),
      document.indices.contains(tableOffset),
      let trailer = Self.range(of: "trailer", in: document[tableOffset...])
    else { return nil }
    self.tableOffset = tableOffset
    self.trailer = document[trailer.upperBound...]
  }

  /// So much at the end of a file holds where the table is.
  private static let endLength = 64
  /// The length of a line in the table of objects.
  private static let entryLength = 20

  /// The number of the document's catalog.
  var catalog: Int? { Self.number(after: "/Root", in: trailer) }

  /// The number of the first object that an entry of another object's dictionary names.
  func reference(_ key: String, of object: Int) -> Int? {
    dictionary(of: object).flatMap { Self.number(after: "/\(key)", in: $0[...]) }
  }

  /// Adds entries to the dictionary of an object.
  mutating func add(_ entries: [(key: String, value: String)], to object: Int) {
    guard var dictionary = dictionary(of: object) else { return }
    let text = entries.map { "   /\($0.key) \($0.value)\n" }.joined()
    dictionary.insert(contentsOf: text.utf8, at: dictionary.count - ">>".utf8.count)
    dictionaries[object] = dictionary
  }

  /// The document with all that has been added.
  var bytes: [UInt8] {
    var result = document
    var table = "xref\n"
    for (number, dictionary) in dictionaries.sorted(by: { $0.key < $1.key }) {
      let offset = String(result.count)
      let zeros = String(repeating: "0", count: max(0, Self.offsetLength - offset.utf8.count))
      table += "\(number) 1\n\(zeros)\(offset) 00000 n \n"
      result += Array("\(number) 0 obj\n".utf8) + dictionary + Array("\nendobj\n".utf8)
    }
    let newTable = result.count
    let entries = ["Size", "Root", "Info"].compactMap { key in
      Self.number(after: "/\(key)", in: trailer).map { "/\(key) \($0)\(key == "Size" ? "" : " 0 R")" }
    }
    let newTrailer = (entries + ["/Prev \(tableOffset)"]).joined(separator: "\n   ")
    table += "trailer\n<< \(newTrailer)\n>>\nstartxref\n\(newTable)\n%%EOF\n"
    return result + Array(table.utf8)
  }

  /// The digits of an offset in the table.
  private static let offsetLength = 10

  /// The dictionary that an object is, without white space around it.
  private func dictionary(of object: Int) -> [UInt8]? {
    if let changed = dictionaries[object] { return changed }
    // Cairo's table has a single section, which starts with object 0: `xref`, `0 52`, then the entries.
    guard let head = document[tableOffset...].firstIndex(of: UInt8(ascii: "\n")),
      let first = document[(head + 1)...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let entry = first + 1 + object * Self.entryLength
    guard entry + Self.entryLength <= document.count,
      let offset = Self.number(in: document[entry..<entry + Self.offsetLength]),
      document.indices.contains(offset),
      let start = Self.range(of: "<<", in: document[offset...]),
      let end = Self.range(of: "endobj", in: document[start.upperBound...]),
      let close = document[start.lowerBound..<end.lowerBound].lastIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return Array(document[start.lowerBound...close])
  }

  private static func range(of text: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.firstRange(of: Array(text.utf8))
  }

  /// The first number after a text, within brackets perhaps.
  private static func number(after text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    range(of: text, in: bytes).flatMap { number(in: bytes[$0.upperBound...]) }
  }

  /// The number at the start, behind white space and a bracket.
  private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.drop { " \n[".utf8.contains($0) }.prefix { "0123456789".utf8.contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension PDFUpdate {
  /// A text as PDF writes it: UTF-16 in hexadecimal digits.
  ///
  /// Source: ISO 32000-1, 7.9.2.2.
  static func string(_ text: String) -> String {
    let units = [byteOrderMark] + Array(text.utf16)
    let digits = units.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "<\(digits.joined())>"
  }

  private static let byteOrderMark: UInt16 = 0xFEFF
}
