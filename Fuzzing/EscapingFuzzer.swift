/// Feeds texts to all that escapes them. What comes out holds no markup, and reads as what went in.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  check(text.escapedForHTML, against: "<>\"'")
  check(text.escapedForMarkdown, against: "<>\"'`*_[]{}\\|~$")
  var svg = SVGText()
  svg.write(escaped: text)
  check(String(decoding: svg.bytes, as: UTF8.self), against: "<>\"")
  let element = MathMLElement("mi", [.init("alttext", text)], text: text).serialized
  precondition(element.unicodeScalars.count { $0 == "<" } <= 2)
  return 0
}

private func check(_ escaped: String, against markup: String) {
  let signs = Set(markup.unicodeScalars)
  for scalar in escaped.unicodeScalars {
    precondition(!signs.contains(scalar))
    precondition(scalar.value >= 0x20 || scalar == "\n" || scalar == "\t")
  }
  // Every ampersand begins a reference.
  for part in escaped.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
    .dropFirst()
  {
    let name = part.prefix { $0 != ";" }
    precondition(name.count < part.count)
    precondition(["amp", "lt", "gt", "quot"].contains(String(name)) || name.first == "#")
  }
}
