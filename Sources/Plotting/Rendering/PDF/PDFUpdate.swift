/// Adds entries to dictionaries of a PDF document, behind its end as PDF provides for: programs take the last
/// of several objects of one number.
///
/// Source: ISO 32000-1, 7.5.6 ("Incremental Updates").
struct PDFUpdate {
  private let objects: PDFObjects
  /// The dictionaries that change.
  private var changed: [Int: [UInt8]] = [:]

  /// Reads a document; nil for one that is not built as Cairo builds them.
  init?(of document: [UInt8]) {
    guard let objects = PDFObjects(of: document) else { return nil }
    self.objects = objects
  }

  /// The number of the document's catalog.
  var catalog: Int? { PDFObjects.number(after: "/Root", in: objects.trailer[...]) }

  /// The number of the first object that an entry of another object's dictionary names.
  func reference(_ key: String, of object: Int) -> Int? {
    dictionary(of: object).flatMap { PDFObjects.number(after: "/\(key)", in: $0[...]) }
  }

  /// Adds entries to the dictionary of an object.
  mutating func add(_ entries: [(key: String, value: String)], to object: Int) {
    guard var dictionary = dictionary(of: object) else { return }
    let text = entries.map { "   /\($0.key) \($0.value)\n" }.joined()
    dictionary.insert(contentsOf: text.utf8, at: dictionary.count - ">>".utf8.count)
    changed[object] = dictionary
  }

  private func dictionary(of object: Int) -> [UInt8]? {
    changed[object] ?? objects.dictionary(of: object)
  }

  /// The document with all that has been added.
  var bytes: [UInt8] {
    var result = objects.document
    var offsets: [(object: Int, offset: Int)] = []
    for (object, dictionary) in changed.sorted(by: { $0.key < $1.key }) {
      offsets.append((object, result.count))
      result += Array("\(object) 0 obj\n".utf8) + dictionary + Array("\nendobj\n".utf8)
    }
    let table = result.count
    result += objects.isPacked ? packedTable(offsets, at: table) : self.table(offsets)
    return result + Array("startxref\n\(table)\n%%EOF\n".utf8)
  }

  /// What every trailer says.
  ///
  /// - Parameter size: how many objects there are.
  private func trailer(size: Int) -> String {
    let names = ["Root", "Info"].compactMap { key in
      PDFObjects.number(after: "/\(key)", in: objects.trailer[...]).map { "/\(key) \($0) 0 R" }
    }
    return (["/Size \(size)"] + names + ["/Prev \(objects.tableOffset)"]).joined(separator: "\n   ")
  }

  private var size: Int { PDFObjects.number(after: "/Size", in: objects.trailer[...]) ?? 0 }

  private func table(_ offsets: [(object: Int, offset: Int)]) -> [UInt8] {
    let lines = offsets.map { object, offset in
      let digits = String(offset)
      let zeros = String(repeating: "0", count: max(0, Self.offsetDigits - digits.utf8.count))
      return "\(object) 1\n\(zeros)\(digits) 00000 n \n"
    }
    return Array("xref\n\(lines.joined())trailer\n<< \(trailer(size: size))\n>>\n".utf8)
  }

  /// The digits of an offset in a table.
  private static let offsetDigits = 10
  /// The bytes of an offset in a packed table.
  private static let offsetBytes = 4

  /// A table as a stream, which is an object of its own; nothing has to be packed in it.
  private func packedTable(_ offsets: [(object: Int, offset: Int)], at place: Int) -> [UInt8] {
    let entries = offsets + [(object: size, offset: place)]
    let index = entries.map { "\($0.object) 1" }.joined(separator: " ")
    let data = entries.flatMap { entry in
      let offset = (0..<Self.offsetBytes).reversed().map { byte in
        UInt8(truncatingIfNeeded: entry.offset >> (8 * byte))
      }
      // Its kind, its place, and how often its number was given anew.
      return [1] + offset + [0]
    }
    let head = """
      \(size) 0 obj
      << /Type /XRef
         /Length \(data.count)
         /W [1 \(Self.offsetBytes) 1]
         /Index [\(index)]
         \(trailer(size: size + 1))
      >>
      stream

      """
    return Array(head.utf8) + data + Array("\nendstream\nendobj\n".utf8)
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
