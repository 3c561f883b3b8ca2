/// How markers of one look stand on the grid of device pixels.
///
/// Markers that stand alike between pixels cover them alike, as Cairo rounds coordinates to parts of a pixel.
struct MarkerGrid {
  private let markers: Scene.Markers
  private let palette: Palette
  private let toDevice: AffineTransform
  /// The points of the shape in device pixels, its (0, 0) at the origin.
  private let points: [Point]

  /// Where a marker stands.
  struct Place {
    /// The pixel that its middle lies in.
    let column: Int
    let row: Int
    /// From the pixel's upper left corner to the marker's middle, in device pixels.
    let offset: Point
  }

  /// Cairo's coordinates are whole multiples of a part of a pixel (cairo-fixed-type-private.h).
  private static let partsOfPixel = 256.0

  /// - Parameters:
  ///   - markers: the markers.
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  init(of markers: Scene.Markers, palette: Palette, toDevice: AffineTransform) {
    self.markers = markers
    self.palette = palette
    self.toDevice = toDevice
    points = markers.shape.points.map { Point(toDevice.a * $0.x, toDevice.d * $0.y) }
  }

  /// Where a marker of a position in the scene stands; nil where Cairo has no pixels.
  func place(of position: Point) -> Place? {
    let place = toDevice.apply(to: position)
    guard abs(place.x) < CairoPixels.farthest, abs(place.y) < CairoPixels.farthest
    else { return nil }
    let pixel = Point(place.x.rounded(.down), place.y.rounded(.down))
    return Place(column: Int(pixel.x), row: Int(pixel.y), offset: place - pixel)
  }

  /// Rasterises the marker that stands so between pixels; nil when that does not pay, or cannot be done.
  func stamp(at offset: Point) -> MarkerStamp? {
    func rounded(_ value: Double) -> Double {
      (value * Self.partsOfPixel).rounded(.toNearestOrEven) / Self.partsOfPixel
    }
    let footing = points.map { Point(rounded($0.x + offset.x), rounded($0.y + offset.y)) }
    return MarkerStamp(of: markers, palette: palette, footing: footing, scale: toDevice.a)
  }
}
