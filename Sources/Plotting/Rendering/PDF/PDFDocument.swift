import Deflating

/// The objects of a PDF document, and the document as bytes. Equal objects give equal bytes.
///
/// Most objects are packed together, those with data of their own each for itself, and so is the table that tells where
/// each is.
///
/// Source: ISO 32000-1, 7.5 ("File Structure").
struct PDFDocument: Sendable {
  /// An object, by its number.
  struct Reference: Sendable, Hashable {
    let number: Int
    /// How others name it.
    var text: String { "\(number) 0 R" }
  }

  private enum Object {
    /// A number that has no object yet.
    case reserved
    case dictionary(PDFDictionary)
    /// One that programs find which look for words in the file.
    case plain(PDFDictionary)
    /// Data, and what is to be known of them.
    case stream(PDFDictionary, data: [UInt8])
  }

  /// The objects from number 1 on.
  private var objects: [Object] = []

  /// What the first bytes say: the version, and that the file is not text, which four bytes above 127 tell.
  private static let header = Array("%PDF-1.5\n%".utf8) + [0xB5, 0xB5, 0xB5, 0xB5, 0x0A]

  /// A number for an object that is not known yet.
  mutating func reserve() -> Reference {
    objects.append(.reserved)
    return Reference(number: objects.count)
  }

  /// Adds an object.
  mutating func add(_ dictionary: PDFDictionary) -> Reference {
    objects.append(.dictionary(dictionary))
    return Reference(number: objects.count)
  }

  /// Adds the object that a number was reserved for.
  mutating func add(_ dictionary: PDFDictionary, as reference: Reference) {
    objects[reference.number - 1] = .dictionary(dictionary)
  }

  /// Adds the object that a number was reserved for, so that it can be read as it stands in the file.
  mutating func add(plain dictionary: PDFDictionary, as reference: Reference) {
    objects[reference.number - 1] = .plain(dictionary)
  }

  /// Adds an object with data, which are packed.
  mutating func add(stream data: [UInt8], _ dictionary: PDFDictionary = PDFDictionary())
    -> Reference
  {
    objects.append(Self.stream(data, dictionary))
    return Reference(number: objects.count)
  }

  private static func stream(_ data: [UInt8], _ dictionary: PDFDictionary) -> Object {
    var dictionary = dictionary
    let bytes = ZlibStream.packed(data)
    dictionary.add("Filter", "/FlateDecode")
    dictionary.add("Length", "\(bytes.count)")
    return .stream(dictionary, data: bytes)
  }
}

extension PDFDocument {
  /// The document.
  ///
  /// - Parameters:
  ///   - catalog: the object that names the pages.
  ///   - information: the object that names title and subject.
  func bytes(catalog: Reference, information: Reference) -> [UInt8] {
    var file = PDFFileWriter(header: Self.header)
    var packed: [(number: Int, text: String)] = []
    for (index, object) in objects.enumerated() {
      switch object {
      case .reserved: break
      case .dictionary(let dictionary): packed.append((index + 1, dictionary.text))
      case .plain(let dictionary): file.add(index + 1, dictionary)
      case .stream(let dictionary, let data): file.add(index + 1, dictionary, data: data)
      }
    }
    let pack = objects.count + 1
    if case .stream(let dictionary, let data) = Self.pack(packed) {
      file.add(pack, dictionary, data: data)
      for (position, object) in packed.enumerated() {
        file.note(object.number, in: pack, position: position)
      }
    }
    let roots = [("Root", catalog.text), ("Info", information.text)]
    let table = file.table(number: pack + 1)
    if case .stream(let dictionary, let data) = Self.stream(
      table.data, PDFDictionary(table.entries + roots))
    {
      file.finish(pack + 1, dictionary, data: data)
    }
    return file.bytes
  }

  /// Objects in a stream: the number and the place of each, then the objects.
  ///
  /// Source: ISO 32000-1, 7.5.7 ("Object Streams").
  private static func pack(_ objects: [(number: Int, text: String)]) -> Object {
    var (heads, bodies) = ("", "")
    var length = 0
    for object in objects {
      heads += "\(object.number) \(length) "
      bodies += object.text + "\n"
      length += object.text.utf8.count + 1
    }
    return stream(
      Array((heads + bodies).utf8),
      PDFDictionary([
        ("Type", "/ObjStm"), ("N", "\(objects.count)"), ("First", "\(heads.utf8.count)"),
      ]))
  }
}
