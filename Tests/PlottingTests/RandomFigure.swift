import Foundation
import Pictures
import TestSupport

@testable import Plotting

/// Figures put together by chance from all marks, scales, aspects and themes.
struct RandomFigure {
  /// What the numbers of a figure may be.
  enum Kind: CaseIterable {
    /// Such as people draw; nothing is fixed that could make things meet.
    case plain
    /// Data of any size, from 1e-300 to 1e300, and some that are no numbers; measures such as people choose.
    case wide
    /// Anything anywhere.
    case hostile
  }

  var random: SplitMix
  let kind: Kind

  init(seed: UInt64, kind: Kind) {
    random = SplitMix(state: seed)
    self.kind = kind
  }

  private static let numbers: [Double] = [
    0, -0.0, 1, -1, 0.5, 3, 1e-9, 1e9, -1e15, 32_767.5, 1e17, 1e300, -1e300, .leastNonzeroMagnitude,
    .leastNormalMagnitude / 8, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity,
    -.infinity, .nan,
  ]
  private static let hostileTexts = [
    "", " ", "a", "$x_1$", "\\$", "a$b", "\u{301}", "\u{202E}abc\u{202C}", "👩‍👩‍👧", "\u{0}\u{1B}[2J",
    "<script>]]>&\"'", "图", "\u{FFFF}", "\n\r\t", "$$", "$\\frac{1}{2}$",
  ]
  private static let plainTexts = [
    "", "a", "Epoch", "Accuracy vs Epochs", "$x_1$", "$\\frac{\\partial L}{\\partial w}$",
    "time (s)", "two\nlines", "$x_1$\r\n\nand a long line",
    "$\\sigma(w^T x + b)$", "a long label of an axis", "<&\">",
  ]

  mutating func count(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
  mutating func flag() -> Bool { .random(using: &random) }
  mutating func chosen<Value>(_ values: [Value]) -> Value { values[count(0...values.count - 1)] }

  /// A number of the data.
  mutating func value() -> Double {
    switch kind {
    case .plain: return .random(in: -3...3, using: &random)
    case .wide:
      if count(0...19) == 0 { return chosen([.nan, .infinity, -.infinity, 0]) }
      if count(0...2) > 0 { return .random(in: -3...3, using: &random) }
      let exponent = Double.random(in: -300...300, using: &random)
      return pow(10, exponent) * (flag() ? 1 : -1)
    case .hostile: return flag() ? .random(in: -2...2, using: &random) : chosen(Self.numbers)
    }
  }
  /// A number of the look, such as a width; those of sound figures are from `range`.
  mutating func measure(_ range: ClosedRange<Double>) -> Double {
    kind == .hostile && count(0...3) == 0
      ? chosen(Self.numbers) : .random(in: range, using: &random)
  }
  mutating func optional(_ range: ClosedRange<Double>) -> Double? { flag() ? measure(range) : nil }
  /// One text that cannot be set is enough to have a figure refused, and a figure has many.
  mutating func text() -> String {
    chosen(kind == .hostile && count(0...20) == 0 ? Self.hostileTexts : Self.plainTexts)
  }
  mutating func values(_ count: Int) -> [Double] { (0..<count).map { _ in value() } }
  mutating func point() -> Point { Point(value(), value()) }
  mutating func points() -> [Point] { (0..<count(0...6)).map { _ in point() } }
  mutating func point3() -> Point3 { Point3(value(), value(), value()) }
  mutating func color() -> Color {
    if flag() { return Color.cycle[count(0...9)] }
    return Color(
      red: measure(0...1), green: measure(0...1), blue: measure(0...1), alpha: measure(0...1))
  }
  /// How many entries a second list has: as many as the first, as a rule.
  mutating func matching(_ count: Int) -> Int {
    kind == .hostile && self.count(0...20) == 0 ? self.count(0...6) : count
  }
}

extension RandomFigure {
  mutating func mark() -> any Mark {
    let number = count(0...6)
    let dash = chosen(Line.Dash.allCases)
    switch count(0...13) {
    case 13: return distribution()
    case 10...12: return lineMark()
    case 0, 1:
      return Line(
        points(), color: color(), width: optional(0.5...6), dash: dash, alpha: measure(0...1),
        label: text())
    case 2:
      return Scatter(
        points(), size: optional(4...900), color: color(), edgeWidth: optional(0...3),
        alpha: measure(0...1), label: text())
    case 3:
      return Bars(
        x: values(number), heights: values(matching(number)), width: measure(0.1...1),
        bottom: value(), color: color(), label: text())
    case 4:
      return FillBetween(
        x: values(number), values(matching(number)), values(matching(number)), color: color(),
        alpha: measure(0...1), label: text())
    case 5:
      return Arrow(
        from: point(), vector: point(), scale: measure(0.1...3), width: measure(0.002...0.05))
    case 6:
      return flag()
        ? Rule(x: value(), width: optional(0.5...4), dash: dash)
        : Rule(y: value(), width: optional(0.5...4), dash: dash)
    case 7:
      guard flag() else { return annotation() }
      var mark = Text(text(), at: point(), size: optional(5...20), color: color())
      mark.placement = placement()
      return mark
    case 8:
      let rows = (0..<count(1...4)).map { _ in values(3) }
      return HeatMap(rows, isSmooth: flag())
    case 9: return contour()
    default:
      return Image(picture(), x: range(), y: range(), isSmooth: flag())
    }
  }

