import Foundation
import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Heat map pixels are the colours of their cells, in every kind of file.
@Suite struct HeatMapPixelTests {
  private let fonts: FontFamily
  private let description = PictureDescription(id: "map", title: "Map", description: "Cells.")

  init() throws { fonts = try .dejaVuSans() }

  /// Rows and columns: one cell, few, so many as are just rectangles and one more, long ones, and many.
  private static let sizes: [(rows: Int, columns: Int)] = [
    (1, 1), (2, 3), (7, 5), (20, 20), (21, 20), (2, 150), (150, 2), (37, 53), (100, 100),
  ]

  private func map(
    rows: Int, columns: Int, origin: RasterOrigin, seed: Int = 1
  ) -> HeatMap {
    var random = SplitMix(state: UInt64(seed))
    let values = (0..<rows).map { _ in
      (0..<columns).map { _ in Double.random(in: 0...1, using: &random) }
    }
    return HeatMap(values, origin: origin, colors: ColorScale(limits: 0...1))
  }

  /// Fails where a pixel has another colour than the cell in which its middle lies. Where the middle is
  /// within half a pixel of an edge, that of the cell behind the edge will do: edges are on whole pixels.
  private func expectCells(
    _ picture: Picture, of map: HeatMap, _ comment: Comment,
    location: SourceLocation = #_sourceLocation
  ) {
    let (rows, columns) = (map.values.count, map.columnCount)
    func cells(_ pixel: Int, _ size: Int, _ count: Int) -> Set<Int> {
      let wide = Double(count) / Double(size)
      let middle = (Double(pixel) + 0.5) * wide
      return Set(
        [middle - wide / 2 - 1e-9, middle, middle + wide / 2 + 1e-9].map {
          min(max(Int($0.rounded(.down)), 0), count - 1)
        })
    }
    var wrong = 0
    for y in 0..<picture.height {
      let candidates = cells(y, picture.height, rows).map {
        map.origin == .upper ? $0 : rows - 1 - $0
      }
      for x in 0..<picture.width {
        let isRight = candidates.contains { row in
          cells(x, picture.width, columns).contains { column in
            map.color(row: row, column: column).pixel == picture[x, y]
          }
        }
        if !isRight { wrong += 1 }
      }
    }
    #expect(wrong == 0, comment, sourceLocation: location)
  }

  @Test(arguments: [1.0, 1.5, 2, 3])
  func pixelsOfAPictureAreTheColoursOfTheirCellsAtEveryScale(scale: Double) throws {
    for (index, size) in Self.sizes.enumerated() {
      let map = map(
        rows: size.rows, columns: size.columns,
        origin: index.isMultiple(of: 2) ? .upper : .lower)
      let figure = try Figure(width: 2.63, height: 2.41) { Axes { map } }
      let layout = try #require(try figure.layout(fonts: fonts, scale: scale).axes.first)
      try expectCells(layout.drawnMark(0), of: map, "\(size) at \(scale)")
    }
  }

  /// Each cell has its width to a pixel: none is left out and none is doubled.
  @Test func cellsAreAsWideAsEachOtherToAPixel() throws {
    let map = HeatMap([(0..<150).map { Double($0 % 2) }], colors: ColorScale(limits: 0...1))
    let figure = try Figure(width: 4, height: 2) { Axes { map } }
    let picture = try #require(try figure.layout(fonts: fonts).axes.first).drawnMark(0)
    var widths: [Int] = []
    for x in 0..<picture.width {
      if x > 0, picture[x, 5] == picture[x - 1, 5] {
        widths[widths.count - 1] += 1
      } else {
        widths.append(1)
      }
    }
    #expect(widths.count == 150)
    let areEven = widths.allSatisfy { [picture.width / 150, picture.width / 150 + 1].contains($0) }
    #expect(areEven)
  }

  @Test func moreCellsThanPixelsAreAveraged() throws {
    let map = HeatMap(
      (0..<900).map { row in (0..<900).map { Double(($0 + row) % 2) } },
      colors: ColorScale(.gray, limits: 0...1))
    let figure = try Figure(width: 2, height: 2) { Axes { map } }
    let picture = try #require(try figure.layout(fonts: fonts).axes.first).drawnMark(0)
    for place in 2..<picture.width - 2 {
      #expect((90...165).contains(picture[place, picture.height / 2].x))
    }
  }

  // MARK: SVG and PDF

  private func svg(_ map: HeatMap) throws -> (SVGDocument, String, AxesLayout) {
    let figure = try Figure(width: 2.63, height: 2.41) { Axes { map } }
    let svg = try figure.svg(description: description)
    return (
      try SVGDocument(svg), svg, try #require(try figure.layout(fonts: fonts).axes.first)
    )
  }

  @Test func fewCellsAreRectanglesInAnSVGOneElementAColour() throws {
    let map = map(rows: 20, columns: 20, origin: .upper)
    let (document, _, _) = try svg(map)
    #expect(document.all("image").isEmpty)
    let colors = Set(
      map.values.indices.flatMap { row in
        (0..<20).map { map.color(row: row, column: $0).pixel }
      })
    let crisp = document.all("path").filter {
      $0.attributes["shape-rendering"] == "crispEdges" && $0.attributes["fill"] != nil
    }
    #expect(crisp.count == colors.count)
  }

  @Test func manyCellsAreAPictureInAnSVGWhosePixelsAreTheirColours() throws {
    for size in [(rows: 21, columns: 20), (rows: 53, columns: 37)] {
      let map = map(rows: size.rows, columns: size.columns, origin: .lower)
      let image = try #require(try svg(map).0.all("image").first)
      let address = try #require(image.attributes["xlink:href"])
      let bytes = try #require(
        Data(base64Encoded: String(address.dropFirst("data:image/png;base64,".count))))
      try expectCells(Picture(decoding: Array(bytes)), of: map, "\(size)")
    }
  }

  @Test func aPictureAsFineAsTheScreenIsEmbeddedAsItIs() throws {
    let map = map(rows: 300, columns: 300, origin: .lower)
    let image = try #require(try svg(map).0.all("image").first)
    let address = try #require(image.attributes["xlink:href"])
    let bytes = try #require(
      Data(base64Encoded: String(address.dropFirst("data:image/png;base64,".count))))
    let picture = try Picture(decoding: Array(bytes))
    #expect(picture.size == Picture.Size(width: 300, height: 300))
  }

  @Test func aPDFHoldsRectanglesOrAPictureLikewise() throws {
    func hasImage(_ map: HeatMap) throws -> Bool {
      let pdf = try Figure(width: 2, height: 2) { Axes { map } }.pdf(description: description)
      return String(decoding: pdf, as: UTF8.self).contains("/Subtype /Image")
    }
    #expect(try !hasImage(map(rows: 20, columns: 20, origin: .upper)))
    #expect(try hasImage(map(rows: 21, columns: 20, origin: .upper)))
    var transparent = map(rows: 2, columns: 2, origin: .upper)
    transparent.alpha = 0.5
    #expect(try hasImage(transparent))
  }

  @Test func opacityLetsThroughWhatIsBehind() throws {
    let map = HeatMap([[1]], colors: ColorScale(.gray, limits: 0...1), alpha: 0.5)
    let figure = try Figure(width: 2, height: 2) { Axes { map } }
    let picture = try #require(try figure.layout(fonts: fonts).axes.first).drawnMark(0)
    #expect([127, 128].contains(picture[20, 20].w))
  }
}
