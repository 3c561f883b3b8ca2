import CCairo

/// Markers of one look, rasterised once and put on a picture wherever they stand alike on the pixel
/// grid: many times as fast as to draw each anew, and the same pixels.
struct MarkerStamps {
  private let markers: Scene.Markers
  private let palette: Palette
  private let toDevice: AffineTransform
  /// The points of the shape in device pixels, its (0, 0) at the origin.
  private let points: [Point]
  private var stamps: [Footing: MarkerStamp] = [:]

  /// How a marker stands on the pixel grid: its points in device pixels as Cairo rounds them, counted
  /// from the upper left corner of a pixel. Markers of the same footing cover their pixels alike.
  typealias Footing = [Point]

  /// Fewer markers than this are as quickly drawn.
  private static let leastCount = 4
  /// Where markers stand anywhere between pixels, hardly two are alike: then this many are tried.
  private static let mostStamps = 8
  /// Cairo's coordinates are whole multiples of a part of a pixel (cairo-fixed-type-private.h).
  private static let partsOfPixel = 256.0

  /// Prepares to stamp markers; nil where that does not pay, and for colours that let something
  /// through.
  ///
  /// - Parameters:
  ///   - markers: the markers.
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  init?(of markers: Scene.Markers, palette: Palette, toDevice: AffineTransform) {
    let colors = [markers.fill, markers.stroke?.color].compactMap { $0 }
    guard markers.positions.count >= Self.leastCount,
      colors.allSatisfy({ palette.resolve($0).alpha >= 1 })
    else { return nil }
    self.markers = markers
    self.palette = palette
    self.toDevice = toDevice
    points = markers.shape.points.map { Point(toDevice.a * $0.x, toDevice.d * $0.y) }
  }

  /// Puts the marker at a place in the scene; false when it has to be drawn.
  mutating func put(at position: Point, on pixels: CairoPixels) -> Bool {
    let place = toDevice.apply(to: position)
    guard abs(place.x) < CairoPixels.farthest, abs(place.y) < CairoPixels.farthest
    else { return false }
    let pixel = Point(place.x.rounded(.down), place.y.rounded(.down))
    let footing = footing(at: place, from: pixel)
    if stamps[footing] == nil, stamps.count < Self.mostStamps {
      stamps[footing] = MarkerStamp(
        of: markers, palette: palette, footing: footing, scale: toDevice.a)
    }
    guard let stamp = stamps[footing] else { return false }
    stamp.put(at: pixel, on: pixels)
    return true
  }

  private func footing(at place: Point, from pixel: Point) -> Footing {
    func rounded(_ value: Double, from pixel: Double) -> Double {
      (value * Self.partsOfPixel).rounded(.toNearestOrEven) / Self.partsOfPixel - pixel
    }
    return points.map {
      Point(rounded($0.x + place.x, from: pixel.x), rounded($0.y + place.y, from: pixel.y))
    }
  }
}

/// How much of each pixel a marker's inside and its line cover, and their colours.
private struct MarkerStamp {
  private let layers: [(coverage: PixelCoverage, color: UInt32)]

  /// A stamp is for small things: a great one is slower than drawing.
  private static let largestSide = 256.0

  /// Rasterises a marker; nil when there is nothing of it, too much of it, or no memory for it.
  init?(
    of markers: Scene.Markers, palette: Palette, footing: MarkerStamps.Footing, scale: Double
  ) {
    guard let ink = Rect(around: footing)?.insetBy(-markers.reach * scale) else { return nil }
    let corner = Point(ink.minX.rounded(.down), ink.minY.rounded(.down))
    let size = Size(
      width: ink.maxX.rounded(.up) - corner.x, height: ink.maxY.rounded(.up) - corner.y)
    guard size.width <= Self.largestSide, size.height <= Self.largestSide,
      abs(corner.x) <= CairoPixels.farthest, abs(corner.y) <= CairoPixels.farthest
    else { return nil }
    let path = markers.shape.withPoints(footing.map { ($0 - corner) * (1 / scale) })
    var shapes: [(shape: Scene.Shape, color: Color)] = []
    if let fill = markers.fill {
      shapes.append((Scene.Shape(path, fill: fill), fill))
    }
    if let stroke = markers.stroke, stroke.width > 0 {
      shapes.append((Scene.Shape(path, stroke: stroke), stroke.color))
    }
    do {
      layers = try shapes.map { shape, color in
        let surface = try CairoSurface(
          width: Int(size.width), height: Int(size.height), format: CAIRO_FORMAT_A8)
        let renderer = CairoRenderer(surface: surface.handle, palette: palette, scale: scale)
        renderer.draw(.path(shape))
        try renderer.finish()
        let coverage = try PixelCoverage(surface, column: Int(corner.x), row: Int(corner.y))
        return (coverage, try CairoPixels.word(for: color, in: palette))
      }
    } catch {
      return nil
    }
  }

  /// Paints the marker that stands in a pixel.
  func put(at pixel: Point, on pixels: CairoPixels) {
    for layer in layers {
      pixels.paint(layer.color, through: layer.coverage, column: Int(pixel.x), row: Int(pixel.y))
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
