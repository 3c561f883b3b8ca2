/// Feeds lines of plain text in any script to shaping and to the search for fonts.

private let fonts = try? FontFamily.dejaVuSans()

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  guard let fonts else { fatalError("the fuzzer needs the font DejaVu Sans") }
  let style = TextStyle(weight: count % 2 == 0 ? .regular : .bold)
  let set = fonts.plainText(text, size: 10, style: style)
  precondition(set.width.isFinite && set.ascent.isFinite && set.descent.isFinite)
  precondition(set.glyphs.allSatisfy(\.origin.isFinite))
  precondition(set.glyphs.map(\.text).joined() == text)
  return 0
}
