/// Bars that stand at places along one axis and grow along the other.
///
/// ![Five bars.](mark-Bars.svg)
///
///     Bars(x: [1, 2, 3], heights: [0.2, 0.5, 0.3], color: .steelBlue)
///     Bars(["cat", "dog", "owl"], heights: [12, 30, 7], orientation: .horizontal)
///
/// Matplotlib's `bar` and `barh`. What is written on bars is a mark of its own, ``BarLabels``; several
/// rows of bars beside or upon each other are ``GroupedBars`` and ``StackedBars``.
public struct Bars: Mark, Equatable {
  /// Where each bar stands.
  public var places: Places
  /// The height of each bar, in data units, or its length where bars are horizontal; one below zero runs
  /// the other way. Bars of a height that is not finite are left out.
  public var heights: [Double]
  /// The width of all bars, in data units; categories are 1 apart.
  public var width: Double
  /// Where all bars begin, unless `bottoms` says where each does.
  public var bottom: Double
  /// Where each bar begins; nil has all begin at `bottom`.
  public var bottoms: [Double]?
  /// Which part of a bar stands at its place.
  public var alignment: Alignment
  /// Which way the bars grow.
  public var orientation: Orientation
  /// A colour for each bar in turn; empty gives all of them `color`.
  public var colors: [Color]
  /// The colours of the bars by a value of each, which go before all others; nil for none.
  public var values: ValueColors?
  /// The colour of the line around each bar; nil for no line.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The colour of the bars; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of bars and edges.
  public var alpha: Double
  /// The text in the legend; nil keeps the bars out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// How far the bars stand from their places, in data units.
  var shift = 0.0

  /// Matplotlib `Axes.bar`: width.
  public static let defaultWidth = 0.8

  /// Which part of a bar stands at its place; Matplotlib's `align`.
  ///
  ///     Bars(x: edges, heights: counts, width: 1, alignment: .edge)
  public enum Alignment: Sendable, Hashable, CaseIterable {
    /// Its middle.
    case center
    /// The edge at which it begins.
    case edge
  }

  /// Creates bars; there have to be as many heights as places.
  public init(
    x: [Double], heights: [Double], width: Double = Bars.defaultWidth, bottom: Double = 0,
    bottoms: [Double]? = nil, alignment: Alignment = .center,
    orientation: Orientation = .vertical, colors: [Color] = [], values: ValueColors? = nil,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      .values(x), heights: heights, width: width, bottom: bottom, bottoms: bottoms,
      alignment: alignment, orientation: orientation, colors: colors, values: values,
      edgeColor: edgeColor, edgeWidth: edgeWidth, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  /// Creates bars at the categories of an axis; there have to be as many heights as names.
  ///
  /// An axis without a scale has the categories of its marks, in the order of their first appearance.
  public init(
    _ categories: [String], heights: [Double], width: Double = Bars.defaultWidth,
    bottom: Double = 0, bottoms: [Double]? = nil, alignment: Alignment = .center,
    orientation: Orientation = .vertical, colors: [Color] = [], values: ValueColors? = nil,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      .categories(categories), heights: heights, width: width, bottom: bottom, bottoms: bottoms,
      alignment: alignment, orientation: orientation, colors: colors, values: values,
      edgeColor: edgeColor, edgeWidth: edgeWidth, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  /// Creates bars at places of either kind.
  init(
    _ places: Places, heights: [Double], width: Double, bottom: Double = 0,
    bottoms: [Double]? = nil, alignment: Alignment = .center, orientation: Orientation,
    colors: [Color] = [], values: ValueColors? = nil, edgeColor: Color?, edgeWidth: Double?,
    color: Color?, alpha: Double, label: String?, zOrder: Double
  ) {
    self.places = places
    self.heights = heights
    self.width = width
    self.bottom = bottom
    self.bottoms = bottoms
    self.alignment = alignment
    self.orientation = orientation
    self.colors = colors
    self.values = values
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label, and the names of its categories along the axis.
  public var texts: [String] { [label].compactMap { $0 } + places.texts }

  /// What the mark has to show; the bars stand on the frame.
  public var data: MarkData {
    let shown = heights.indices.filter { heights[$0].isFinite && foot(ofBar: $0).isFinite }
    let feet = shown.map(foot(ofBar:))
    return orientation.data(
      places: places.extent(
        before: reach.before, after: reach.after, where: heights.map(\.isFinite)),
      values: DataExtent(
        of: feet + shown.map { foot(ofBar: $0) + heights[$0] },
        sticky: bottoms == nil ? [bottom] : feet),
      legendEntries: label.map {
        [LegendEntry(label: $0, handle: look.handle(color(ofBar: 0)), isGroup: true)]
      } ?? [])
  }

  /// The bars in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard colors.isEmpty, values == nil else { return self }
    return cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place, with edges on whole pixels.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let bars = try boxes(in: context).enumerated().compactMap { index, bar in
      bar.rectangle(orientation, in: context).map { (box: $0, color: color(ofBar: index)) }
    }
    return MarkLayout(
      nodes: look.nodes(bars, in: context.measures),
      obstacles: LegendObstacles(boxes: bars.map(\.box)), zOrder: zOrder)
  }
}

extension Bars {
  /// The rectangle of each bar in data units, also of those that are left out.
  func boxes(in context: DrawingContext) throws(PlotError) -> [BarBox] {
    let places = try places.values(
      on: orientation.placeAxis(in: context).scale, atMost: heights.count,
      axis: orientation.placeAxisName)
    let reach = reach
    return zip(places, heights.indices).map { place, index in
      let foot = foot(ofBar: index)
      return BarBox(
        from: place - reach.before, to: place + reach.after, foot: foot,
        head: foot + heights[index])
    }
  }

  /// How far each bar reaches to both sides of its place.
  private var reach: (before: Double, after: Double) {
    switch alignment {
    case .center: (width / 2 - shift, width / 2 + shift)
    case .edge: (-shift, width + shift)
    }
  }

  private func foot(ofBar index: Int) -> Double {
    guard let bottoms else { return bottom }
    return bottoms.indices.contains(index) ? bottoms[index] : .nan
  }

  /// The colour of a bar, counted from 0, before it is made to let something through.
  private func color(ofBar index: Int) -> Color {
    if let values { return values.color(ofPart: index) }
    return colors.isEmpty ? color ?? .cycle[0] : colors[index % colors.count]
  }

  /// What the bars look like apart from their colours.
  var look: BarLook {
    BarLook(edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha)
  }
}
