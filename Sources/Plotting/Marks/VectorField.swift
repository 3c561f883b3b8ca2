/// Arrows at many points: a field of vectors, gradients, steps of an optimizer.
///
/// ![Arrows that turn around the middle.](mark-VectorField.svg)
///
///     VectorField(points, vectors: velocities)
///     VectorField(x: -2...2, y: -2...2) { Point(-$0.y, $0.x) }
///     VectorField(descending: loss, x: -2...2, y: -2...2)
///
/// Arrows are as long as their vectors in proportion to each other, at a scale that makes them fit unless
/// one is given. Matplotlib's `quiver`, with the measures of its `units="width"`.
public struct VectorField: Mark, Equatable {
  /// Where the arrows stand, in data units.
  public var points: [Point]
  /// Their vectors, as many. Those that are not finite are left out.
  public var vectors: [Point]
  /// What the length of a vector is measured against; `nil` finds a scale at which arrows fit.
  public var scale: Double?
  /// What an arrow of one unit of the scale is as long as.
  public var scaleUnits: ScaleUnits
  /// Which way arrows point.
  public var angles: Angles
  /// Which part of an arrow stands at its point.
  public var pivot: Pivot
  /// The thickness of shafts as a share of the axes' width; nil makes it less the more arrows there are.
  public var width: Double?
  /// The proportions of the arrows.
  public var shape: ArrowShape
  /// The colour of the arrows, where they are not coloured by value.
  public var color: Color
  /// The colours of the arrows by a value of each; nil has them in one colour.
  public var values: ValueColors?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the field out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// What an arrow is as long as whose vector is as long as the scale; Matplotlib `quiver`: scale_units.
  ///
  ///     VectorField(points, vectors: steps, scale: 1, scaleUnits: .xy, angles: .xy)
  public enum ScaleUnits: Sendable, Hashable, CaseIterable {
    /// The width of the axes.
    case width
    /// The height of the axes.
    case height
    /// The vector itself, in data units.
    case xy
  }

  /// Which way arrows point; Matplotlib `quiver`: angles.
  ///
  ///     VectorField(descending: loss, x: 0...100, y: 0...1, angles: .xy)  // across the level lines
  public enum Angles: Sendable, Hashable, CaseIterable {
    /// As the vector does where a unit is as long along x as along y.
    case uv
    /// From the point towards the point and the vector, in data units.
    case xy
  }

  /// Which part of an arrow stands at its point; Matplotlib `quiver`: pivot.
  ///
  ///     VectorField(points, vectors: vectors, pivot: .middle)
  public enum Pivot: Sendable, Hashable, CaseIterable {
    /// Its start.
    case tail
    /// Its middle.
    case middle
    /// Its end.
    case tip
  }

  /// Creates a field of vectors at points; there have to be as many vectors as points.
  ///
  /// - Parameters:
  ///   - points: where the arrows stand, in data units.
  ///   - vectors: their vectors.
  ///   - scale: what the length of a vector is measured against; nil finds one.
  ///   - scaleUnits: what an arrow of one unit of the scale is as long as.
  ///   - angles: which way arrows point.
  ///   - pivot: which part of an arrow stands at its point.
  ///   - width: the thickness of shafts as a share of the axes' width; nil finds one.
  ///   - shape: the proportions of the arrows.
  ///   - color: the colour of the arrows.
  ///   - values: their colours by a value of each.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ points: [Point], vectors: [Point], scale: Double? = nil, scaleUnits: ScaleUnits = .width,
    angles: Angles = .uv, pivot: Pivot = .tail, width: Double? = nil,
    shape: ArrowShape = ArrowShape(), color: Color = .ink, values: ValueColors? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.points = points
    self.vectors = vectors
    self.scale = scale
    self.scaleUnits = scaleUnits
    self.angles = angles
    self.pivot = pivot
    self.width = width
    self.shape = shape
    self.color = color
    self.values = values
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show: where its arrows stand.
  public var data: MarkData {
    MarkData(around: points, legend: label.map { LegendEntry(label: $0, handle: handle) })
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outlines = ArrowPlacer(of: self, in: context).outlines
    var shapes: [Scene.Shape] = []
    for (index, outline) in outlines.enumerated() where !outline.isEmpty {
      let color = color(ofArrow: index)
      // Arrows of one colour that follow each other are one shape.
      if shapes.last?.fill != color { shapes.append(Scene.Shape(Path(), fill: color)) }
      shapes[shapes.count - 1].path.append(points: outline, closed: true)
    }
    return MarkLayout(
      nodes: shapes.map { .path($0) },
      obstacles: LegendObstacles(
        areas: context.needsObstacles ? outlines.filter { !$0.isEmpty } : []),
      zOrder: zOrder)
  }

  private func color(ofArrow index: Int) -> Color {
    let color = values?.color(ofPart: index) ?? color
    return color.withAlpha(color.alpha * alpha)
  }

  /// An arrow along the middle of the legend's line.
  private var handle: LegendHandle {
    LegendHandle { frame, _ in
      let shaft = frame.width / LegendArrow.length
      let outline = shape.outline(length: LegendArrow.length).map {
        Point(frame.minX + $0.x * shaft, frame.center.y - $0.y * shaft)
      }
      let fill = color(ofArrow: 0)
      return [.path(Scene.Shape(Path(points: outline, closed: true), fill: fill))]
    }
  }

  /// The arrow in a legend.
  private enum LegendArrow {
    /// How long it is, in widths of its shaft.
    static let length = 12.0
  }
}

extension VectorField {
  /// Refuses another number of vectors or values than of points, and measures and colours that no arrows
  /// are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("vector field", label)
    try Require.equal(("points", points.count), ("vectors", vectors.count), in: name)
    if let values {
      try Require.equal(("values", values.values.count), ("points", points.count), in: name)
      try values.scale.validate()
    }
    if let scale { try Require.positive(scale, "scale of the \(name)") }
    if let width { try Require.positive(width, "width of the \(name)") }
    try shape.validate(of: name)
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension ArrowShape {
  fileprivate func validate(of name: String) throws(PlotError) {
    let lengths: KeyValuePairs<String, Double> = [
      "headWidth": headWidth, "headLength": headLength, "headAxisLength": headAxisLength,
      "minimumShaft": minimumShaft, "minimumLength": minimumLength,
    ]
    for (measure, value) in lengths { try Require.length(value, "\(measure) of the \(name)") }
  }
}
