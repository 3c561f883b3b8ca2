import TestSupport

@testable import Plotting

/// Reads the part of PDF that the package writes: objects, fonts, and the text of the page in the order in which it
/// is shown.
struct PDFFile {
  struct Object {
    /// The object without its stream.
    var text: String
    var stream: [UInt8]?
  }

  struct Failure: Error {
    let reason: String
  }

  /// The objects; where a number stands twice, the last one holds.
  private(set) var objects: [Int: Object] = [:]

  init(_ bytes: [UInt8]) throws {
    let begin = Array(" 0 obj\n".utf8)
    var rest = bytes[...]
    while let head = rest.firstRange(of: begin) {
      let digits = bytes[..<head.lowerBound].reversed().prefix { (48...57).contains($0) }
      guard let number = Int(Self.latin(Array(digits.reversed()))),
        let end = bytes[head.upperBound...].firstRange(of: Array("endobj".utf8))
      else { throw Failure(reason: "object at \(head.lowerBound)") }
      objects[number] = try Self.object(bytes[head.upperBound..<end.lowerBound])
      rest = bytes[end.upperBound...]
    }
    try unpack()
  }

  /// Takes objects out of streams that hold several, unless a later one of the same number stands outside.
  private mutating func unpack() throws {
    for pack in objects(with: "/Type /ObjStm") {
      guard let data = pack.stream, let first = number(after: "/First", in: pack.text) else {
        throw Failure(reason: "packed objects")
      }
      let numbers = Self.latin(Array(data[..<first])).split { " \n".contains($0) }
        .compactMap { Int($0) }
      for place in stride(from: 0, to: numbers.count - 1, by: 2) {
        let end = place + 3 < numbers.count ? first + numbers[place + 3] : data.count
        let text = Self.latin(Array(data[(first + numbers[place + 1])..<end]))
        if objects[numbers[place]] == nil {
          objects[numbers[place]] = Object(text: text, stream: nil)
        }
      }
    }
  }

  private static func object(_ bytes: ArraySlice<UInt8>) throws -> Object {
    guard let start = bytes.firstRange(of: Array("stream\n".utf8)),
      let end = bytes.firstRange(of: Array("\nendstream".utf8))
    else { return Object(text: latin(Array(bytes)), stream: nil) }
    let text = latin(Array(bytes[..<start.lowerBound]))
    let data = Array(bytes[start.upperBound..<end.lowerBound])
    guard text.contains("/FlateDecode") else { return Object(text: text, stream: data) }
    guard let inflated = Zlib.inflated(data) else {
      throw Failure(reason: "stream of \(text)")
    }
    return Object(text: text, stream: inflated)
  }

  static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// All objects whose text holds a text.
  func objects(with text: String) -> [Object] {
    objects.sorted { $0.key < $1.key }.map(\.value).filter { $0.text.contains(text) }
  }

  /// The object that an entry of a dictionary names.
  func object(_ key: String, of object: Object) -> Object? {
    number(after: "/\(key)", in: object.text).flatMap { objects[$0] }
  }

  private func number(after key: String, in text: String) -> Int? {
    text.firstRange(of: key).flatMap { range in
      let digits = text[range.upperBound...].drop { " [\n".contains($0) }.prefix(while: \.isNumber)
      return Int(digits)
    }
  }

  /// The fonts that the page names.
  var fonts: [Object] {
    objects(with: "/Subtype /Type0 ")
  }

  /// The page's instructions.
  var content: String {
    get throws {
      let page = objects(with: "/Type /Page ").first
      guard let stream = page.flatMap({ object("Contents", of: $0) })?.stream else {
        throw Failure(reason: "no page")
      }
      return Self.latin(stream)
    }
  }

  /// The text of the page, in the order in which it is shown.
  var text: String { get throws { try PDFTextReader(self).text(of: content) } }

  /// What a name stands for among the resources: a font, a picture.
  func resource(_ name: String) -> Object? {
    objects.values.compactMap { number(after: "/\(name) ", in: $0.text) }.first
      .flatMap { objects[$0] }
  }
}
