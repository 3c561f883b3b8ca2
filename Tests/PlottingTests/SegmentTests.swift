import Testing

@testable import Plotting

@Suite struct SegmentTests {
  let box = Rect(x: 0, y: 0, width: 4, height: 2)

  @Test(arguments: [
    Segment(from: Point(1, 1), to: Point(2, 1)), Segment(from: Point(-1, 1), to: Point(5, 1)),
    Segment(from: Point(-1, 3), to: Point(5, -1)), Segment(from: Point(4, -1), to: Point(4, 3)),
  ])
  func segmentsThroughABoxMeetIt(segment: Segment) {
    #expect(segment.meets(box))
  }

  @Test(arguments: [
    Segment(from: Point(-1, 1), to: Point(-0.1, 1)), Segment(from: Point(0, 3), to: Point(4, 2.1)),
    Segment(from: Point(4.1, -1), to: Point(4.1, 3)),
    Segment(from: Point(-2, 1), to: Point(1, 5)),
  ])
  func segmentsBesideABoxDoNot(segment: Segment) {
    #expect(!segment.meets(box))
  }
}
