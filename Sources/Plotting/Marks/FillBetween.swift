/// The area between two curves over the same x, with a gap where a value is not finite.
///
///     FillBetween(x: xs, lower, upper, color: .lightSteelBlue, alpha: 0.5)
public struct FillBetween: Mark, Equatable {
  /// The one curve, in data units.
  public var first: [Point]
  /// The other curve, over the same x.
  public var second: [Point]
  /// The colour of the area.
  public var color: Color
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
    x: [Double], _ y1: [Double], _ y2: [Double]? = nil, color: Color = .cycle[0],
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

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outlines = outlines(in: context)
    var path = Path()
    for outline in outlines { path.append(points: outline, closed: true) }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [.path(Scene.Shape(path, fill: fill))],
      obstacles: LegendObstacles(lines: outlines), zOrder: zOrder)
  }

  private var fill: Color { color.withAlpha(color.alpha * alpha) }

  /// Around each stretch in pixels: along the one curve and back along the other.
  private func outlines(in context: DrawingContext) -> [[Point]] {
    let (first, second) = (
      self.first.map(context.clippedPosition(of:)),
      self.second.map(context.clippedPosition(of:))
    )
    let whole = first.indices.split { !(first[$0].isFinite && second[$0].isFinite) }
    return whole.map { stretch in
      stretch.map { first[$0] } + stretch.reversed().map { second[$0] }
    }
  }
}
