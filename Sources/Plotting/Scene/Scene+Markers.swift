extension Scene {
  /// One shape drawn at many places, each over the one before.
  ///
  ///     Scene.Markers(shape: .circle(radius: 3), fill: .red, stroke: nil, positions: points)
  public struct Markers: Sendable, Equatable {
    /// The shape around (0, 0), in pixels.
    public var shape: Path
    /// The colour inside, or nil for none.
    public var fill: Color?
    /// The line around the shape, or nil for none.
    public var stroke: Stroke?

    /// Where the shape's (0, 0) goes.
    public var positions: [Point]

    /// How the marker at each position differs from the others; empty where all are alike.
    public var variations: [Variation]

    /// How a marker differs from others of its shape.
    ///
    ///     Scene.Markers.Variation(scale: 2, fill: .red, edge: .red)
    public struct Variation: Sendable, Hashable {
      /// How many times as large the shape is; the line around it is as wide.
      public var scale: Double
      /// The colour inside, or nil for that of all.
      public var fill: Color?
      /// The colour of the line around it, or nil for that of all.
      public var edge: Color?

      /// Creates a variation.
      public init(scale: Double = 1, fill: Color? = nil, edge: Color? = nil) {
        self.scale = scale
        self.fill = fill
        self.edge = edge
      }
    }

    /// Creates a set of markers.
    ///
    /// - Parameters:
    ///   - shape: the shape around (0, 0), in pixels.
    ///   - fill: the colour inside.
    ///   - stroke: the line around the shape.
    ///   - positions: where the shape's (0, 0) goes.
    ///   - variations: one for each position, or none; positions without one have the common look.
    public init(
      shape: Path, fill: Color?, stroke: Stroke?, positions: [Point],
      variations: [Variation] = []
    ) {
      self.shape = shape
      self.fill = fill
      self.stroke = stroke
      self.positions = positions
      self.variations = variations
    }
  }
}

extension Scene.Markers {
  /// The shape of the largest of the markers.
  var largestShape: Path {
    let scale = variations.map(\.scale).max() ?? 1
    return scale == 1 ? shape : shape.applying(.scale(scale, scale))
  }

  /// One of the markers around (0, 0).
  func marker(_ index: Int) -> Scene.Shape {
    var marker = Scene.Shape(shape, fill: fill, stroke: stroke)
    guard variations.indices.contains(index) else { return marker }
    let variation = variations[index]
    if variation.scale != 1 {
      marker.path = shape.applying(.scale(variation.scale, variation.scale))
    }
    marker.fill = variation.fill ?? fill
    if let edge = variation.edge { marker.stroke?.color = edge }
    return marker
  }

  /// Whether both have one shape, and colours that differ in nothing but their opacity.
  func looks(like other: Scene.Markers) -> Bool {
    guard variations == other.variations, shape == other.shape,
      fill?.withAlpha(1) == other.fill?.withAlpha(1)
    else { return false }
    guard var line = stroke, let otherLine = other.stroke else {
      return stroke == nil && other.stroke == nil
    }
    line.color.alpha = otherLine.color.alpha
    return line == otherLine
  }

  /// The colours of all of the markers.
  var colors: [Color] {
    let own = variations.flatMap { [$0.fill, $0.edge] }
    return ([fill, stroke?.color] + own).compactMap { $0 }
  }

  /// Those of the markers whose place is wanted.
  func filter(_ isWanted: (Point) -> Bool) -> Scene.Markers {
    var markers = self
    guard !variations.isEmpty else {
      markers.positions = positions.filter(isWanted)
      return markers
    }
    let kept = positions.indices.filter { isWanted(positions[$0]) }
    markers.positions = kept.map { positions[$0] }
    markers.variations = kept.compactMap {
      variations.indices.contains($0) ? variations[$0] : nil
    }
    return markers
  }
}
