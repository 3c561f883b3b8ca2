import Pictures
import Testing

@testable import Plotting

/// What a legend at `best` keeps away from, and how large it is.
@Suite struct LegendPlaceTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(
    _ location: Legend.Location = .best, size: Double? = nil,
    @MarkBuilder _ marks: () throws -> [any Mark]
  ) throws -> AxesLayout {
    let axes = try Axes(marks: marks).limits(x: 0...1, y: 0...1).legend(location, size: size)
    return try #require(
      try Figure(width: 4, height: 3) { axes }.layout(fonts: fonts).axes.first)
  }

  /// Whether the legend is in the right half, and whether in the upper.
  private func place(@MarkBuilder _ marks: () throws -> [any Mark]) throws -> [Bool] {
    let layout = try layout {
      try marks()
      Line([], label: "name")
    }
    let (box, middle) = (try #require(layout.legend).box.center, layout.frame.center)
    return [box.x > middle.x, box.y < middle.y]
  }

  @Test func itKeepsAwayFromTexts() throws {
    #expect(try place { Text("a note", at: Point(0.75, 0.92)) } == [false, true])
  }

  @Test func itKeepsAwayFromTheHeadsOfArrows() throws {
    #expect(try place { Arrow(from: .zero, vector: Point(0.9, 0.92)) } == [false, true])
    #expect(
      try place { Arrow(from: Point(0.6, 1.4), vector: Point(0.7, -0.9), width: 0.01) }
        == [false, true])
  }

  @Test func itKeepsAwayFromTheInsideOfAreas() throws {
    #expect(try place { FillBetween(x: [0.4, 2], [2, 2], [0.4, 0.4]) } == [false, true])
    #expect(try place { FillBetween(x: [-1, 2], [2, 2], [0.4, 0.4]) } == [false, false])
  }

  @Test func itKeepsAwayFromLargeMarkers() throws {
    // The middle is below every place in the upper half, the disc reaches far up.
    #expect(
      try place { Scatter([Point(0.85, 0.7)], size: 3000, color: .red) } == [false, true])
  }

  @Test func itKeepsAwayFromPictures() throws {
    #expect(
      try place { HeatMap([[0, 1]], x: 0.6...1, y: 0.5...1) } == [false, true])
    let dot = try Picture(width: 1, height: 1, pixels: [0, 0, 0, 255])
    #expect(try place { Image(dot, x: 0.6...1, y: 0.5...1) } == [false, true])
    let regions = try DecisionRegions(x: 0.6...1, y: 0.5...1, colors: [.red, .blue]) { points in
      [points.map(\.x), points.map(\.y)]
    }
    #expect(try place { regions } == [false, true])
  }

  @Test func anAreaCountsWithItsCornersWhereverTheBoxMeetsIt() {
    let triangle = LegendObstacles(areas: [[.zero, Point(100, 0), Point(0, 100)]])
    #expect(triangle.covered(by: Rect(x: 20, y: 20, width: 10, height: 10)) == 1)
    #expect(triangle.covered(by: Rect(x: 45, y: 45, width: 10, height: 10)) == 1)
    #expect(triangle.covered(by: Rect(x: -5, y: -5, width: 10, height: 10)) == 2)
    #expect(triangle.covered(by: Rect(x: 60, y: 60, width: 10, height: 10)) == 0)
    #expect(triangle.covered(by: Rect(x: -60, y: 20, width: 10, height: 10)) == 0)
    #expect(LegendObstacles(areas: [[]]).covered(by: Rect(x: 0, y: 0, width: 1, height: 1)) == 0)
  }

  @Test func markersCountAsFarAsTheyReach() {
    let disc = LegendObstacles(points: [.zero], pointRadius: 5)
    #expect(disc.covered(by: Rect(x: 4, y: -1, width: 10, height: 2)) == 1)
    #expect(disc.covered(by: Rect(x: 6, y: -1, width: 10, height: 2)) == 0)
    #expect(disc.covered(by: Rect(x: 4, y: 4, width: 10, height: 10)) == 0, "the corner is free")
  }

  // MARK: Handles larger than a line of text

  @Test(arguments: [100.0, 400, 2500, 20_000])
  func largeMarkersMakeRoom(size: Double) throws {
    let layout = try layout(.upperLeft) {
      Scatter([.zero], size: size, color: .red, label: "one")
      Scatter([Point(1, 1)], size: size, color: .blue, label: "two")
    }
    let legend = try #require(layout.legend)
    let handles = legend.entries.compactMap { Rect(union: $0.handleNodes.compactMap(\.bounds)) }
    try #require(handles.count == 2)
    #expect(handles[0].intersection(handles[1]) == nil)
    for (handle, entry) in zip(handles, legend.entries) {
      #expect(handle.intersection(entry.text.box) == nil)
      // The middle of a marker stands on the middle of a pixel.
      #expect(handle.union(legend.box).width < legend.box.width + 1)
      #expect(handle.union(legend.box).height < legend.box.height + 1)
    }
  }

  @Test func handlesOfUsualSizesLeaveLinesWhereTheyAre() throws {
    func box(_ size: Double) throws -> Rect? {
      try layout(.upperLeft) {
        for name in ["one", "two"] { Scatter([.zero], size: size, color: .red, label: name) }
      }
      .legend?.box
    }
    #expect(try box(1) == box(100))
  }

  @Test func thePictureHoldsHandlesThatReachOutOfTheLegend() throws {
    let handle = LegendHandle { frame, _ in
      [.path(Scene.Shape(Path(frame.insetBy(-80)), fill: .red))]
    }
    var layout = try layout(.upperLeft) { Line([], label: "name") }
    let entry = LegendLayout.Entry(
      text: try #require(layout.legend).entries[0].text, handle: layout.frame,
      handleNodes: handle.nodes(layout.frame, layout.measures))
    layout.legend?.entries = [entry]
    #expect(layout.tightBounds().union(layout.frame.insetBy(-80)) == layout.tightBounds())
  }
}