  private mutating func contour() -> any Mark {
    let (columns, rows) = (count(2...6), count(2...6))
    let field = SampledField(
      (0..<rows).map { _ in values(columns) }, x: coordinates(columns), y: coordinates(rows))
    let levels = flag() ? ContourLevels.about(count(1...12)) : .at(values(count(2...4)).sorted())
    guard flag() else {
      return FilledContour(
        field, levels: kind == .hostile ? levels : .default,
        extend: chosen(ColorExtend.allCases),
        colorList: flag() ? [] : [color(), color()], alpha: flag() ? 1 : measure(0...1),
        label: text())
    }
    let labels = ContourLabels(size: optional(5...14), isInline: flag(), spacing: measure(0...10))
    return Contour(
      field, levels: kind == .hostile ? levels : .default, width: optional(0.5...4),
      labels: flag() ? labels : nil, color: flag() ? color() : nil, alpha: measure(0...1),
      label: text())
  }

  /// Numbers that grow, unless nothing has to make sense.
  private mutating func coordinates(_ count: Int) -> [Double] {
    guard kind != .hostile else { return values(count) }
    let unit = kind == .wide ? pow(10, Double.random(in: -200...200, using: &random)) : 1
    var place = Double.random(in: -3...3, using: &random)
    return (0..<count).map { _ in
      place += .random(in: 0.1...1, using: &random)
      return place * unit
    }
  }

  /// A mark made of bars or of samples.
  private mutating func distribution() -> any Mark {
    let sample = values(count(0...12))
    let groups = SampleGroups(x: values(2), [sample, values(count(0...4))])
    let orientation = chosen(Orientation.allCases)
    switch count(0...7) {
    case 0:
      let style = chosen(Histogram.Style.allCases)
      return Histogram(
        sample, bins: chosen([.default, .auto, .doane, .edges(values(3).sorted())]),
        isDensity: flag(), cumulation: chosen(Histogram.Cumulation.allCases), bottom: value(),
        style: style, orientation: orientation, edgeColor: flag() ? color() : nil, label: text())
    case 1:
      return BoxPlot(
        groups, isNotched: flag(), means: chosen(BoxPlot.Means.allCases),
        orientation: orientation, colors: flag() ? [color()] : [], label: text())
    case 2:
      return Violin(
        groups, showsMedians: flag(), orientation: orientation, color: color(), label: text())
    case 3: return StripPlot(groups, jitter: measure(0...1), orientation: orientation)
    case 4: return SwarmPlot(groups, size: measure(4...100), orientation: orientation)
    case 5:
      return EmpiricalDistribution(
        sample, isComplementary: flag(), orientation: orientation, label: text())
    default:
      let rows = [BarSeries(text(), values(3)), BarSeries(nil, values(3), color: color())]
      let (x, edge) = (values(3), flag() ? color() : nil)
      let stacked = StackedBars(x: x, series: rows, orientation: orientation, edgeColor: edge)
      if flag() { return BarLabels(of: stacked, at: chosen(BarLabels.Position.allCases)) }
      return flag()
        ? stacked
        : GroupedBars(x: x, series: rows, orientation: orientation, edgeColor: edge)
    }
  }

