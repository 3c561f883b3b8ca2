import Testing

@testable import Plotting

@Suite struct ColorBarTests {
  private let fonts: FontFamily
  private let colors = ColorScale(limits: 0...4)

  init() throws { fonts = try .dejaVuSans() }

  private func axes(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  @Test func theBarHasAnAxisOfItsValues() throws {
    let layout = try axes(Axes { HeatMap([[0, 4]], colors: colors) }.colorBar(ColorBar(colors)))
    let bar = try #require(layout.colorBar)
    #expect(bar.axis.limits == Interval(from: 0, to: 4))
    #expect(bar.axis.ticks.map(\.value) == [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
    #expect(bar.axis.ticks.first?.position == bar.frame.maxY)
    #expect(abs(try #require(bar.axis.ticks.last).position - bar.frame.minY) < 1e-9)
    #expect(bar.axis.edge == .right)
  }

  @Test func aLogarithmicScaleHasItsTicks() throws {
    let scale = ColorScale(limits: 1...1000, scale: LogScale())
    let bar = try #require(try axes(Axes {}.colorBar(ColorBar(scale))).colorBar)
    #expect(bar.axis.ticks.map(\.value) == [1, 10, 100, 1000])
    #expect(!bar.axis.minorTicks.isEmpty)
  }

  @Test func axesMakeRoomForTheirBar() throws {
    let without = try axes(Axes {})
    for aspect in [Axes.Aspect.auto, .equal] {
      let second = Axis("second", limits: Interval(0...1))
      for axes in [Axes {}, Axes {}.secondY(second)] {
        let layout = try self.axes(
          axes.limits(x: 0...1, y: 0...2).aspect(aspect).colorBar(ColorBar(colors, label: "z")))
        let bar = try #require(layout.colorBar)
        #expect(layout.frame.maxX < without.frame.maxX)
        #expect((bar.frame.minY, bar.frame.maxY) == (layout.frame.minY, layout.frame.maxY))
        let others = [layout.y, layout.secondY].compactMap { $0 }.flatMap(\.texts).map(\.box)
        let outer = others.reduce(layout.frame) { $0.union($1) }
        #expect(bar.frame.minX > outer.maxX)
        #expect(layout.tightBounds().union(bar.tightBounds()) == layout.tightBounds())
      }
    }
  }

  @Test func aBarMayStandInCellsOfItsOwn() throws {
    let figure = try Figure(grid: SubplotGrid(rows: 2, columns: 2)) {
      Axes {}
      ColorBar(colors, label: "$z$").cell(rows: 0...1, columns: 1...1)
    }
    let layout = try figure.layout(fonts: fonts)
    let bar = try #require(layout.panels[1] as? ColorBarLayout)
    #expect(bar.frame.height > layout.panels[0].tightBounds().height)
    #expect(bar.axis.label?.text == "$z$")
    #expect(bar.map == .viridis)
  }

  @Test func mistakesInItsTextsAreFoundWhenItIsDeclared() {
    #expect(throws: PlotError.self) { try Figure { ColorBar(colors, label: "$x^2^3$") } }
    #expect(throws: PlotError.self) {
      try Figure { Axes {}.colorBar(ColorBar(colors, label: "$x^2^3$")) }
    }
  }
}
