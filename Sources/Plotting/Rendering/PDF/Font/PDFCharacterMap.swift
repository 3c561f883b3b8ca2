/// Tells programs which characters the codes of a font stand for, so that text can be found and copied.
///
/// Source: ISO 32000-1, 9.10.3 ("ToUnicode CMaps").
struct PDFCharacterMap: Sendable {
  private(set) var text = PDFText()

  /// The map as a stream has it.
  var bytes: [UInt8] { text.bytes }

  /// No more codes than this stand in a list.
  private static let listLength = 100

  /// - Parameter characters: what each code stands for.
  init(_ characters: [UInt16: String]) {
    text.write(Self.head)
    var rest = characters.sorted { $0.key < $1.key }[...]
    while !rest.isEmpty {
      let list = rest.prefix(Self.listLength)
      rest = rest.dropFirst(list.count)
      text.write("\(list.count) beginbfchar\n")
      for (code, character) in list {
        text.write("<")
        text.write(hexadecimal: code)
        text.write("> ")
        text.write(unicode: character, isMarked: false)
        text.write("\n")
      }
      text.write("endbfchar\n")
    }
    text.write(Self.end)
  }

  private static let head = """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <FFFF>
    endcodespacerange

    """

  private static let end = """
    endcmap
    CMapName currentdict /CMap defineresource pop
    end
    end

    """
}