  private mutating func annotation() -> Annotation {
    let arrow = AnnotationArrow(
      chosen(AnnotationArrow.Head.allCases), tail: chosen(AnnotationArrow.Head.allCases),
      curve: measure(-1...1), width: optional(0.5...3), headLength: measure(0...1),
      headWidth: measure(0...1), startGap: measure(0...5), endGap: measure(0...5))
    var annotation = Annotation(
      text(), to: place(), from: flag() ? nil : place(), arrow: flag() ? arrow : nil,
      size: optional(5...20), color: color())
    annotation.placement = placement()
    return annotation
  }

  private mutating func place() -> AnnotationPlace {
    switch count(0...2) {
    case 0: .data(value(), value())
    case 1: .axes(measure(0...1), measure(0...1))
    default: .figure(measure(0...1), measure(0...1))
    }
  }

  /// How a text stands; most stand as usual.
  mutating func placement() -> TextPlacement {
    guard count(0...2) == 0 else { return TextPlacement() }
    let box = TextBox(
      fill: flag() ? color() : nil, edge: flag() ? color() : nil, lineWidth: measure(0...3),
      padding: measure(0...1), cornerRadius: flag() ? 0 : measure(0...1))
    return TextPlacement(
      flag() ? nil : chosen(TextPlacement.Horizontal.allCases),
      flag() ? nil : chosen(TextPlacement.Vertical.allCases),
      rotation: optional(-180...180), rotationMode: chosen([nil, .anchor, .default]),
      multiAlignment: flag() ? nil : chosen(TextPlacement.Horizontal.allCases),
      lineSpacing: optional(0.8...2),
      offset: flag() ? .zero : Point(measure(-20...20), measure(-20...20)),
      box: flag() ? box : nil,
      halo: flag() ? TextHalo(color(), width: measure(0...4)) : nil)
  }

  private mutating func picture() -> Picture {
    let (width, height) = (count(1...5), count(1...5))
    let pixels = (0..<4 * width * height).map { _ in UInt8.random(in: 0...255, using: &random) }
    guard let picture = try? Picture(width: width, height: height, pixels: pixels) else {
      preconditionFailure("a picture has as many bytes as it has pixels")
    }
    return picture
  }

  mutating func range() -> ClosedRange<Double>? {
    let (a, b) = (value(), value())
    guard kind == .hostile || (a - b).isFinite else { return nil }
    return a < b ? a...b : b < a ? b...a : nil
  }

