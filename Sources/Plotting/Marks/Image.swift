import Pictures

/// A picture over a part of the axes.
///
/// ![A picture of two by two pixels.](mark-Image.svg)
///
///     let digit = try Picture(width: 28, height: 28, pixels: pixels)
///     Axes { Image(digit) }.aspect(.equal)
///     Axes { Image(map, x: -2...2, y: -1...1, isSmooth: true, alpha: 0.5) }
///
/// Matplotlib's `imshow` of red, green, blue and opacity. A matrix of values is a ``HeatMap``.
public struct Image: Mark, Equatable {
  /// The picture.
  public var picture: Picture
  /// From its left edge to its right, in data units.
  public var x: ClosedRange<Double>
  /// From its lower edge to its upper, in data units; nil counts rows of pixels, from 0 at the first row.
  public var y: ClosedRange<Double>?
  /// Which row of pixels is at the top of the page. Where rows are counted, with `upper` the axis falls, so
  /// that the first is at 0 and on top.
  public var origin: RasterOrigin
  /// Whether neighbouring pixels run into each other.
  public var isSmooth: Bool
  /// The opacity, by which that of each pixel is multiplied.
  public var alpha: Double
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a picture in its place.
  ///
  /// - Parameters:
  ///   - picture: the picture.
  ///   - x: from its left edge to its right; nil has a unit for each pixel, from 0.
  ///   - y: from its lower edge to its upper; nil has a unit for each pixel, from 0 at the first row.
  ///   - origin: which row of pixels is at the top.
  ///   - isSmooth: whether neighbouring pixels run into each other.
  ///   - alpha: the opacity, by which that of each pixel is multiplied.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ picture: Picture, x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil,
    origin: RasterOrigin = .upper, isSmooth: Bool = false, alpha: Double = 1,
    zOrder: Double = ZOrder.image
  ) {
    self.picture = picture
    self.x = x ?? 0...Double(picture.width)
    self.y = y
    self.origin = origin
    self.isSmooth = isSmooth
    self.alpha = alpha
    self.zOrder = zOrder
  }

  /// From its lower edge to its upper.
  var yRange: ClosedRange<Double> { y ?? 0...Double(picture.height) }

  /// What the mark has to show; limits end where the picture ends.
  public var data: MarkData {
    var data = MarkData(filling: x, yRange)
    data.y.runsBackwards = origin == .upper && y == nil
    return data
  }

  /// The mark in its place, its edges on whole pixels. It stands upright whichever way the axes run, or
  /// upside down as its origin says, and fills the rectangle between its edges on every scale.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let corners = [Point(x.lowerBound, yRange.lowerBound), Point(x.upperBound, yRange.upperBound)]
    let image = Rect(around: corners.map(context.clippedPosition(of:))).map {
      Scene.Image(shown, in: context.grid.whole($0), isSmooth: isSmooth)
    }
    return MarkLayout(
      nodes: image.map { [.image($0)] } ?? [],
      obstacles: LegendObstacles(boxes: image.map { [$0.frame] } ?? []), zOrder: zOrder)
  }

  /// The pixels as they stand on the page.
  private var shown: Picture {
    guard origin == .lower || alpha < 1 else { return picture }
    return picture.filled(width: picture.width, height: picture.height) { column, row in
      var pixel = picture[column, origin == .lower ? picture.height - 1 - row : row]
      pixel.w = UInt8(Int((Double(pixel.w) * alpha).rounded(), clampedTo: 0...255))
      return pixel
    }
  }
}
