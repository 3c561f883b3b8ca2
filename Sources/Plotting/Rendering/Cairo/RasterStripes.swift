import CCairo
import Pictures

/// A scene as pixels, drawn some rows at a time: what is held besides does not grow with the picture.
///
/// Where the edge of an area crosses the border between two stripes, Cairo begins it anew there, and the pixels
/// beside the border may differ by one of Cairo's steps of coverage from those of a picture drawn at once.
struct RasterStripes {
  let size: Picture.Size
  /// How many rows are drawn at a time.
  let rowsAtATime: Int
  /// The scene, with its nodes cut.
  private let scene: Scene
  private let format: cairo_format_t
  private let backgrounds: [Color]

  /// Pictures of 4096 x 4096 pixels are drawn at once, in 64 MB; so much memory every machine has.
  static let mostPixels = 1 << 24

  /// Prepares to draw a scene.
  ///
  /// - Parameters:
  ///   - scene: the scene.
  ///   - format: RGB24, or ARGB32 for a picture that keeps its transparency.
  ///   - backgrounds: what the canvas is painted with first, one after the other.
  ///   - mostPixels: how many pixels are drawn at a time; a row at least.
  /// - Throws: `RenderError.size`, `RenderError.pixels`, `RenderError.measure` and `RenderError.depth`.
  init(
    of scene: Scene, format: cairo_format_t, backgrounds: [Color?],
    mostPixels: Int = RasterStripes.mostPixels
  ) throws(RenderError) {
    let width = (scene.viewBox.width * scene.scale).rounded()
    let height = (scene.viewBox.height * scene.scale).rounded()
    let possible = 1...Double(Scene.largestSide)
    guard possible.contains(width), possible.contains(height) else {
      throw .size(width: width, height: height, largest: Scene.largestSide)
    }
    guard width * height <= Double(Scene.maximumPixels) else {
      throw .pixels(width: Int(width), height: Int(height), most: Scene.maximumPixels)
    }
    size = Picture.Size(width: Int(width), height: Int(height))
    rowsAtATime = min(max(mostPixels / size.width, 1), size.height)
    self.format = format
    self.backgrounds = backgrounds.compactMap { $0 }
    var cut = scene
    cut.nodes = try SceneCutter(viewBox: scene.viewBox, scale: scene.scale).cut(scene.nodes)
    self.scene = cut
  }

  /// The pixels of some rows.
  func picture(ofRows rows: Range<Int>) throws(RenderError) -> Picture {
    let surface = try CairoSurface(width: size.width, height: rows.count, format: format)
    let top = scene.viewBox.minY + Double(rows.lowerBound) / scene.scale
    let renderer = CairoRenderer(
      surface: surface.handle, palette: scene.palette, origin: Point(scene.viewBox.minX, top),
      scale: scene.scale)
    backgrounds.forEach(renderer.paint)
    renderer.draw(scene.nodes)
    try renderer.finish()
    return try surface.picture()
  }

  /// All pixels.
  func whole() throws(RenderError) -> Picture {
    guard rowsAtATime < size.height else { return try picture(ofRows: 0..<size.height) }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * size.pixelCount)
    for top in stride(from: 0, to: size.height, by: rowsAtATime) {
      let rows = top..<min(top + rowsAtATime, size.height)
      pixels += try picture(ofRows: rows).pixels
    }
    do throws(PictureError) {
      return try Picture(width: size.width, height: size.height, pixels: pixels)
    } catch {
      throw .picture(error)
    }
  }
}
