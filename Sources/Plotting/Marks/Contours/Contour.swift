/// Lines along which a field over the plane has one value; Matplotlib's `contour`.
///
/// ![Lines around two hills, with numbers on them.](mark-Contour.svg)
///
///     Contour(losses, x: firstWeights, y: secondWeights, levels: 10, labels: ContourLabels())
///     Contour(x: -2...2, y: -2...2, levels: [1, 2, 4], color: .ink) { x, y in x * x + y * y }
///
/// Each line has the colour of its value. With a single colour those below 0 are dashed. ``FilledContour``
/// fills what is between them.
public struct Contour: Mark, Equatable {
  /// The field.
  public var field: SampledField
  /// The values that have a line.
  public var levels: [Double]
  /// The colours of the levels; what a ``ColorBar`` beside the axes is made of.
  public var colors: ColorScale
  /// Colours of the lines from the first level up, in turn, in place of those of the levels; empty for none.
  public var colorList: [Color]
  /// The width of the lines in points; nil takes the theme's line width. Matplotlib rcParams:
  /// contour.linewidth.
  public var width: Double?
  /// Strokes and gaps; nil dashes lines below 0 where all lines have one colour, and no others.
  public var dash: Line.Dash?
  /// The numbers on the lines; nil for none.
  public var labels: ContourLabels?
  /// One colour for all lines; nil gives each the colour of its level.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the lines out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Lines below 0 of one colour. Source: Matplotlib rcParams: contour.negative_linestyle.
  private static let negativeDash = Line.Dash.dashed
  /// A level this share of the extent of all values below 0 counts as 0. Source:
  /// `ContourSet._process_linestyles`.
  private static let zeroTolerance = 1e-15
  /// How far a line may move where points are left out, in pixels of the device.
  static let tolerance = 0.02

