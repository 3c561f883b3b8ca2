import TestSupport
import Testing

@testable import Plotting

/// Marks that reach out of the box of axes in space.
@Suite struct SpaceClipTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(
    order: DepthOrder = .collections, @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) throws -> Axes3DLayout {
    let figure = try Figure(width: 4, height: 4) {
      try Axes3D(x: "x", y: "y", z: "z", depthOrder: order, marks: marks)
        .limits(x: 0...1, y: -1...1, z: 0...2)
    }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  /// A line of a mark of one's own.
  private struct Rod: Mark3D {
    var from: Point3
    var to: Point3
    var dataPoints: [Point3] { [from, to] }
    func pieces(in space: Space3D) -> [Piece3D] {
      [.line(from: from, to: to, color: .ink, width: 1)]
    }
  }

  private static let steps = (0...8).map { Double($0) - 4 }

  /// One of every kind, all of them partly outside.
  private static let marks: [any Mark3D] = [
    Scatter3D([Point3(0.5, 0, 1), Point3(9, 0, 1), Point3(0.5, -9, 1)], color: .red),
    Surface3D(x: [-5, 5], y: [-5, 5]) { x, y in 3 * x + y },
    Surface3D(x: steps, y: steps) { x, y in x * y },
    Arrow3D(from: Point3(0.5, 0, 1), vector: Point3(1, 5, 2)),
    Arrow3D(from: Point3(-5, -5, -5), vector: Point3(20, 20, 20)),
    Text3D("in", at: Point3(0.5, 0, 1)), Text3D("out", at: Point3(0.5, 0, -1)),
    Rod(from: Point3(0.5, -5, 1), to: Point3(0.5, 0.5, 1)),
  ]

  @Test(arguments: DepthOrder.allCases)
  func nothingIsDrawnOutsideTheBox(order: DepthOrder) throws {
    for mark in Self.marks {
      let layout = try layout(order: order) { mark }
      let box = AxesBox3D(space: layout.space)
      let outside = layout.pieces.flatMap(\.points).filter { point in
        Direction3D.allCases.contains { axis in
          point[axis] < box.low[axis] - 1e-12 || point[axis] > box.high[axis] + 1e-12
        }
      }
      #expect(outside.isEmpty, "\(mark)")
    }
  }

  @Test func whatIsInTheBoxStaysAsItIs() throws {
    let marks: [any Mark3D] = [
      Scatter3D([Point3(0, -1, 0), Point3(1, 1, 2)], color: .red),
      Surface3D(x: [0, 0.5, 1], y: [-1, 1]) { x, y in x + y * y },
      Arrow3D(from: Point3(0.5, 0, 1), vector: Point3(0.1, 0.5, 0.5)),
      Text3D("in", at: Point3(1, 1, 2)),
    ]
    for mark in marks {
      let layout = try layout { mark }
      #expect(try layout.pieces == mark.pieces(in: layout.space), "\(mark)")
    }
  }

  @Test func aPlaneEndsAtTheWalls() throws {
    let layout = try layout { Surface3D(x: [-50, 50], y: [-50, 50]) { _, _ in 1 } }
    let box = AxesBox3D(space: layout.space)
    let level = [
      (box.low, box.low), (box.high, box.low), (box.high, box.high), (box.low, box.high),
    ]
    .map { Point3($0.0.x, $0.1.y, 1) }
    let corners = try #require(layout.pieces.first).points
    #expect(layout.pieces.count == 1 && corners.count == 4)
    for corner in level {
      let nearest = corners.map { ($0 - corner).length }.min() ?? .infinity
      #expect(nearest < 1e-12)
    }
  }

  @Test func textsAndPointsOutsideAreLeftOut() throws {
    let layout = try layout {
      Text3D("out", at: Point3(0.5, 0, 2.5))
      Scatter3D([Point3(1.2, 0, 0), Point3(0.5, 0, 1), Point3(.nan, 0, 0)], color: .red)
    }
    #expect(layout.pieces.flatMap(\.points) == [Point3(0.5, 0, 1)])
  }

  /// The nearest disc that is seen has all of its colour, however near others are.
  @Test func discsFadeAmongThoseThatAreSeen() throws {
    let seen = [Point3(0.2, 0, 1), Point3(0.8, 0.5, 1)]
    let alone = try layout { Scatter3D(seen, color: .red) }.pieces
    let among = try layout {
      Scatter3D(seen + [Point3(50, -50, 50), Point3(-50, 50, -50)], color: .red)
    }
    #expect(among.pieces == alone)
    let far = Scatter3D([Point3(50, -50, 50)], color: .red)
    #expect(far.obstacles(in: among.space).points.isEmpty)
  }

  /// Numbers of few binary digits, so that far ends on the same line are exact.
  private static func dyadic(_ random: inout SplitMix) -> Point3 {
    func number() -> Double { Double(Int.random(in: -64...64, using: &random)) / 32 }
    return Point3(number(), number(), number())
  }

  @Test func farEndsMakeNoDifference() throws {
    var random = SplitMix(state: 14)
    let box = AxesBox3D(space: try layout {}.space)
    var seen = 0
    for _ in 0..<3000 {
      let (p, q) = (Self.dyadic(&random), Self.dyadic(&random))
      // Both ends outside the box, on the line through p and q.
      let way = q - p
      let (near, far) = (
        4.0 * 64,
        Double(
          sign: .plus, exponent: .random(in: 8...44, using: &random),
          significand: 1)
      )
      func cut(_ factor: Double) -> [Point3]? {
        let line = Piece3D.line(
          from: p - way * factor, to: p + way * factor, color: .ink, width: 1)
        return box.clip(line)?.points
      }
      let (expected, actual) = (cut(near), cut(far))
      #expect((expected == nil) == (actual == nil))
      for (a, b) in zip(expected ?? [], actual ?? []) {
        seen += 1
        #expect((a - b).length < 1e-12, "\(p), \(q): \(a), \(b)")
      }
    }
    #expect(seen > 500)
  }

  @Test(arguments: [1e100, 1e300, 1.7e308])
  func endsThatAreNearlyInfiniteAreCut(_ far: Double) throws {
    let box = AxesBox3D(space: try layout {}.space)
    let line = Piece3D.line(
      from: Point3(-far, 0.5, 1), to: Point3(far, 0.5, 1), color: .ink, width: 1)
    let ends = try #require(box.clip(line)).points
    #expect(ends == [Point3(box.low.x, 0.5, 1), Point3(box.high.x, 0.5, 1)])
  }

  @Test func facesThatShareAnEdgeStillShareItWhenCut() {
    let (a, b) = (Point3(-1.7, 0.3, 1.1), Point3(2.9, -0.9, 0.7))
    let there = Segment3D(from: a, to: b).crossing(across: .x, at: 0.1)
    #expect(there == Segment3D(from: b, to: a).crossing(across: .x, at: 0.1))
  }

  @Test func aTextOutsideIsLeftOutWithAWarning() throws {
    let inside = Text3D("in", at: Point3(0.5, 0.5, 0.5))
    let outside = Text3D("out", at: Point3(0.5, 7, 0.5))
    let figure = try Figure(width: 3, height: 3) {
      Axes3D {
        inside
        outside
      }.limits(x: 0...1, y: 0...1, z: 0...1)
    }
    let layout = try figure.layout()
    #expect(layout.warnings == [.outsideBox(text: "out", at: outside.position)])
    let words = (layout.panels[0] as? Axes3DLayout)?.pieces.compactMap { piece in
      if case .text(let text, _) = piece { text.text } else { nil }
    }
    #expect(words == ["in"])
    #expect(layout.warnings[0].description.contains("\"out\": starts at (0.5, 7.0, 0.5)"))
  }
}
