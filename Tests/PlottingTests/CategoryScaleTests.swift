import TestSupport
import Testing

@testable import Plotting

@Suite("Scale of categories")
struct CategoryScaleTests {
  /// An axis worked out with Matplotlib 3.8.0.
  struct Axis: Decodable {
    var names: [String]
    /// Whether there is a bar at every name, 0.8 wide, or else a line across them.
    var bars: Bool
    var margin: Double
    /// The limits that are asked for; empty for automatic ones.
    var limits: [Double]
    var from: Double
    var to: Double
    var ticks: [Double]
    var labels: [String]
  }

  @Test("Limits, ticks and labels are Matplotlib's")
  func matchesMatplotlib() throws {
    let axes = try ScaleSamples.decoded("categoryScale", as: [Axis].self)
    #expect(axes.count >= 30)
    for axis in axes {
      let scale = CategoryScale(axis.names)
      let places = try axis.names.map { Double(try #require(scale.index(of: $0))) }
      let reach = axis.bars ? [-0.4, 0.4] : [0]
      let data = DataExtent(of: places.flatMap { place in reach.map { place + $0 } })
      var limits = scale.limits(around: data, margin: axis.margin)
      if axis.limits.count == 2 { limits = Interval(from: axis.limits[0], to: axis.limits[1]) }
      #expect(abs(limits.from - axis.from) < 1e-14, "\(axis)")
      #expect(abs(limits.to - axis.to) < 1e-14, "\(axis)")
      let ticks = scale.ticks(in: limits, room: TickRoom(labels: 1))
      #expect(ticks == Ticks(positions: axis.ticks, labels: axis.labels), "\(axis)")
    }
  }

  @Test("Names stand in the order of their first appearance, each once")
  func order() {
    let scale = CategoryScale(["b", "a", "b", "c", "a"])
    #expect(scale.categories == ["b", "a", "c"])
    #expect(["b", "a", "c"].map(scale.index) == [0, 1, 2])
    #expect(scale.index(of: "d") == nil)
    #expect(scale == CategoryScale(["b", "a", "c"]))
    #expect(scale.extent == DataExtent(of: [0, 1, 2]))
    #expect(scale.value(at: scale.coordinate(of: 2)) == 2)
  }

  @Test("A label shows its name as it is", arguments: Self.odd)
  func names(name: String) throws {
    let ticks = CategoryScale([name, "other"])
      .ticks(in: Interval(0...1), room: TickRoom(labels: 9))
    let label = try #require(ticks.labels.first)
    #expect(try MathText.parse(label).parts == [.text(name)])
  }

  /// Names that math text could take for something else.
  static let odd = [
    "$x$", "$", "$$", "5 $ to 10 $", #"a\$b"#, #"\$x\$"#, #"\alpha"#, #"$\"#, "a_b^c", "", "{",
    "100 %",
    #"\\$x$"#,
  ]

  @Test("There may be no categories, and any limits")
  func hostile() {
    for scale in [CategoryScale([]), CategoryScale((0..<300).map { "\($0)" })] {
      for limits in ScaleSamples.hostileLimits {
        let laws = ScaleLaws(scale: scale)
        laws.checkTicks(in: limits, labels: 1, most: scale.categories.count)
      }
    }
    #expect(CategoryScale([]).extent == DataExtent())
    #expect(
      CategoryScale([]).limits(around: DataExtent(), margin: 0.05) == Interval(from: 0, to: 1))
  }
}