  mutating func mark3D() -> any Mark3D {
    switch count(0...7) {
    case 7:
      let corners = count(2...4)
      let field = SampledField(
        (0..<corners).map { _ in values(corners) }, x: values(corners).sorted(),
        y: values(corners).sorted())
      let direction = chosen(Direction3D.allCases)
      let place = chosen([ContourPlace3D.level, .wall, .plane(value())])
      return flag()
        ? Contour3D(field, along: direction, at: place, width: optional(0.5...3), label: text())
        : FilledContour3D(field, along: direction, at: place, alpha: measure(0...1), label: text())
    case 0:
      return Scatter3D(
        [point3(), point3()], size: measure(4...400),
        sizes: flag() ? nil : [measure(4...400), measure(4...400)],
        values: flag() ? nil : ValueColors(values(matching(2))), color: color(),
        alpha: optional(0...1))
    case 4:
      let points = (0..<count(0...5)).map { _ in point3() }
      return Line3D(
        points, values: flag() ? nil : ValueColors(values(matching(points.count))), color: color(),
        width: optional(0.5...6), dash: chosen(Line.Dash.allCases), alpha: measure(0...1),
        label: text())
    case 5:
      let corners = count(2...4)
      return Wireframe3D(
        x: values(corners), y: values(corners), z: (0..<corners).map { _ in values(corners) },
        color: color(), width: optional(0.5...3), alpha: measure(0...1), label: text())
    case 6:
      let polygons = (0..<count(0...3)).map { _ in (0..<count(0...5)).map { _ in point3() } }
      return Polygon3D(
        polygons, values: flag() ? nil : ValueColors(values(matching(polygons.count))),
        isLit: flag(), edgeColor: flag() ? nil : color(), edgeWidth: optional(0...3),
        color: color(), alpha: measure(0...1), label: text())
    case 1:
      return Arrow3D(
        from: point3(), vector: point3(), scale: measure(0.1...2), width: measure(0.5...3))
    case 2:
      var mark = Text3D(text(), at: point3(), size: optional(5...20))
      mark.placement = placement()
      return mark
    default:
      let (height, corners) = (value(), count(2...5))
      var surface = Surface3D(
        x: values(corners).sorted(), y: values(corners).sorted(),
        edgeColor: flag() ? nil : color(), alpha: measure(0...1), label: text()
      ) { x, y in x + y + height }
      if flag() { surface.colors = ColorScale(around: surface.z.joined()) }
      if kind == .hostile, count(0...9) == 0 { surface.x = values(count(0...3)) }
      if kind == .hostile, count(0...9) == 0 { surface.z = [values(count(0...3))] }
      return surface
    }
  }

  private mutating func scale() -> (any Scale)? {
    switch count(0...7) {
    case 0: LogScale()
    case 1: LogScale(base: measure(2...20))
    case 2: SymmetricLogScale(linearThreshold: measure(0.1...2))
    case 3: DateScale()
    case 4: CategoryScale(["a", "b", "c"])
    default: nil
    }
  }

  private mutating func axis() -> Axis {
    var axis = Axis(
      text(), labelSize: optional(5...20), labelPad: optional(0...10), scale: scale(),
      tickLabelSize: optional(5...16),
      tickLabelRotation: flag() ? 0 : measure(-90...90), gridLines: flag() ? .major : nil)
    if kind != .plain { axis.labelPlacement = placement() }
    if kind != .plain { axis.tickLabelPlacement = placement() }
    if kind == .hostile || axis.scale == nil, kind != .plain, flag(), let range = range() {
      axis.limits = Interval(range)
    }
    if kind == .hostile, count(0...9) == 0 {
      axis.ticks = AxisTicks(
        Ticks(positions: values(3), labels: [text(), text()], offsetLabel: text()))
    }
    return axis
  }

  private mutating func axes() -> Axes {
    let marks = (0..<count(0...4)).map { _ in mark() }
    var axes = Axes(x: axis(), y: axis(), title: text()) { marks }
      .aspect(chosen([.auto, .auto, .equal]))
    if kind != .plain, flag() {
      axes = axes.legend(
        chosen(Legend.Location.allCases), size: optional(5...14), frameAlpha: optional(0...1),
        placement: placement())
    }
    if kind != .plain { axes = axes.title(placement: placement(), pad: optional(0...20)) }
    if count(0...3) == 0 { axes = axes.secondY(Axis(text())) }
    if count(0...5) == 0 {
      axes = axes.colorBar(ColorBar(ColorScale(.viridis, limits: 0...1), label: text()))
    }
    return axes
  }

