/// Feeds labels to the reader of math text, to the layout and to MathML.

private let fonts = try? FontFamily.dejaVuSans()

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let label = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  guard let fonts else { fatalError("the fuzzer needs the font DejaVu Sans") }
  if let text = try? fonts.typeset(label, size: 10) {
    precondition(text.width.isFinite && text.ascent.isFinite && text.descent.isFinite)
    precondition(text.glyphs.allSatisfy(\.origin.isFinite))
  }
  for display in MathText.Display.allCases {
    guard let element = try? MathText.mathML(formula: label, display: display) else { continue }
    precondition(element.hasPrefix("<math ") && element.hasSuffix(">"))
  }
  return 0
}
