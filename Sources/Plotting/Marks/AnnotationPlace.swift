/// Where an end of an annotation stands; Matplotlib's `xycoords` and `textcoords`.
///
///     Annotation("best", to: .data(12, 0.97), from: .axes(0.5, 0.2))
public enum AnnotationPlace: Sendable, Equatable {
  /// A point of the data, in data units.
  case data(Double, Double)
  /// A point of the axes: shares of the frame's width and height from its lower left corner, so that (1, 1) is
  /// the upper right one.
  case axes(Double, Double)
  /// A point of the figure: shares of the canvas' width and height from its lower left corner.
  case figure(Double, Double)

  /// Where the point stands in the scene; not finite where it has no place on an axis.
  func position(in context: DrawingContext) -> Point {
    switch self {
    case .data(let x, let y): context.position(of: Point(x, y))
    case .axes(let x, let y): context.frame.point(atShare: Point(x, y))
    case .figure(let x, let y): (context.canvas ?? context.frame).point(atShare: Point(x, y))
    }
  }

  /// Whether what points there is drawn: a point of the data where the axes show it, other points everywhere
  /// on the canvas and a little beyond. Matplotlib's `annotation_clip`.
  func isShown(at position: Point, in context: DrawingContext) -> Bool {
    guard case .data = self else { return context.sight.contains(position) }
    return context.frame.insetBy(-Self.tolerance).contains(position)
  }

  /// A point at an edge of the frame may miss it by less, in pixels, for rounding.
  private static let tolerance = 1e-6
}

extension AnnotationPlace: CustomStringConvertible {
  /// The point and what it is counted in.
  public var description: String {
    switch self {
    case .data(let x, let y): "(\(x), \(y)) of the data"
    case .axes(let x, let y): "(\(x), \(y)) of the axes"
    case .figure(let x, let y): "(\(x), \(y)) of the figure"
    }
  }
}

extension Rect {
  /// The point at shares of the size, counted from the lower left corner.
  fileprivate func point(atShare share: Point) -> Point {
    Point(minX + share.x * width, maxY - share.y * height)
  }
}

extension DrawingContext {
  /// How far beyond the canvas things may stand and still be looked for, in shares of its size.
  private static let reach = 0.5

  /// Where something may stand that belongs to the picture: on the canvas, in the frame, and around them.
  var sight: Rect {
    let all = canvas.map { frame.union($0) } ?? frame
    return all.insetBy(-Self.reach * max(all.width, all.height))
  }
}
