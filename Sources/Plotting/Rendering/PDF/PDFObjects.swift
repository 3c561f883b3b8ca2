/// The objects of a PDF document that are dictionaries, as far as Cairo writes it: it has one table of
/// objects, which may be packed, as others may be with it.
///
/// Source: ISO 32000-1, 7.5 ("File Structure").
struct PDFObjects {
  let document: [UInt8]
  /// Where the table of objects begins.
  let tableOffset: Int
  /// Whether the table is packed into a stream, as tables of further objects have to be then.
  let isPacked: Bool
  /// The dictionary that names the catalog and tells how many objects there are.
  private(set) var trailer: [UInt8] = []
  private var places: [Int: Place] = [:]

  private enum Place {
    case offset(Int)
    /// The number of the stream that holds the object, and how many others stand before it there.
    case stream(Int, position: Int)
  }

  /// Reads the table of a document; nil for one that is not built as Cairo builds them.
  init?(of document: [UInt8]) {
    guard let offset = Self.number(after: "startxref", in: document.suffix(Self.endLength)),
      document.indices.contains(offset)
    else { return nil }
    self.document = document
    tableOffset = offset
    isPacked = !document[offset...].starts(with: "xref".utf8)
    guard isPacked ? readPackedTable() : readTable() else { return nil }
  }

  /// So much at the end of a file holds where the table is.
  private static let endLength = 64

  /// The dictionary that an object is, without white space around it.
  func dictionary(of object: Int) -> [UInt8]? {
    switch places[object] {
    case .offset(let offset): dictionary(at: offset)
    case .stream(let pack, let position): packedDictionary(in: pack, position: position)
    case nil: nil
    }
  }

  private func dictionary(at offset: Int) -> [UInt8]? {
    guard document.indices.contains(offset),
      let start = Self.range(of: "<<", in: document[offset...])
    else { return nil }
    let ends = ["endobj", "stream"].compactMap {
      Self.range(of: $0, in: document[start.upperBound...])?.lowerBound
    }
    return ends.min().flatMap { Self.dictionary(in: document[start.lowerBound..<$0]) }
  }

  private func packedDictionary(in pack: Int, position: Int) -> [UInt8]? {
    guard case .offset(let offset) = places[pack], let head = dictionary(at: offset),
      let data = stream(at: offset), let first = Self.number(after: "/First", in: head[...]),
      data.indices.contains(first)
    else { return nil }
    // Numbers of objects and their places, in turn.
    let numbers = data[..<first].split { " \n".utf8.contains($0) }
      .compactMap { Self.number(in: $0) }
    guard numbers.indices.contains(2 * position + 1) else { return nil }
    let next = 2 * position + 3
    let start = first + numbers[2 * position + 1]
    let end = numbers.indices.contains(next) ? first + numbers[next] : data.count
    guard start <= end, end <= data.count else { return nil }
    return Self.dictionary(in: data[start..<end])
  }

  /// The data of the stream of an object.
  private func stream(at offset: Int) -> [UInt8]? {
    guard let start = Self.range(of: "stream\n", in: document[offset...]),
      let end = Self.range(of: "\nendstream", in: document[start.upperBound...])
    else { return nil }
    return Deflated(bytes: Array(document[start.upperBound..<end.lowerBound])).inflated()
  }
}

extension PDFObjects {
  /// The length of a line in a table, and of the digits at its start that tell where an object is.
  private static let entryLength = 20
  private static let offsetLength = 10

  /// Reads a table of a single section, which starts with object 0: `xref`, `0 52`, then a line for each.
  private mutating func readTable() -> Bool {
    guard let end = Self.range(of: "trailer", in: document[tableOffset...]),
      let head = Self.range(of: "\n0 ", in: document[tableOffset..<end.lowerBound]),
      let count = Self.number(in: document[head.upperBound...]),
      let first = document[head.upperBound...].firstIndex(of: UInt8(ascii: "\n")),
      let close = Self.range(of: "startxref", in: document[end.upperBound...]),
      let trailer = Self.dictionary(in: document[end.upperBound..<close.lowerBound]),
      first + 1 + count * Self.entryLength <= end.lowerBound
    else { return false }
    self.trailer = trailer
    for object in 1..<max(count, 1) {
      let entry = first + 1 + object * Self.entryLength
      let digits = document[entry..<entry + Self.offsetLength]
      places[object] = Self.number(in: digits).map { .offset($0) }
    }
    return true
  }

  /// Reads a table that is packed: for each object its kind and two numbers, of so many bytes as `W` says.
  private mutating func readPackedTable() -> Bool {
    guard let trailer = dictionary(at: tableOffset), let data = stream(at: tableOffset),
      let widths = Self.range(of: "/W [", in: trailer[...])
    else { return false }
    let columns = trailer[widths.upperBound...].prefix { $0 != UInt8(ascii: "]") }
      .split(separator: UInt8(ascii: " ")).compactMap { Self.number(in: $0) }
    let length = columns.reduce(0, +)
    guard columns.count == 3, length > 0 else { return false }
    self.trailer = trailer
    for (object, start) in stride(from: 0, to: data.count - length + 1, by: length).enumerated() {
      var rest = data[start..<start + length]
      let fields = columns.map { width in
        defer { rest = rest.dropFirst(width) }
        return rest.prefix(width).reduce(0) { $0 << 8 | Int($1) }
      }
      switch fields[0] {
      case 1: places[object] = .offset(fields[1])
      case 2: places[object] = .stream(fields[1], position: fields[2])
      default: break
      }
    }
    return true
  }
}

extension PDFObjects {
  /// The first number after a text, within brackets perhaps.
  static func number(after text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    range(of: text, in: bytes).flatMap { number(in: bytes[$0.upperBound...]) }
  }

  private static func range(of text: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.firstRange(of: Array(text.utf8))
  }

  /// The number at the start, behind white space and a bracket.
  private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.drop { " \n[".utf8.contains($0) }.prefix { "0123456789".utf8.contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// From the first `<<` to the last `>>`.
  private static func dictionary(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let start = range(of: "<<", in: bytes),
      let end = bytes.lastIndex(of: UInt8(ascii: ">")), start.lowerBound < end
    else { return nil }
    return Array(bytes[start.lowerBound...end])
  }
}
