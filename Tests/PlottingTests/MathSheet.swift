import Testing

@testable import Plotting

/// Sets formulas to be measured, larger than any pixel matters.
struct MathSheet {
  var layout: MathLayout
  /// Pixels in an em.
  let size = 100.0

  init() throws {
    layout = MathLayout(
      fonts: try .dejaVuSans(), style: TextStyle(), math: try MathFont.installed.get())
  }

  /// The box of a formula without the dollar signs around it.
  func box(_ formula: String) throws -> MathBox {
    layout.box(of: try MathText.parse(formula: formula), size: size)
  }

  /// Where the outline of a glyph is, y down.
  func ink(of placed: TypesetText.PlacedGlyph) -> Rect? { placed.outline.bounds }

  /// Where the outline of the first glyph is.
  func firstInk(of box: MathBox) throws -> Rect { try inked(box.glyphs.first) }

  /// Where the outline of the last glyph is.
  func lastInk(of box: MathBox) throws -> Rect { try inked(box.glyphs.last) }

  private func inked(_ placed: TypesetText.PlacedGlyph?) throws -> Rect {
    try #require(placed.flatMap { ink(of: $0) })
  }
}
