/// A field over the plane as layers between levels, each in one colour; Matplotlib's `contourf`.
///
/// ![Layers from dark blue to yellow.](mark-FilledContour.svg)
///
///     let losses = FilledContour(values, x: firstWeights, y: secondWeights, levels: 12)
///     Axes { losses }.colorBar(ColorBar(losses.colors, label: "loss"))
///
/// A layer has the colour of its middle, and takes in its upper level. ``Contour`` draws the lines between
/// them.
public struct FilledContour: Mark, Equatable {
  /// The field.
  public var field: SampledField
  /// The values between which there are layers.
  public var levels: [Double]
  /// Whether there are layers beyond the levels.
  public var extend: ColorExtend
  /// The colours of the values; what a ``ColorBar`` beside the axes is made of.
  public var colors: ColorScale
  /// Colours of the layers from the lowest up, in turn, in place of those of the values; empty for none.
  public var colorList: [Color]
  /// One colour for all layers; nil gives each the colour of its middle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the layers out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Shares of the colours that are beyond both of their ends.
  private static let (under, over) = (-1.0, 2.0)
  /// The fewest levels that have a layer between them.
  private static let leastLevels = 2

  /// Creates the layers of a field.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - levels: the values between which there are layers, or about how many of them there are.
  ///   - extend: whether there are layers beyond the levels.
  ///   - colors: the colours of the values; nil has those from the first level to the last in viridis.
  ///   - colorList: colours of the layers in turn, in place of those of the values.
  ///   - color: one colour for all layers.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ field: SampledField, levels: ContourLevels = .default, extend: ColorExtend = .neither,
    colors: ColorScale? = nil, colorList: [Color] = [], color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.field = field
    self.levels = levels.values(
      for: field.values.joined(), on: colors?.axis.scale ?? LinearScale(), extend: extend)
    self.extend = extend
    self.colors = colors ?? ContourColors.scale(over: self.levels)
    self.colorList = colorList
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates the layers of a field that is given by its values.
  ///
  /// - Parameters:
  ///   - values: the values, row by row.
  ///   - x: the coordinates of the columns; nil counts them from 0.
  ///   - y: the coordinates of the rows; nil counts them from 0.
  ///   - levels: the values between which there are layers, or about how many of them there are.
  ///   - extend: whether there are layers beyond the levels.
  ///   - colors: the colours of the values; nil has those from the first level to the last in viridis.
  ///   - colorList: colours of the layers in turn, in place of those of the values.
  ///   - color: one colour for all layers.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [[Double]], x: [Double]? = nil, y: [Double]? = nil,
    levels: ContourLevels = .default, extend: ColorExtend = .neither, colors: ColorScale? = nil,
    colorList: [Color] = [], color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      SampledField(values, x: x, y: y), levels: levels, extend: extend, colors: colors,
      colorList: colorList, color: color, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Creates the layers of a function.
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - resolution: how many cells the extent is divided into along x and along y, from 1 to 4096.
  ///   - levels: the values between which there are layers, or about how many of them there are.
  ///   - extend: whether there are layers beyond the levels.
  ///   - colors: the colours of the values; nil has those from the first level to the last in viridis.
  ///   - colorList: colours of the layers in turn, in place of those of the values.
  ///   - color: one colour for all layers.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  ///   - function: the value at a point.
  /// - Throws: what `function` throws.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>,
    resolution: Int = SampledField.defaultResolution, levels: ContourLevels = .default,
    extend: ColorExtend = .neither, colors: ColorScale? = nil, colorList: [Color] = [],
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch,
    function: (_ x: Double, _ y: Double) throws -> Double
  ) rethrows {
    let field = try SampledField(x: x, y: y, resolution: resolution, function: function)
    self.init(
      field, levels: levels, extend: extend, colors: colors, colorList: colorList, color: color,
      alpha: alpha, label: label, zOrder: zOrder)
  }

  /// The colours of the layers from the lowest up, those beyond the levels included.
  public var layerColors: [Color] { ends.indices.dropLast().map(layerColor) }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show; limits end where the field ends.
  public var data: MarkData {
    var data = field.data
    data.legend = label.map { LegendEntry(label: $0, handle: .area(layerColor(ends.count / 2))) }
    return data
  }

  /// The mark in its place.
  ///
  /// Opaque layers are painted over each other from the lowest up, so that no seam shows in any kind of file
  /// and each border is there once; they are smoothed where they cover the whole field. Translucent ones lie
  /// beside each other, with edges that are not smoothed, as all of Matplotlib's are.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let tracer = try ContourTracer(x: field.x, y: field.y, values: field.values)
    let layers = ContourLayers(of: tracer, between: ends, in: context)
    let colors = layerColors
    let areOpaque = colors.allSatisfy { context.theme.palette.resolve($0).alpha >= 1 }
    let paths = areOpaque ? layers.stacked() : layers.sideBySide()
    let isSmooth = areOpaque && !layers.haveCommonEdges
    let nodes = zip(paths, colors).filter { !$0.0.elements.isEmpty }.map { path, color in
      Scene.Node.path(Scene.Shape(path, fill: color, isAntialiased: isSmooth))
    }
    let bounds = context.needsObstacles ? Rect(union: paths.compactMap(\.controlBounds)) : nil
    return MarkLayout(
      nodes: nodes, obstacles: LegendObstacles(boxes: [bounds].compactMap { $0 }), zOrder: zOrder)
  }
}

extension FilledContour {
  var paint: ContourColors {
    ContourColors(scale: colors, list: color.map { [$0] } ?? colorList, alpha: alpha)
  }

  /// The values at which layers begin and end.
  ///
  /// A layer does not take in what equals its lower level; the lowest one does where that is the least value
  /// of all. Source: `ContourSet._get_lowers_and_uppers`.
  var ends: [Double] {
    guard levels.count >= Self.leastLevels || extend != .neither else { return [] }
    var inner = levels
    if let first = inner.first, first == DataExtent(of: field.values.joined()).range?.lowerBound {
      inner[0] = -.infinity
    }
    return (extend.isBelow ? [-.infinity] : []) + inner + (extend.isAbove ? [.infinity] : [])
  }

  /// The colour of a layer, counted from the lowest.
  func layerColor(_ index: Int) -> Color {
    let inner = max(levels.count - 1, 0)
    let place = extend.isBelow ? index - 1 : index
    let list = paint.list
    // A list that is long enough has colours for what lies beyond the levels too.
    let isComplete = list.count == inner + (extend.isBelow ? 1 : 0) + (extend.isAbove ? 1 : 0)
    let number = isComplete ? index : min(max(place, 0), max(inner - 1, 0))
    return paint.color(at: middle(ofLayer: place), number: number)
  }

  /// The value in the middle of a layer, counted from that above the first level; a value that is under or
  /// over the scale of the colours for the layers beyond the levels. Source: `ContourSet._process_levels`.
  private func middle(ofLayer place: Int) -> Double {
    let isFalling = colors.axis.limits.from > colors.axis.limits.to
    let (below, above) =
      isFalling ? (Self.over, Self.under) : (Self.under, Self.over)
    if place < 0 { return colors.axis.value(atShare: below) }
    guard place + 1 < levels.count else { return colors.axis.value(atShare: above) }
    let scale = colors.axis.scale
    let (low, high) = (scale.coordinate(of: levels[place]), scale.coordinate(of: levels[place + 1]))
    return scale.value(at: low / 2 + high / 2)
  }
}
