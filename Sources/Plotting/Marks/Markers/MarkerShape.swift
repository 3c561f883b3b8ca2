/// The shape of a marker at a point: a disc, a square, a cross, or a path of one's own.
///
///     Scatter(points, marker: .square)
///     Line(x: epochs, y: losses, marker: .triangleUp)
///     Scatter(points, marker: .polygon(sides: 7))
///
/// The shapes, how large they are and how their corners are joined are those of Matplotlib 3.8.0's
/// `matplotlib.markers.MarkerStyle`.
public struct MarkerShape: Sendable, Hashable {
  /// The outline around (0, 0) in sizes of the marker, y up: a square reaches from -0.5 to 0.5.
  public var path: Path
  /// The shape of its corners.
  public var join: Scene.Stroke.Join
  /// Whether the line around the shape only sets it off. Of crosses and ticks there is nothing but the line:
  /// it has the colour of the marker, and scatters draw it as wide as lines.
  public var isFilled: Bool
  /// Whether the shape is moved to the pixel grid.
  var snapping: Snapping
  /// Whether the shape is a single pixel along lines, however large markers are.
  var isPixel = false

  /// Whether a shape is moved to the pixel grid, so that its edges are sharp.
  enum Snapping: Sendable, Hashable {
    /// Where all its lines run along x or along y.
    case automatic
    /// Never.
    case never
    /// From a size of so many device pixels on.
    case from(Double)
  }

  init(
    _ path: Path, join: Scene.Stroke.Join = .round, isFilled: Bool = true,
    snapping: Snapping = .automatic
  ) {
    self.path = path
    self.join = join
    self.isFilled = isFilled
    self.snapping = snapping
  }

  /// A shape of one's own.
  ///
  /// - Parameters:
  ///   - path: the outline around (0, 0), y up; its point farthest along x or y comes to lie half a size of
  ///     the marker from there. It needs a point elsewhere than at (0, 0).
  ///   - join: the shape of its corners.
  public static func path(_ path: Path, join: Scene.Stroke.Join = .round) -> MarkerShape {
    let reach = path.points.map { max(abs($0.x), abs($0.y)) }.max() ?? 0
    // What has no extent is refused when a figure is declared.
    let scale = reach > 0 ? 0.5 / reach : .nan
    return MarkerShape(path.applying(.scale(scale, scale)), join: join)
  }

  /// Whether a part of the plane lies inside the shape.
  var hasInside: Bool {
    var corners = 0
    for element in path.elements {
      switch element {
      case .move: corners = 1
      case .line: corners += 1
      case .quad, .cubic: return true
      case .close: break
      }
      if corners > 2 { return true }
    }
    return false
  }

  /// Refuses a shape that nothing is drawn of.
  func validate(_ name: String) throws(PlotError) {
    for point in path.points where !point.isFinite {
      throw .measure(
        name: name, value: point.x.isFinite ? point.y : point.x,
        expected: "a path of finite points, one of them not at (0, 0)")
    }
  }
}
