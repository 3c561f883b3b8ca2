import CCairo
import Testing

@testable import Plotting

/// Colours as pixels have to be those that Cairo paints.
@Suite struct CairoColorTests {
  @Test func levelsAreThoseOfCairo() throws {
    // All levels, and what lies just before, between and just behind them.
    let steps = (0...255 as ClosedRange<Int>).flatMap { level -> [Double] in
      let part = Double(level) / 256
      return [Double(level) / 255, part, part.nextDown, part.nextUp, part + 1.0 / 512]
    }
    for component in steps + [1, Double(1).nextDown] where component >= 0 {
      let color = RGBA(red: component, green: 0.25, blue: 1 - component, alpha: 1)
      let surface = try CairoSurface(width: 1, height: 1, format: CAIRO_FORMAT_ARGB32)
      let renderer = CairoRenderer(surface: surface.handle, palette: .classic)
      renderer.setColor(color)
      cairo_paint(renderer.context)
      try renderer.finish()
      var word: UInt32 = 0
      try surface.withRows { word = $0.loadUnaligned(as: UInt32.self) }
      #expect(color.cairoWord == word, "\(component)")
    }
  }
}
