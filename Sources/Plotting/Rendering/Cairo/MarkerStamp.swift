import CCairo

/// A marker as pixels: how much of each its inside and its line cover, and their colours.
struct MarkerStamp {
  /// The inside and the line around it, as far as there are any, in the order of drawing.
  let layers: [Layer]

  /// Something of one colour.
  struct Layer {
    let coverage: PixelCoverage
    let color: RGBA
  }

  /// A stamp is for small things: a great one is slower than drawing.
  private static let largestSide = 256.0

  /// Rasterises a marker; nil when there is nothing of it, too much of it, or no memory for it.
  ///
  /// - Parameters:
  ///   - markers: the marker's look.
  ///   - palette: what the roles of its colours look like.
  ///   - footing: the points of its shape in device pixels, counted from the upper left corner of a pixel.
  ///   - scale: device pixels per scene pixel.
  init?(of markers: Scene.Markers, palette: Palette, footing: [Point], scale: Double) {
    guard let ink = Rect(around: footing)?.insetBy(-markers.reach * scale) else { return nil }
    let corner = Point(ink.minX.rounded(.down), ink.minY.rounded(.down))
    let size = Size(
      width: ink.maxX.rounded(.up) - corner.x, height: ink.maxY.rounded(.up) - corner.y)
    guard size.width <= Self.largestSide, size.height <= Self.largestSide,
      abs(corner.x) <= CairoPixels.farthest, abs(corner.y) <= CairoPixels.farthest
    else { return nil }
    let path = markers.shape.withPoints(footing.map { ($0 - corner) * (1 / scale) })
    // Coverage is what something that lets nothing through would give.
    var shapes: [(shape: Scene.Shape, color: Color)] = []
    if let fill = markers.fill {
      shapes.append((Scene.Shape(path, fill: .black), fill))
    }
    if var stroke = markers.stroke, stroke.width > 0 {
      let color = stroke.color
      stroke.color = .black
      shapes.append((Scene.Shape(path, stroke: stroke), color))
    }
    do {
      layers = try shapes.map { shape, color in
        let surface = try CairoSurface(
          width: Int(size.width), height: Int(size.height), format: CAIRO_FORMAT_A8)
        let renderer = CairoRenderer(surface: surface.handle, palette: palette, scale: scale)
        renderer.draw(.path(shape))
        try renderer.finish()
        let coverage = try PixelCoverage(surface, column: Int(corner.x), row: Int(corner.y))
        return Layer(coverage: coverage, color: palette.resolve(color))
      }
    } catch {
      return nil
    }
  }

  /// Paints the marker where it stands, unless its colours let something through.
  func put(at place: MarkerGrid.Place, on pixels: CairoPixels) {
    for layer in layers {
      pixels.paint(
        layer.color.cairoWord, through: layer.coverage, column: place.column, row: place.row)
    }
  }
}

extension Path {
  /// The path with other points in place of its own, in the order of `points`.
  fileprivate func withPoints(_ points: [Point]) -> Path {
    var rest = points[...]
    func next() -> Point { rest.popFirst() ?? .zero }
    return Path(
      elements.map { element in
        switch element {
        case .move: .move(next())
        case .line: .line(next())
        case .quad: .quad(control: next(), end: next())
        case .cubic: .cubic(control1: next(), control2: next(), end: next())
        case .close: .close
        }
      })
  }
}
