/// The area between two curves over the same x, with a gap where a value is not finite.
///
/// ![The area between two curves.](mark-FillBetween.svg)
///
///     FillBetween(x: xs, lower, upper, color: .lightSteelBlue, alpha: 0.5)
public struct FillBetween: Mark, Equatable {
  /// The one curve, in data units.
  public var first: [Point]
  /// The other curve, over the same x.
  public var second: [Point]
  /// The colour of the area; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the area out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// What was wrong with the coordinates that the area was made of.
  private(set) var problem: PlotError?

  /// Creates an area; the rows have to be equally long.
  ///
  /// - Parameters:
  ///   - x: the abscissae of both curves.
  ///   - y1: the ordinates of the one curve.
  ///   - y2: those of the other; nil stands for 0 throughout.
  ///   - color: the colour of the area.
  ///   - alpha: its opacity.
  ///   - label: its text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    x: [Double], _ y1: [Double], _ y2: [Double]? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    let base = y2 ?? [Double](repeating: 0, count: x.count)
    let count = min(x.count, y1.count, base.count)
    first = (0..<count).map { Point(x[$0], y1[$0]) }
    second = (0..<count).map { Point(x[$0], base[$0]) }
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
    let name = Require.name(Self.name, label)
    problem =
      .unequal(("x", x.count), ("y1", y1.count), in: name)
      ?? .unequal(("x", x.count), ("y2", base.count), in: name)
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show.
  public var data: MarkData {
    MarkData(
      around: first + second, legend: label.map { LegendEntry(label: $0, handle: .area(fill)) })
  }

  /// The area in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outlines = outlines(in: context)
    var path = Path()
    for outline in outlines { path.append(points: outline, closed: true) }
    return MarkLayout(
      nodes: path.elements.isEmpty
        ? [] : [.path(Scene.Shape(path, fill: fill, stroke: seam(in: context)))],
      obstacles: LegendObstacles(areas: outlines), zOrder: zOrder)
  }

  private var fill: Color {
    let color = color ?? .cycle[0]
    return color.withAlpha(color.alpha * alpha)
  }

  /// Areas that meet along a slanted line each cover a part of a pixel there, and a part of what is behind
  /// them would shine through. A line of this width (device pixels) around an opaque area leaves less than
  /// 1/100 of it.
  private static let seamWidth = 0.8

  /// The line that closes the seam to a neighbour; nil where something shows through the area, so that
  /// the line would be seen.
  private func seam(in context: DrawingContext) -> Scene.Stroke? {
    guard context.theme.palette.resolve(fill).alpha >= 1 else { return nil }
    return Scene.Stroke(fill, width: Self.seamWidth * context.grid.step, join: .bevel)
  }

  /// Around each stretch in pixels: along the one curve and back along the other.
  private func outlines(in context: DrawingContext) -> [[Point]] {
    let whole = first.indices.split {
      !(context.hasPlace(first[$0]) && context.hasPlace(second[$0]))
    }
    return whole.map { stretch in
      context.area(around: stretch.map { first[$0] } + stretch.reversed().map { second[$0] })
    }
  }
}
