/// An area inside closed lines, with holes where there are lines inside others.
///
/// ![A triangle with a hole.](mark-Polygon.svg)
///
///     Polygon([Point(0, 0), Point(2, 0), Point(1, 2)], color: .gold)
///     Polygon(rings: [outer, hole], edgeColor: .black)
///
/// Source of the defaults: Matplotlib 3.8.0's `Axes.fill` and `matplotlib.patches.Polygon`.
public struct Polygon: Mark, Equatable {
  /// The corners of each closed line, in data units. Corners that are not finite are left out.
  public var rings: [[Point]]
  /// What counts as inside where lines go around a point more than once.
  public var fillRule: Scene.Shape.FillRule
  /// Whether the inside has the colour, and not the edge alone.
  public var isFilled: Bool
  /// The colour of the line around the area; nil for none where the area is filled, and else the area's.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// Strokes and gaps of that line.
  public var dash: Line.Dash
  /// The colour of the area; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of area and line.
  public var alpha: Double
  /// The text in the legend; nil keeps the area out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates an area inside several closed lines.
  ///
  /// - Parameters:
  ///   - rings: the corners of each closed line.
  ///   - fillRule: what counts as inside; by default a line inside another encloses a hole.
  ///   - isFilled: whether the inside has the colour.
  ///   - edgeColor: the colour of the line around the area.
  ///   - edgeWidth: the width of that line in points.
  ///   - dash: its strokes and gaps.
  ///   - color: the colour of the area.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    rings: [[Point]], fillRule: Scene.Shape.FillRule = .evenOdd, isFilled: Bool = true,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, dash: Line.Dash = .solid,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.rings = rings
    self.fillRule = fillRule
    self.isFilled = isFilled
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.dash = dash
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates an area inside one closed line; where the line crosses itself, what it goes around counts as
  /// inside.
  public init(
    _ corners: [Point], isFilled: Bool = true, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, dash: Line.Dash = .solid, color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      rings: [corners], fillRule: .winding, isFilled: isFilled, edgeColor: edgeColor,
      edgeWidth: edgeWidth, dash: dash, color: color, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show.
  public var data: MarkData {
    MarkData(
      around: rings.joined(), legend: label.map { LegendEntry(label: $0, handle: handle) })
  }

  /// The area in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outlines = rings.map { context.area(around: $0.filter(\.isFinite)) }
      .filter { !$0.isEmpty }
    var path = Path()
    for outline in outlines { path.append(points: outline, closed: true) }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [node(path, measures: context.measures)],
      obstacles: LegendObstacles(areas: outlines), zOrder: zOrder)
  }

  /// A field with the colours of the area and its edge.
  private var handle: LegendHandle {
    LegendHandle { frame, measures in [node(Path(frame), measures: measures)] }
  }

  private func node(_ path: Path, measures: DrawingMeasures) -> Scene.Node {
    func own(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }
    let fill = own(color ?? .cycle[0])
    let edge = edgeColor.map(own) ?? (isFilled ? nil : fill)
    let width = measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)
    var stroke = dash == .noLine ? nil : edge.map { dash.stroke($0, width: width, solidCap: .butt) }
    stroke?.join = .miter
    return .path(
      Scene.Shape(
        measures.grid.sharpened(path, width: stroke == nil ? 0 : width),
        fill: isFilled ? fill : nil, stroke: stroke ?? measures.seam(of: fill),
        fillRule: fillRule))
  }
}