  private mutating func axes3D() -> Axes3D {
    let marks = (0..<count(0...3)).map { _ in mark3D() }
    var axes = Axes3D(
      x: Axis(text(), labelSize: optional(5...20), labelPad: optional(0...10)), y: "y", z: "z",
      title: text(), elevation: measure(-90...90), azimuth: measure(-180...180),
      depthOrder: chosen(DepthOrder.allCases)
    ) { marks }
    if flag() { axes = axes.aspect(aspect3D(), zoom: measure(0.5...1.5)) }
    if count(0...5) == 0 {
      axes = axes.colorBar(ColorBar(ColorScale(.viridis, limits: 0...1), label: text()))
    }
    return kind != .plain && flag() ? axes.limits(x: range(), y: nil, z: nil) : axes
  }

  private mutating func aspect3D() -> Axes3D.Aspect {
    let box = Axes3D.Aspect.box(x: measure(0.5...2), y: measure(0.5...2), z: measure(0.5...2))
    return chosen([.auto, .equal, .equalXY, .equalXZ, .equalYZ, box])
  }

  private mutating func diagram() -> NetworkDiagram {
    let layers = (0..<count(0...3)).map { _ in layer() }
    let diagram = NetworkDiagram(labelSize: measure(6...14)) { for layer in layers { layer } }
    guard kind != .plain else { return diagram }
    return diagram.labels(placement(), captions: placement(), weights: placement())
  }

  private mutating func layer() -> DiagramLayer {
    let label = text()
    let hostile = kind == .hostile && count(0...9) == 0
    switch count(0...2) {
    case 0: return .box(text(), caption: text())
    case 1:
      return DiagramLayer(
        text(), count: hostile ? count(-3...9) : count(1...9),
        shown: hostile ? count(-3...9) : count(3...9)
      ) { _ in label }
    default:
      return DiagramLayer(
        text(), units: (0..<count(1...3)).map { _ in DiagramLayer.Unit(text()) }, bias: text(),
        activation: chosen(ActivationGlyph.allCases))
    }
  }

  mutating func panel() -> any Panel {
    switch count(0...5) {
    case 0: axes3D()
    case 1: diagram()
    default: axes()
    }
  }

  private mutating func theme() -> Theme {
    var theme = chosen([Theme.classic, .classic, .dark, .ggplot, .seabornWhitegrid])
    if count(0...4) == 0 { theme.tickDirection = chosen(TickDirection.allCases) }
    if count(0...4) == 0 { theme.axisOrder = chosen(AxisOrder.allCases) }
    if count(0...4) == 0 { theme.frameEdges = [chosen(Axis.Edge.allCases)] }
    if count(0...4) == 0 { theme.grid.isShown = true }
    if count(0...4) == 0 { theme.fontSize = measure(6...16) }
    if count(0...4) == 0 { theme.lineWidth = measure(0.2...6) }
    if count(0...4) == 0 { theme.markerSize = measure(1...20) }
    if count(0...4) == 0 { theme.tickLength = measure(0...8) }
    if count(0...6) == 0 { theme.palette.canvas = color() }
    return theme
  }

  /// A figure of one panel or several side by side.
  mutating func figure() throws -> Figure {
    let (rows, columns) = (count(1...2), count(1...2))
    let panels = (0..<rows * columns).map { _ in panel() }
    let grid =
      kind == .plain
      ? SubplotGrid.constrained(rows: rows, columns: columns)
      : SubplotGrid(rows: rows, columns: columns)
    // Room for all that stands around the axes, which nothing else in a sound figure makes smaller.
    let side = kind == .plain ? 6.0...12 : 2...6
    let bar = ColorBar(ColorScale(.viridis, limits: 0...1), label: text())
    var figure = try Figure(
      width: measure(side), height: measure(side), dpi: measure(40...90), theme: theme(),
      grid: grid, title: text()
    ) {
      for (index, panel) in panels.enumerated() {
        panel.cell(row: index / columns, column: index % columns)
      }
    }
    if count(0...4) == 0 { figure.colorBar = bar }
    if count(0...4) == 0 { figure = figure.legend() }
    return figure
  }
}
