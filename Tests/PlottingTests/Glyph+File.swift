@testable import Plotting

extension Glyph {
  /// The same glyph from another file, or from none.
  func from(file path: String?) -> Glyph {
    var source = path == nil ? nil : source
    source?.path = path ?? ""
    return Glyph(
      id: id, outline: outline, unitsPerEm: unitsPerEm, advance: advance, source: source)
  }
}
