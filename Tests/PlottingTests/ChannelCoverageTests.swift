import CCairo
import TestSupport
import Testing

@testable import Plotting

/// Coverage that is written out for each channel paints what the coverage of pixels paints.
@Suite struct ChannelCoverageTests {
  private static let side = 24

  /// A picture on which a small thing has been painted.
  private func painted(
    at column: Int, _ row: Int, _ paint: (CairoPixels, Int, Int) -> Void
  ) throws -> [UInt8] {
    let surface = try CairoSurface(
      width: Self.side, height: Self.side, format: CAIRO_FORMAT_ARGB32)
    let renderer = CairoRenderer(surface: surface.handle, palette: .classic)
    renderer.paint(Color(red: 0.7, green: 0.2, blue: 0.4, alpha: 0.8))
    let pixels = try #require(
      CairoPixels(of: surface.handle, clip: Rect(x: 2, y: 1, width: 19, height: 20)))
    paint(pixels, column, row)
    pixels.finish()
    return try surface.picture().pixels
  }

  /// Coverage of every level, as wide as is asked for.
  private func coverage(width: Int, height: Int) throws -> PixelCoverage {
    let surface = try CairoSurface(width: width, height: height, format: CAIRO_FORMAT_A8)
    let renderer = CairoRenderer(surface: surface.handle, palette: .classic)
    let (right, bottom) = (Double(width), Double(height))
    // Nothing of the first row is covered, nor of the first columns.
    let corners = [
      Point(right * 0.4, 1.2), Point(right - 0.2, bottom * 0.4), Point(right * 0.6, bottom),
    ]
    renderer.draw(
      .path(Scene.Shape(Path(points: corners, closed: true), fill: .black)))
    try renderer.finish()
    return try PixelCoverage(surface, column: -1, row: -2)
  }

  @Test(arguments: [1, 3, 4, 9, 16], [0, 1, 77, 254, 255] as [UInt8])
  func itPaintsWhatPixelsPaint(width: Int, opacity: UInt8) throws {
    let coverage = try coverage(width: width, height: 7)
    let channels = ChannelCoverage(coverage)
    var row = ColorRow(0, count: 1)
    for (column, top) in [(8, 8), (1, 0), (22, 22), (-3, 4), (15, 30)] {
      for color in [0xFF12_80FE, 0xFF00_0000, 0xFFFF_FFFF] as [UInt32] {
        row.update(color, count: channels.width)
        let fast = try painted(at: column, top) {
          $0.paint(row, opacity: opacity, through: channels, column: $1, row: $2)
        }
        let plain = try painted(at: column, top) {
          $0.paint(color, opacity: opacity, through: coverage, column: $1, row: $2)
        }
        #expect(fast == plain, "\(column), \(top)")
      }
    }
  }

  @Test func aRowThatIsTooShortIsMadeLonger() {
    var row = ColorRow(0x0403_0201, count: 2)
    #expect(row.channels == [1, 2, 3, 4, 1, 2, 3, 4])
    row.update(0x0403_0201, count: 1)
    #expect(row.channels.count == 8)
    row.update(0x0403_0201, count: 3)
    #expect(row.channels.count == 12)
    row.update(0x0807_0605, count: 1)
    #expect(row.channels == [5, 6, 7, 8])
  }
}
