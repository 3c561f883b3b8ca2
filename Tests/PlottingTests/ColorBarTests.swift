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

  // MARK: Edges, ends and levels

  @Test(arguments: Axis.Edge.allCases)
  func theBarStandsAtItsEdgeOutsideWhatIsThere(edge: Axis.Edge) throws {
    for constrained in [false, true] {
      let grid = constrained ? SubplotGrid.constrained() : SubplotGrid()
      let bar = ColorBar(colors, label: "value", edge: edge, extend: .both)
      let figure = try Figure(width: 3, height: 3, grid: grid) {
        Axes(
          x: Axis("x\nof\nlines", tickLabelRotation: 90), y: Axis("y\nof\nlines"),
          title: "A title"
        ) {
          HeatMap([[0, 4]], colors: colors)
        }
        .secondX(Axis("more", limits: Interval(0...1)))
        .secondY(Axis("more", limits: Interval(0...1))).colorBar(bar)
      }
      let layout = try figure.layout(fonts: fonts)
      let axes = try #require(layout.axes.first)
      let found = try #require(axes.colorBar)
      #expect(found.axis.edge == edge)
      let place = FrameEdge(edge, of: axes.frame)
      #expect(place.outward * (FrameEdge(edge.opposite, of: found.box).place - place.place) > 0)
      let texts = [axes.x, axes.y, axes.secondX, axes.secondY].compactMap { $0 }.flatMap(\.texts)
      for box in (texts + [axes.title].compactMap { $0 }).map(\.box) {
        #expect(found.tightBounds().intersection(box) == nil, "\(edge) \(constrained)")
      }
      let labels = found.axis.texts.map(\.box)
      for box in labels {
        let edge = FrameEdge(edge, of: found.box)
        let isOutside = edge.outward * (FrameEdge(edge.edge.opposite, of: box).place - edge.place)
        #expect(isOutside > 0)
      }
      if constrained {
        let canvas = layout.canvas
        #expect(axes.tightBounds().union(canvas) == canvas)
      }
    }
  }

  @Test(arguments: Axis.Edge.allCases)
  func aFigureHasOneBarForAllPanels(edge: Axis.Edge) throws {
    for grid in [SubplotGrid(rows: 2, columns: 2), .constrained(rows: 2, columns: 2)] {
      let figure = try Figure(grid: grid, title: "All", sharedX: .all, sharedY: .all) {
        for index in 0..<4 {
          Axes(x: "x", y: "y") { HeatMap([[0, 4]], colors: colors) }
            .cell(row: index / 2, column: index % 2)
        }
      }
      .colorBar(ColorBar(colors, label: "$z$", edge: edge)).legend(
        entries: colors.legendEntries(for: [1, 2]))
      let layout = try figure.layout(fonts: fonts)
      let bar = try #require(layout.colorBar)
      #expect(bar.axis.label?.text == "$z$")
      let frames = try #require(Rect(union: layout.axes.map(\.frame)))
      let others =
        layout.panels.map { $0.tightBounds() }
        + [layout.legend?.bounds, layout.title?.box].compactMap { $0 }
      for box in others { #expect(bar.tightBounds().intersection(box) == nil) }
      let length = edge.isHorizontal ? bar.frame.width : bar.frame.height
      let whole = edge.isHorizontal ? frames.width : frames.height
      #expect(abs(length - whole) < 1e-6)
      #expect(layout.canvas.union(bar.tightBounds()) == layout.canvas)
      #expect(layout.tightBounds().union(bar.tightBounds()) == layout.tightBounds())
      #expect(layout.warnings.isEmpty)
    }
  }

  /// Matplotlib 3.8.0: `fig.colorbar(mappable, ax=axs, location=...)` with `plt.subplots(2, 2)`: bar, and
  /// the first and the last axes, in pixels from the upper left.
  @Test func panelsAndTheirBarAreWhereMatplotlibHasThem() throws {
    let expected: [(Axis.Edge, bar: [Double], first: [Double], last: [Double])] = [
      (
        .right, [501.6, 57.6, 520.08, 427.2], [80, 57.6, 260.36363636, 225.6],
        [296.43636364, 259.2, 476.8, 427.2]
      ),
      (
        .bottom, [80, 371.76, 576, 396.56], [80, 57.6, 305.45454545, 175.2],
        [350.54545455, 198.72, 576, 316.32]
      ),
    ]
    for (edge, bar, first, last) in expected {
      let figure = try Figure(grid: SubplotGrid(rows: 2, columns: 2, wspace: 0.2, hspace: 0.2)) {
        for index in 0..<4 { Axes {}.cell(row: index / 2, column: index % 2) }
      }
      .colorBar(ColorBar(colors, edge: edge))
      let layout = try figure.layout(fonts: fonts)
      let found = [layout.axes[0].frame, layout.axes[3].frame, try #require(layout.colorBar).frame]
      for (rect, numbers) in zip(found, [first, last, bar]) {
        for (a, b) in zip([rect.minX, rect.minY, rect.maxX, rect.maxY], numbers) {
          #expect(abs(a - b) < 1e-6, "\(edge)")
        }
      }
    }
  }

  @Test func endsHaveTheColoursBeyondTheLimits() throws {
    let map = ColorMap.viridis.with(under: .white, over: .red)
    let bar = ColorBar(ColorScale(map, limits: 0...1), extend: .both)
    let layout = try #require(try axes(Axes {}.colorBar(bar)).colorBar)
    #expect(layout.ends.map(\.color) == [map.under, map.over])
    #expect(layout.ends.map(\.edge) == [.bottom, .top])
    #expect(layout.frame.height * 1.1 / layout.box.height - 1 < 1e-9)
    let longer = try #require(
      try axes(Axes {}.colorBar(bar.ends(fraction: 0.2, areRectangular: true))).colorBar)
    #expect(longer.box == layout.box)
    #expect(abs(longer.frame.height * 1.4 - longer.box.height) < 1e-9)
    let plain = try #require(try axes(Axes {}.colorBar(ColorBar(bar.colors))).colorBar)
    #expect(plain.ends.isEmpty)
  }

  @Test func dividedBarsHaveTheColoursOfTheirLevels() throws {
    let scale = ColorScale(.blues, levels: [0, 1, 2, 5, 10], extend: .max)
    for (spacing, shares) in [
      (.uniform, [0.25, 0.25, 0.25, 0.25]), (.proportional, [0.1, 0.1, 0.3, 0.5]),
    ] as [(ColorBar.Spacing, [Double])] {
      let bar = ColorBar(scale, spacing: spacing).edges()
      let layout = try #require(try axes(Axes {}.colorBar(bar)).colorBar)
      #expect(layout.parts.map(\.color) == [0.5, 1.5, 3, 7].map(scale.color(of:)))
      #expect(layout.ends.map(\.color) == [scale.color(of: 10)])
      for (part, share) in zip(layout.parts, shares) {
        #expect(abs(part.frame.height / layout.frame.height - share) < 1e-9)
      }
      #expect(layout.dividers.count == 4)
    }
  }

  @Test func measuresThatMakeNoBarAreRefused() {
    let wrong: [(String, (inout ColorBar) -> Void)] = [
      ("shrink of the color bar", { $0.shrink = 0 }),
      ("aspect of the color bar", { $0.aspect = .nan }),
      ("fraction of the color bar", { $0.fraction = 2 }),
      ("pad of the color bar", { $0.pad = -1 }),
      ("fraction and pad of the color bar", { ($0.fraction, $0.pad) = (0.5, 0.5) }),
      ("fraction of the ends of the color bar", { $0.extendFraction = .infinity }),
      ("number of levels of the colours", { $0.levels = [1] }),
      ("levels of the colours", { $0.levels = [1, 0] }),
    ]
    for (name, change) in wrong {
      var bar = ColorBar(colors)
      change(&bar)
      for figure in [{ try Figure { Axes {}.colorBar(bar) } }, { try Figure { bar } }] {
        #expect {
          try figure()
        } throws: { error in
          guard case .measure(name, _, _)? = error as? PlotError else { return false }
          return true
        }
      }
      #expect(throws: PlotError.self) {
        try Figure { Axes {} }.colorBar(bar).layout(fonts: fonts)
      }
    }
  }

  // MARK: Laws

  /// Draws a heat map of a row of values and the colour bar of its scale, and compares pixels of both.
  @Test func theColourOfTheBarAtAValueIsThatOfTheMark() throws {
    let below = ColorMap.viridis.with(under: .white, over: .red)
    let scales: [ColorScale] = [
      ColorScale(.viridis, limits: 0...4), ColorScale(below, limits: 1...3),
      ColorScale(.magma, limits: 0.1...4, scale: LogScale()),
      ColorScale(.coolwarm, center: 1, halfRange: 2.5),
      ColorScale(.redBlue, around: [], twoSlopesAt: 1, vmin: 0, vmax: 9),
      ColorScale(.plasma.resampled(to: 5), limits: Interval(from: 3, to: 0.5)),
      ColorScale(.blues, levels: [0, 1, 1.5, 3, 4], extend: .both),
      ColorScale(.tab10, levels: [0, 2, 3.5]),
    ]
    for (scale, edge) in scales.flatMap({ scale in Axis.Edge.allCases.map { (scale, $0) } }) {
      let values = [0.4, 0.9, 1.25, 2.2, 3.7]
      let figure = try Figure(width: 4, height: 4) {
        Axes { HeatMap([values], colors: scale) }
          .colorBar(ColorBar(scale, edge: edge, spacing: .proportional))
      }
      let layout = try figure.layout(fonts: fonts)
      let picture = try layout.scene(canvas: .full).picture()
      func pixel(_ point: Point) -> [UInt8] {
        let start = 4 * (Int(point.y) * picture.width + Int(point.x))
        return Array(picture.pixels[start..<start + 4])
      }
      let axes = try #require(layout.axes.first)
      let bar = try #require(axes.colorBar)
      let map = scale.levels == nil ? scale.axis : AxisMap(limits: scale.axis.limits)
      for (index, value) in values.enumerated() {
        let share = map.share(of: value)
        guard (0.01...0.99).contains(share) else { continue }
        let along = FrameEdge(edge, of: bar.frame).position(ofShare: share)
        let place =
          edge.isHorizontal
          ? Point(along, bar.frame.center.y) : Point(bar.frame.center.x, along)
        let cell = Point(
          axes.frame.minX + (Double(index) + 0.5) / 5 * axes.frame.width, axes.frame.center.y)
        // A pixel of the bar stands for a stretch of values: no more than two colours beside it.
        let near = zip(pixel(place), pixel(cell)).map { abs(Int($0) - Int($1)) }.max() ?? 255
        #expect(near <= 10, "\(scale.map.colors.count) \(edge) \(value)")
      }
    }
  }
}
