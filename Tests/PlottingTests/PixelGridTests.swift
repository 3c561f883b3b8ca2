import Testing

@testable import Plotting

@Suite struct PixelGridTests {
  @Test func linesOfOddWidthRunThroughTheMiddleOfPixels() {
    #expect(PixelGrid().line(63.75, width: 1.11) == 64.5)
    #expect(PixelGrid().line(55, width: 1.11) == 55.5)
  }

  @Test func linesOfEvenWidthRunAlongTheEdgesOfPixels() {
    #expect(PixelGrid().line(63.75, width: 2.2) == 64)
  }

  @Test func markersStandInTheMiddleOfPixels() {
    #expect(PixelGrid().center(Point(10.49, 10.5)) == Point(10.5, 11.5))
  }

  @Test func aFinerDeviceHasAFinerGrid() {
    let grid = PixelGrid(scale: 2)
    #expect(grid.whole(10.3) == 10.5)
    // 1.11 scene pixels are two device pixels: an even width.
    #expect(grid.line(10.3, width: 1.11) == 10.5)
  }
}
