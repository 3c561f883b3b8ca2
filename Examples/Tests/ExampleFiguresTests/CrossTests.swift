import Plotting
import Testing

@testable import ExampleFigures

@Suite struct CrossTests {
  private func context() throws -> DrawingContext {
    DrawingContext(
      frame: Rect(x: 0, y: 0, width: 200, height: 100), x: AxisMap(limits: Interval(0...2)),
      y: AxisMap(limits: Interval(0...1)), fonts: try .dejaVuSans())
  }

  @Test func crossesStandAtTheirPoints() throws {
    let layout = Cross([Point(1, 0.5), Point(.nan, 0)]).layout(in: try context())
    guard case .markers(let markers)? = layout.nodes.first else {
      Issue.record("no markers")
      return
    }
    #expect(markers.positions == [Point(100, 50)])
    #expect(layout.zOrder == ZOrder.line)
  }

  @Test func limitsMakeRoomForThem() {
    #expect(Cross([Point(1, 5), Point(3, 4)]).data.y.range == 4...5)
  }

  @Test func theLegendShowsACross() throws {
    let entry = try #require(Cross([.zero], label: "mine").data.legend)
    let frame = Rect(x: 0, y: 0, width: 20, height: 7)
    guard case .markers(let markers)? = entry.handle.nodes(frame, DrawingMeasures()).first else {
      Issue.record("no markers")
      return
    }
    #expect(entry.label == "mine")
    #expect(markers.positions == [frame.center])
  }
}
