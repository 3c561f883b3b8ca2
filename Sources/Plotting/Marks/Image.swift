import Pictures

/// A picture over a part of the axes.
///
/// ![A picture of two by two pixels.](mark-Image.svg)
///
///     let digit = try Picture(width: 28, height: 28, pixels: pixels)
///     Axes { Image(digit, x: 0...28, y: 0...28) }.aspect(.equal)
public struct Image: Mark, Equatable {
  /// The picture.
  public var picture: Picture
  /// From its left edge to its right, in data units.
  public var x: ClosedRange<Double>
  /// From its lower edge to its upper, in data units.
  public var y: ClosedRange<Double>
  /// Whether neighbouring pixels run into each other.
  public var isSmooth: Bool
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a picture in its place.
  ///
  /// - Parameters:
  ///   - picture: the picture.
  ///   - x: from its left edge to its right; nil has a unit for each pixel, from 0.
  ///   - y: from its lower edge to its upper; nil has a unit for each pixel, from 0.
  ///   - isSmooth: whether neighbouring pixels run into each other.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ picture: Picture, x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil,
    isSmooth: Bool = false, zOrder: Double = ZOrder.image
  ) {
    self.picture = picture
    self.x = x ?? 0...Double(picture.width)
    self.y = y ?? 0...Double(picture.height)
    self.isSmooth = isSmooth
    self.zOrder = zOrder
  }

  /// What the mark has to show; limits end where the picture ends.
  public var data: MarkData { MarkData(filling: x, y) }

  /// The mark in its place, its edges on whole pixels. It stands upright whichever way the axes run, and
  /// fills the rectangle between its edges on every scale.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let corners = [Point(x.lowerBound, y.lowerBound), Point(x.upperBound, y.upperBound)]
    let image = Rect(around: corners.map(context.clippedPosition(of:))).map {
      Scene.Image(picture, in: context.grid.whole($0), isSmooth: isSmooth)
    }
    return MarkLayout(
      nodes: image.map { [.image($0)] } ?? [],
      obstacles: LegendObstacles(boxes: image.map { [$0.frame] } ?? []), zOrder: zOrder)
  }
}
