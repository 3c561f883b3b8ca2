import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Data far outside the limits: what is seen of them is where it belongs, however far away their ends are.
@Suite struct FarDataTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  /// A figure of marks seen through limits of -5...10 along both axes, as `scale` pixels a pixel.
  private func picture(
    scale: Double = 1, @MarkBuilder _ marks: () throws -> [any Mark]
  ) throws -> Picture {
    let figure = try Figure(width: 2, height: 1.5) {
      try Axes(marks: marks).limits(x: -5...10, y: -5...10)
    }
    return try figure.layout(fonts: fonts, scale: scale).scene(canvas: .full).picture()
  }

  /// The greatest difference between two pictures in any channel of any pixel.
  private func difference(_ a: Picture, _ b: Picture) -> Int {
    guard a.size == b.size else { return .max }
    return zip(a.pixels, b.pixels).reduce(0) { max($0, abs(Int($1.0) - Int($1.1))) }
  }

  /// A straight line through the limits, by its ends nearby and the same line with ends far away.
  private struct LongLine {
    var near: [Point]
    var far: [Point]

    /// Coordinates are whole numbers that a Double holds, so that both lie on one line exactly.
    init(random: inout SplitMix) {
      let a = Point(
        Double(Int.random(in: -4...9, using: &random)),
        Double(Int.random(in: -4...9, using: &random)))
      var step = Point(
        Double(Int.random(in: -30...30, using: &random)),
        Double(Int.random(in: -30...30, using: &random)))
      if step == .zero { step = Point(1, 0) }
      let reach = (0..<2).map { _ in Double(1 << Int.random(in: 6...44, using: &random)) }
      near = [a - step * 40, a + step * 40]
      far = [a - step * reach[0], a + step * reach[1]]
    }
  }

  /// Rounding to 1/256 of a pixel, as Cairo does it, changes no pixel by more.
  private static let rounding = 6

  @Test(arguments: 0..<40) func farEndsDoNotTurnALine(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let line = LongLine(random: &random)
    let scale = Double.random(in: 0.7...3, using: &random)
    let width = Double.random(in: 0.5...12, using: &random)
    let near = try picture(scale: scale) { Line(line.near, color: .red, width: width) }
    let far = try picture(scale: scale) { Line(line.far, color: .red, width: width) }
    #expect(difference(near, far) <= Self.rounding, "\(line)")
  }

  @Test(arguments: 0..<40) func farCornersDoNotTurnAnArea(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let line = LongLine(random: &random)
    func area(_ ends: [Point], _ bottom: Double) throws -> Picture {
      try picture {
        FillBetween(x: ends.map(\.x), ends.map(\.y), [bottom, bottom], color: .red, alpha: 0.5)
      }
    }
    let difference = difference(try area(line.near, -2e3), try area(line.far, -1e15))
    #expect(difference <= Self.rounding, "\(line)")
  }

  @Test(arguments: [40, 200, 400, 900]) func linesOfAnyLengthStayStraight(exponent: Int) throws {
    let far = Double(sign: .plus, exponent: exponent, significand: 1)
    for direction in [Point(1, 1), Point(3, -1), Point(1e-3, 1), Point(-1, 0.25)] {
      let long = [direction * -far, direction * far]
      let near = [direction * -64_000, direction * 64_000]
      let difference = difference(
        try picture { Line(near, color: .red) }, try picture { Line(long, color: .red) })
      #expect(difference <= Self.rounding, "\(direction)")
    }
  }

  @Test(arguments: [1e-5, 1e-9, 1e-300]) func aSteepBorderIsSeen(weight: Double) throws {
    let xs = [-2.0, 4]
    let steep = try picture { Line(x: xs, y: xs.map { -($0 - 0.5) / weight }, color: .red) }
    let upright = try picture { Line(x: [0.5, 0.5], y: [100, -100], color: .red) }
    let leaning = try picture { Line(x: [0.499, 0.501], y: [100, -100], color: .red) }
    // A line that is upright to the last digit is moved to whole pixels.
    #expect(min(difference(steep, upright), difference(steep, leaning)) <= Self.rounding)
  }

  @Test(arguments: [1e4, 1e6]) func regionsKeepTheirPlaces(reach: Double) throws {
    func regions(_ reach: Double) throws -> Picture {
      try picture {
        try DecisionRegions(
          x: -reach...reach, y: -reach...reach, colors: [.red, .blue], resolution: 8
        ) { points in [points.map { $0.x - $0.y }, points.map { $0.y - $0.x - 0.5 }] }
      }
    }
    let (near, far) = (try regions(100), try regions(reach))
    let changed = stride(from: 0, to: near.pixels.count, by: 4).count {
      near.pixels[$0..<$0 + 3] != far.pixels[$0..<$0 + 3]
    }
    // Pixels are one or the other here; those whose middle is on the border may be either.
    #expect(changed <= near.width)
  }

  @Test(arguments: [1e4, 1e9, 1e200]) func aFarTipDoesNotTurnAnArrow(length: Double) throws {
    for direction in [Point(1, 1), Point(2, -1), Point(-1, 0)] {
      let near = try picture { Arrow(vector: direction * 1000, width: 0.05, color: .red) }
      let far = try picture { Arrow(vector: direction * length, width: 0.05, color: .red) }
      #expect(difference(near, far) <= Self.rounding)
      let tail = try picture {
        Arrow(from: direction * -length, vector: direction * length, width: 0.05, color: .red)
      }
      let straight = try picture {
        Arrow(from: direction * -1000, vector: direction * 1000, width: 0.05, color: .red)
      }
      // The head's place is rounded with that of the tail.
      #expect(tail.pixels.contains { $0 < 100 })
      #expect(difference(tail, straight) < 255)
    }
  }

  @Test func farBarsAndCellsFillTheFrame() throws {
    let filled = try picture {
      Bars(x: [0], heights: [2e200], width: 1e200, bottom: -1e200, color: .red)
    }
    let box = try picture { Bars(x: [0], heights: [200], width: 200, bottom: -100, color: .red) }
    #expect(difference(filled, box) == 0)
    let colors = ColorScale(.viridis, limits: 0...1)
    func cells(_ reach: Double) throws -> Picture {
      try picture {
        HeatMap([[0, 1], [1, 0]], x: -reach...reach, y: -reach...reach, colors: colors)
      }
    }
    let near = try cells(20)
    for reach in [1e4, 1e9, 1e200] {
      let far = try cells(reach)
      let changed = stride(from: 0, to: near.pixels.count, by: 4).count {
        near.pixels[$0..<$0 + 3] != far.pixels[$0..<$0 + 3]
      }
      // Outer edges that are in sight, or nearly so, stand on whole pixels, and move the inner ones.
      #expect(changed <= near.width + near.height, "\(reach)")
    }
  }

  @Test func everyFormatIsCut() throws {
    let figure = try Figure(width: 2, height: 2) {
      Axes { Line(x: [-1e12, 1e12], y: [-1e12, 1e12], color: .red) }.limits(x: 0...1, y: 0...1)
    }
    let description = PictureDescription(id: "far", title: "", description: "")
    let scene = try figure.layout(fonts: fonts).scene()
    let svg = try scene.svg(description: description)
    let numbers = svg.matches(of: /[0-9]+/).compactMap { Int($0.0) }
    #expect(numbers.allSatisfy { $0 < 0xFFFFFF })
    #expect(try !scene.pdf(description: description).isEmpty)
  }
}
