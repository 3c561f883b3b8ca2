import Testing

@testable import Plotting

/// Where the texts around axes in space stand.
@Suite struct SpaceTextTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes3D, size: Double = 5) throws -> Axes3DLayout {
    let figure = try Figure(width: size, height: size) { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  // MARK: Offsets

  /// A view, and the offset texts that Matplotlib 3.8.0 draws in it; boxes are left, upper edge, width and
  /// height, in pixels from the corner of axes of 385 pixels.
  private struct View: Decodable {
    struct Offset: Decodable {
      var text: String
      var box: [Double]
    }
    var elevation: Double
    var azimuth: Double
    var zIsReversed: Bool
    var axes: [String: Offset]
  }

  /// How far a text may be from Matplotlib's, in pixels.
  private static let textTolerance = 1.5

  @Test func offsetsStandWhereMatplotlibPutsThem() throws {
    let views = try ScaleSamples.decoded("offsets3D", as: [View].self)
    #expect(views.count > 50)
    for view in views {
      let layout = try layout(
        Axes3D(
          x: Axis(limits: Interval(1e6...3e6)), y: Axis(limits: Interval(-2e-5...4e-5)),
          z: Axis(
            limits: view.zIsReversed ? Interval(from: 5e6, to: 3e6) : Interval(from: 3e6, to: 5e6)),
          elevation: view.elevation, azimuth: view.azimuth
        ) {})
      let frame = layout.frame
      #expect(abs(frame.width - 385) < 1e-9)
      for axis in layout.axes {
        guard let expected = view.axes["\(axis.dimension)"] else { continue }
        let offset = try #require(axis.offset)
        #expect(offset.text == expected.text)
        let box = [
          offset.box.minX - frame.minX, offset.box.minY - frame.minY, offset.box.width,
          offset.box.height,
        ]
        let error = zip(box, expected.box).map { abs($0 - $1) }.max() ?? 0
        #expect(
          error <= Self.textTolerance,
          "\(axis.dimension) at \(view.elevation), \(view.azimuth): \(box), \(expected.box)")
      }
    }
  }

  // MARK: Labels

  /// Numbers of many digits on every axis, and labels that are turned.
  private func wide(elevation: Double, azimuth: Double, size: Double = 4) throws -> Axes3DLayout {
    try layout(
      Axes3D(
        x: "a long x label", y: Axis("another long label", labelSize: 14), z: "a long z label",
        elevation: elevation, azimuth: azimuth
      ) {
        Scatter3D([Point3(0, 1e5, 1e5), Point3(0.001, 1.2e5, 1.2e5)], color: .red)
      }, size: size)
  }

  private static let views = stride(from: -75.0, through: 75, by: 15).flatMap { elevation in
    stride(from: 5.0, through: 360, by: 20).map { (elevation, $0) }
  }

  @Test func labelsOfAxesCoverNoOtherText() throws {
    for (elevation, azimuth) in Self.views {
      let layout = try wide(elevation: elevation, azimuth: azimuth)
      let labels = layout.axes.compactMap(\.label)
      #expect(labels.count == 3)
      for label in labels {
        let outline = try #require(TextOutline(label))
        let others = layout.axes.flatMap(\.texts).filter { $0 != label }
        let gap = layout.space.plane.pixels(1)
        let covered = others.filter { TextOutline($0).map { outline.meets($0, gap: gap) } ?? false }
        #expect(covered.isEmpty, "\(label.text) at \(elevation), \(azimuth)")
      }
    }
  }

  @Test func aLabelStandsBesideNumbersOfManyDigits() throws {
    let axis = try layout(
      Axes3D(x: "x", y: "y", z: "a long z label") {
        Scatter3D([Point3(0, 0, 1e5), Point3(1, 1, 1.2e5)], color: .red)
      }, size: 4
    ).axes[2]
    let label = try #require(axis.label)
    let meeting = axis.ticks.compactMap(\.label).filter { label.box.intersection($0.box) != nil }
    #expect(meeting.isEmpty)
  }

  @Test func aLabelThatCoversNothingStaysWhereMatplotlibPutsIt() throws {
    func label(of numbers: AxisTicks) throws -> PlacedText {
      let axes = Axes3D(z: Axis("height", limits: Interval(0...1), ticks: numbers)) {}
      return try #require(try layout(axes).axes[2].label)
    }
    let none = try label(of: .none)
    #expect(try label(of: .at([0, 1], labels: ["0", "1"])) == none)
    #expect(try label(of: .at([0.5], labels: ["a thousand thousand"])) != none)
  }

  // MARK: Thinning

  @Test func labelsThatHaveNoRoomAreLeftOutEvenly() throws {
    var strides: Set<Int> = []
    for (elevation, azimuth) in Self.views {
      for axis in try wide(elevation: elevation, azimuth: azimuth, size: 2).axes {
        let shown = axis.ticks.indices.filter { axis.ticks[$0].label != nil }
        #expect(!shown.isEmpty)
        let steps = Set(zip(shown.dropFirst(), shown).map(-))
        #expect(steps.count <= 1, "\(axis.dimension) at \(elevation), \(azimuth): \(shown)")
        strides.formUnion(steps)
        let boxes = axis.ticks.compactMap(\.label?.box)
        for (index, box) in boxes.enumerated() {
          for other in boxes.dropFirst(index + 1) {
            let shared = box.intersection(other).map { $0.width * $0.height } ?? 0
            let smaller = min(box.width * box.height, other.width * other.height)
            #expect(shared <= Axis3DLayout.mostOverlap * smaller)
          }
        }
      }
    }
    #expect(strides.isSuperset(of: [1, 2]))
  }

  @Test func zeroKeepsItsLabel() throws {
    let names = (-3...4).map { "number \($0)" }
    let ticks = AxisTicks.at((-3...4).map(Double.init), labels: names)
    let axes = Axes3D(
      x: Axis(limits: Interval(-4...4), ticks: ticks), elevation: 10, azimuth: -60
    ) {}
    let shown = try layout(axes, size: 3).axes[0].ticks.filter { $0.label != nil }.map(\.value)
    #expect(shown.contains(0))
    #expect(shown.count < 8)
  }
}