  /// Creates the lines of a field.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - levels: the values that have a line, or about how many of them there are.
  ///   - colors: the colours of the levels; nil has those from the first to the last in viridis.
  ///   - colorList: colours of the lines in turn, in place of those of the levels.
  ///   - width: the width of the lines in points.
  ///   - dash: strokes and gaps.
  ///   - labels: the numbers on the lines.
  ///   - color: one colour for all lines.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ field: SampledField, levels: ContourLevels = .default, colors: ColorScale? = nil,
    colorList: [Color] = [], width: Double? = nil, dash: Line.Dash? = nil,
    labels: ContourLabels? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) {
    self.field = field
    self.levels = levels.values(
      for: field.values.joined(), on: colors?.axis.scale ?? LinearScale())
    self.colors = colors ?? ContourColors.scale(over: self.levels)
    self.colorList = colorList
    self.width = width
    self.dash = dash
    self.labels = labels
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates the lines of a field that is given by its values.
  ///
  /// - Parameters:
  ///   - values: the values, row by row.
  ///   - x: the coordinates of the columns; nil counts them from 0.
  ///   - y: the coordinates of the rows; nil counts them from 0.
  ///   - levels: the values that have a line, or about how many of them there are.
  ///   - colors: the colours of the levels; nil has those from the first to the last in viridis.
  ///   - colorList: colours of the lines in turn, in place of those of the levels.
  ///   - width: the width of the lines in points.
  ///   - dash: strokes and gaps.
  ///   - labels: the numbers on the lines.
  ///   - color: one colour for all lines.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [[Double]], x: [Double]? = nil, y: [Double]? = nil,
    levels: ContourLevels = .default, colors: ColorScale? = nil, colorList: [Color] = [],
    width: Double? = nil, dash: Line.Dash? = nil, labels: ContourLabels? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.init(
      SampledField(values, x: x, y: y), levels: levels, colors: colors, colorList: colorList,
      width: width, dash: dash, labels: labels, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  /// Creates the lines of a function.
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - resolution: how many cells the extent is divided into along x and along y, from 1 to 4096.
  ///   - levels: the values that have a line, or about how many of them there are.
  ///   - colors: the colours of the levels; nil has those from the first to the last in viridis.
  ///   - colorList: colours of the lines in turn, in place of those of the levels.
  ///   - width: the width of the lines in points.
  ///   - dash: strokes and gaps.
  ///   - labels: the numbers on the lines.
  ///   - color: one colour for all lines.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  ///   - function: the value at a point.
  /// - Throws: what `function` throws.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>,
    resolution: Int = SampledField.defaultResolution, levels: ContourLevels = .default,
    colors: ColorScale? = nil, colorList: [Color] = [], width: Double? = nil,
    dash: Line.Dash? = nil, labels: ContourLabels? = nil, color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.line,
    function: (_ x: Double, _ y: Double) throws -> Double
  ) rethrows {
    let field = try SampledField(x: x, y: y, resolution: resolution, function: function)
    self.init(
      field, levels: levels, colors: colors, colorList: colorList, width: width, dash: dash,
      labels: labels, color: color, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Everything the mark writes apart from numbers: its label, and texts on the lines.
  public var texts: [String] { [label].compactMap { $0 } + (labels?.texts.values.sorted() ?? []) }

  /// What the mark has to show; limits end where the field ends.
  public var data: MarkData {
    var data = field.data
    data.legend = label.map { LegendEntry(label: $0, handle: handle) }
    return data
  }

  /// The mark in its place: the lines of each level as a path, and the numbers over them.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let tracer = try ContourTracer(x: field.x, y: field.y, values: field.values)
    var placer = labels.map { ContourLabelPlacer(labels: $0, levels: levels, context: context) }
    var (nodes, obstacles): ([Scene.Node], [[Point]]) = ([], [])
    for (number, level) in levels.enumerated() {
      let color = paint.color(at: level, number: number)
      var stretches = tracer.lines(at: level).flatMap { $0.stretches(in: context) }
      if context.needsObstacles { obstacles += stretches.map(\.points) }
      try placer?.label(&stretches, level: level, color: color)
      if let node = node(along: stretches, level: level, color: color, in: context) {
        nodes.append(node)
      }
    }
    return MarkLayout(
      nodes: nodes + (placer?.nodes ?? []), obstacles: LegendObstacles(lines: obstacles),
      zOrder: zOrder)
  }
}

extension Contour {
  var paint: ContourColors {
    ContourColors(scale: colors, list: color.map { [$0] } ?? colorList, alpha: alpha)
  }

  /// Strokes and gaps of the line at a level.
  func dash(at level: Double) -> Line.Dash {
    if let dash { return dash }
    guard paint.list.count == 1 else { return .solid }
    let extent = DataExtent(of: field.values.joined()).range
    let length = extent.map { $0.upperBound - $0.lowerBound } ?? 0
    return level < -length * Self.zeroTolerance ? Self.negativeDash : .solid
  }

  /// A stretch of the line at the level in the middle.
  private var handle: LegendHandle {
    let number = levels.count / 2
    guard levels.indices.contains(number) else { return LegendHandle { _, _ in [] } }
    let color = paint.color(at: levels[number], number: number)
    return Line([], color: color, width: width, dash: dash(at: levels[number])).handle
  }

  /// The lines at a level, without points that nobody can see.
  private func node(
    along stretches: [ContourStretch], level: Double, color: Color, in context: DrawingContext
  ) -> Scene.Node? {
    let tolerance = Self.tolerance * context.grid.step
    let simplifier = LineSimplifier(tolerance: Size(width: tolerance, height: tolerance))
    var path = Path()
    for stretch in stretches {
      let points = simplifier.simplify(stretch.points)
      path.append(
        points: stretch.isClosed ? points.dropLast() : points[...], closed: stretch.isClosed)
    }
    guard !path.elements.isEmpty else { return nil }
    let width = context.pixels(width ?? context.theme.lineWidth)
    return .path(
      Scene.Shape(
        context.grid.sharpened(path, width: width),
        stroke: Scene.Stroke(
          color, width: width, join: .round, dashes: dash(at: level).pattern.map { $0 * width })))
  }
}
