/// The grid that lines and markers are moved to, so that they come out sharp.
///
/// The rules are Agg's as Matplotlib uses it: a line of odd pixel width runs through the middle of
/// pixels, one of even width along their edges, a marker stands in the middle of a pixel. On a device
/// that draws the scene larger the grid is finer by as much.
///
///     PixelGrid().line(10.2, width: 1)  // 10.5: the middle of a pixel
///     PixelGrid(scale: 2).whole(10.3)  // 10.5
public struct PixelGrid: Sendable, Hashable {
  /// How many pixels the device draws per scene pixel.
  public var scale: Double

  /// Creates a grid for a device that draws `scale` pixels per scene pixel.
  public init(scale: Double = 1) {
    self.scale = scale
  }

  /// The distance between grid lines in scene pixels.
  public var step: Double { 1 / scale }

  /// The whole position nearest to `value`; from the middle, the next greater one.
  public func whole(_ value: Double) -> Double {
    (value / step + 0.5).rounded(.down) * step
  }

  /// The whole position at or above and to the left of `point`.
  func below(_ point: Point) -> Point {
    Point(
      (point.x / step).rounded(.down) * step, (point.y / step).rounded(.down) * step)
  }

  /// The middle of the pixel where a marker for `point` goes: its lower right neighbour when the
  /// point lies between pixels.
  public func center(_ point: Point) -> Point {
    Point(whole(point.x) + step / 2, whole(point.y) + step / 2)
  }

  /// Where the centre of an axis-parallel line near `value` goes so that its edges are sharp.
  ///
  /// - Parameters:
  ///   - value: where the line should run, in scene pixels.
  ///   - width: the line's width in pixels.
  public func line(_ value: Double, width: Double) -> Double {
    let isOdd = (width / step).rounded().truncatingRemainder(dividingBy: 2) == 1
    return whole(value) + (isOdd ? step / 2 : 0)
  }

  /// The rectangle moved to whole pixels.
  public func whole(_ rect: Rect) -> Rect {
    Rect(
      minX: whole(rect.minX), minY: whole(rect.minY), maxX: whole(rect.maxX), maxY: whole(rect.maxY)
    )
  }

  /// The rectangle of whole pixels that a matrix is drawn in: its lower left corner moved to the grid, and as
  /// wide and high as it takes to cover the rectangle; Matplotlib's `_ImageBase._make_image`.
  func raster(_ rect: Rect) -> Rect {
    func covering(_ length: Double) -> Double {
      (length / step - Self.roundingError).rounded(.up) * step
    }
    let (left, bottom) = (whole(rect.minX), whole(rect.maxY))
    return Rect(
      minX: left, minY: bottom - covering(rect.height), maxX: left + covering(rect.width),
      maxY: bottom)
  }

  /// Parts of a pixel that are not worth another one.
  private static let roundingError = 1e-6

  /// Paths with more steps than this are never moved to the grid; Agg's path snapper does the same.
  private static let maximumSharpened = 1024

  /// The path moved to the grid when all its lines run along x or along y, else as it is.
  ///
  /// - Parameter width: the line's width in pixels.
  func sharpened(_ path: Path, width: Double) -> Path {
    isLevelOrUpright(path) ? moved(path, width: width) : path
  }

  /// Whether all lines of a path run along x or along y, and there are not too many of them.
  func isLevelOrUpright(_ path: Path) -> Bool {
    guard path.elements.count <= Self.maximumSharpened else { return false }
    var current = Point.zero
    for element in path.elements {
      switch element {
      case .move(let point): current = point
      case .line(let point):
        guard abs(point.x - current.x) < Self.level || abs(point.y - current.y) < Self.level
        else { return false }
        current = point
      case .quad, .cubic: return false
      case .close: break
      }
    }
    return true
  }

  /// The path with the ends of its straight lines on the grid.
  ///
  /// - Parameter width: the line's width in pixels.
  func moved(_ path: Path, width: Double) -> Path {
    func sharp(_ point: Point) -> Point {
      Point(line(point.x, width: width), line(point.y, width: width))
    }
    return Path(
      path.elements.map { element in
        switch element {
        case .move(let point): .move(sharp(point))
        case .line(let point): .line(sharp(point))
        default: element
        }
      })
  }

  /// Lines that rise or drift by less than this many pixels count as level or upright.
  private static let level = 1e-4
}
