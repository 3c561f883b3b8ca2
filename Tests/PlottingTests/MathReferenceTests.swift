import Testing

@testable import Plotting

/// Where Matplotlib 3.8.0 puts the glyphs of formulas of 20 points at 100 dpi, read from its boxes.
@Suite struct MathReferenceTests {
  private let sheet: MathSheet

  init() throws { sheet = try MathSheet() }

  /// A glyph by its text, its place right of the first one named and below the baseline, in pixels.
  struct Mark: Sendable {
    let text: String
    let x: Double
    let y: Double

    init(_ text: String, _ x: Double, _ y: Double) { (self.text, self.x, self.y) = (text, x, y) }
  }

  private static let size = 20.0 * 100 / 72

  @Test(arguments: [
    (#"\underset{w}{\min}"#, [Mark("m", 0, 0), Mark("w", 18, 16.41)]),
    (#"\overset{*}{x}"#, [Mark("x", 0, 0), Mark("*", 3, -21.21)]),
    (#"\sum_{i=1}^{n} x"#, [Mark("∑", 0, 0), Mark("i", -8, 28.61), Mark("1", 21.24, 28.61)]),
    (#"\int_0^1 f"#, [Mark("∫", 0, 0), Mark("0", 19.91, 14.4), Mark("1", 24.11, -23.6)]),
    (#"\dot{x}"#, [Mark("x", 0, 0), Mark("\u{307}", 17.36, -3.47)]),
    (#"\vec{w}"#, [Mark("w", 0, 0), Mark("\u{20D7}", 20.72, -3.8)]),
    (#"\hat{y}"#, [Mark("y", 0, 0), Mark("\u{302}", 17.37, -3.47)]),
    (#"\sqrt[3]{x}"#, [Mark("√", 0, 0), Mark("3", 0.19, -13.8), Mark("x", 21.15, 0.07)]),
    (#"x^{(i)}_{j}"#, [Mark("x", 0, 0), Mark("i", 25.31, -13.67), Mark("j", 16.42, 8)]),
    (#"e^{e^x}"#, [Mark("e", 0, 0), Mark("x", 31.25, -19.04)]),
    (#"\lim_{n\to\infty}"#, [Mark("l", 0, 0), Mark("n", -1, 16.41), Mark("∞", 27.59, 16.41)]),
    (#"\log_2 x"#, [Mark("l", 0, 0), Mark("2", 42.58, 4.8), Mark("x", 60.25, 0)]),
    (#"w \leftarrow w - \eta"#, [Mark("←", 0, 0), Mark("−", 56.76, 0), Mark("η", 85.42, 0)]),
  ])
  func glyphsStandWhereMatplotlibPutsThem(formula: String, marks: [Mark]) throws {
    let box = sheet.layout.box(of: try MathText.parse(formula: formula), size: Self.size)
    let places = try marks.map { mark in
      try #require(box.glyphs.first { $0.text == mark.text }, "\(mark.text)").origin
    }
    for (mark, place) in zip(marks, places) {
      #expect(abs(place.x - places[0].x - mark.x) < 0.6, "\(mark.text)")
      #expect(abs(place.y - mark.y) < 0.6, "\(mark.text)")
    }
  }

  /// The bars of overlines and roots, above the baseline.
  @Test(arguments: [(#"\overline{x}"#, -21.14, -19.4), (#"\sqrt{x}"#, -22.93, -21.19)])
  func barsStandWhereMatplotlibPutsThem(formula: String, top: Double, bottom: Double) throws {
    let box = sheet.layout.box(of: try MathText.parse(formula: formula), size: Self.size)
    let bar = try #require(box.rules.first).rect
    #expect(abs(bar.minY - top) < 0.2 && abs(bar.maxY - bottom) < 0.2)
  }
}
