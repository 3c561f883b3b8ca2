/// Feeds templates to their parser.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let template = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  do throws(TemplateError) {
    _ = try TemplateParser.nodes(of: template, file: "t.html")
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
