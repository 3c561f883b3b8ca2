import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Markers are rasterised once where they can be; nobody may see that.
@Suite struct MarkerStampTests {
  private let viewBox = Rect(x: 3, y: -2, width: 60, height: 40)

  private func places(_ place: (Double, Double) -> Point) -> [Point] {
    var random = SplitMix(state: 5)
    return (0..<80).map { _ in
      place(.random(in: -5...70, using: &random), .random(in: -10...45, using: &random))
    }
  }

  /// The picture of markers, and that of a shape for each of them.
  private func pictures(
    _ markers: Scene.Markers, clip: Rect? = nil, scale: Double = 1
  ) throws -> (stamped: Picture, drawn: Picture) {
    let single = markers.positions.map { place in
      var one = markers
      one.positions = [place]
      return Scene.Node.markers(one)
    }
    let pictures = try [[.markers(markers)], single].map { nodes in
      let group = Scene.Node.group(Scene.Group(id: "group", clip: clip, children: nodes))
      return try Scene(
        viewBox: viewBox, pixelsPerInch: 100, scale: scale, background: Color(hex: 0xEEDDCC),
        nodes: [group]
      ).picture()
    }
    return (pictures[0], pictures[1])
  }

  private func markers(
    at places: [Point], fill: Color? = Color(hex: 0x1F77B4), radius: Double = 3.47,
    edge: Color? = .white
  ) -> Scene.Markers {
    Scene.Markers(
      shape: .circle(radius: radius), fill: fill,
      stroke: edge.map { Scene.Stroke($0, width: 1.3889) }, positions: places)
  }

  @Test(arguments: [1, 2, 1.5])
  func markersOnTheGridAreDrawnAsEver(scale: Double) throws {
    let centered = places { Point($0.rounded() + 0.5, $1.rounded() + 0.5) }
    let (stamped, drawn) = try pictures(markers(at: centered), scale: scale)
    #expect(stamped == drawn)
  }

  @Test func markersBetweenPixelsAreDrawnAsEver() throws {
    let (stamped, drawn) = try pictures(markers(at: places { Point($0, $1) }))
    #expect(stamped == drawn)
  }

  @Test func markersOnHalvesOfThePartsOfAPixelAreDrawnAsEver() throws {
    // Here Cairo's rounding of coordinates depends on the last bits.
    let odd = places { Point($0.rounded() + 1 / 512, $1.rounded() + 3 / 512) }
    let (stamped, drawn) = try pictures(markers(at: odd, radius: 3.3))
    #expect(stamped == drawn)
  }

  @Test(arguments: [
    Rect(x: 10, y: 5, width: 30, height: 20), Rect(x: 10.5, y: 5, width: 30, height: 20),
    Rect(x: -50, y: -50, width: 20, height: 20), Rect(x: 20, y: 0, width: 500, height: 500),
  ])
  func clipsHold(clip: Rect) throws {
    let centered = places { Point($0.rounded() + 0.5, $1.rounded() + 0.5) }
    let (stamped, drawn) = try pictures(markers(at: centered), clip: clip)
    #expect(stamped == drawn)
  }

  @Test(arguments: [1, 0.5, 0])
  func coloursThatLetSomethingThroughDoSo(alpha: Double) throws {
    let centered = places { Point($0.rounded() + 0.5, $1.rounded() + 0.5) }
    let (stamped, drawn) = try pictures(
      markers(at: centered, fill: Color.red.withAlpha(alpha), edge: Color.blue.withAlpha(alpha)))
    #expect(stamped == drawn)
  }

  @Test func markersWithoutLineOrInsideAreDrawnAsEver() throws {
    let centered = places { Point($0.rounded(), $1.rounded()) }
    for (fill, edge) in [(Color.red, nil), (nil, Color.red), (nil, nil)] as [(Color?, Color?)] {
      let (stamped, drawn) = try pictures(markers(at: centered, fill: fill, edge: edge))
      #expect(stamped == drawn)
    }
  }

  @Test func greatMarkersAndFarPlacesAreDrawnAsEver() throws {
    var far = places { Point($0.rounded(), $1.rounded()) }
    far += [Point(1e300, 0), Point(0, -1e9), Point(32_766, 32_766), Point(-40_000, 10)]
    let (stamped, drawn) = try pictures(markers(at: far, radius: 200))
    #expect(stamped == drawn)
    let (small, smallDrawn) = try pictures(markers(at: far))
    #expect(small == smallDrawn)
  }

  @Test(arguments: [1e7, 1e300, 0])
  func shapesThatCannotBeStampedAreLeftToCairo(radius: Double) throws {
    let centered = places { Point($0.rounded(), $1.rounded()) }
    let (stamped, drawn) = try pictures(markers(at: centered, radius: radius))
    #expect(stamped == drawn)
  }
}
