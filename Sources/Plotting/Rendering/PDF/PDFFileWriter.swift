import Deflating

/// Writes the objects of a PDF document one behind the other, and the table that tells where each is.
///
/// Source: ISO 32000-1, 7.5.8 ("Cross-Reference Streams").
struct PDFFileWriter: Sendable {
  private(set) var bytes: [UInt8]
  private var places: [Int: Place] = [:]

  private enum Place {
    case offset(Int)
    /// The number of the stream that holds the object, and how many others stand before it there.
    case stream(Int, position: Int)
  }

  /// The bytes of the three columns of the table: the kind of an entry, a place or a number, a position.
  private static let columns = [1, 4, 2]

  init(header: [UInt8]) {
    bytes = header
  }

  /// Writes an object, with its data if it has some.
  mutating func add(_ number: Int, _ dictionary: PDFDictionary, data: [UInt8]? = nil) {
    places[number] = .offset(bytes.count)
    bytes.append(contentsOf: "\(number) 0 obj\n\(dictionary.text)\n".utf8)
    if let data {
      bytes.append(contentsOf: "stream\n".utf8)
      bytes.append(contentsOf: data)
      bytes.append(contentsOf: "\nendstream\n".utf8)
    }
    bytes.append(contentsOf: "endobj\n".utf8)
  }

  /// Tells that an object stands in the stream of another.
  mutating func note(_ number: Int, in stream: Int, position: Int) {
    places[number] = .stream(stream, position: position)
  }

  /// The table of all objects and of itself, which is written next, under a number behind all others.
  func table(number: Int) -> (entries: [(key: String, value: String)], data: [UInt8]) {
    var places = places
    places[number] = .offset(bytes.count)
    let data = (0...number).flatMap { Self.entry(places[$0]) }
    let widths = Self.columns.map(String.init).joined(separator: " ")
    return ([("Type", "/XRef"), ("Size", "\(number + 1)"), ("W", "[\(widths)]")], data)
  }

  /// An entry of the table; numbers without an object are free.
  private static func entry(_ place: Place?) -> [UInt8] {
    let fields =
      switch place {
      case nil: [0, 0, 0]
      case .offset(let offset): [1, offset, 0]
      case .stream(let stream, let position): [2, stream, position]
      }
    return zip(columns, fields).flatMap { width, field in field.bigEndianBytes(width) }
  }

  /// Writes the table, and where it is.
  mutating func finish(_ number: Int, _ dictionary: PDFDictionary, data: [UInt8]) {
    let start = bytes.count
    add(number, dictionary, data: data)
    bytes.append(contentsOf: "startxref\n\(start)\n%%EOF\n".utf8)
  }
}
