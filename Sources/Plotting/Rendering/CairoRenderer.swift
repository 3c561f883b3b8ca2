import CCairo

extension Scene {
  /// Cairo refuses image surfaces that are larger; its coordinates have 16 bits before the point.
  static let largestBitmap = 32767

  /// The scene as a picture of `scale` device pixels per scene pixel, on white where it is
  /// transparent.
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or too large, `RenderError.cairo` when
  ///   memory runs out.
  public func bitmap(scale: Double = 1) throws(RenderError) -> Bitmap {
    let width = (viewBox.width * scale).rounded()
    let height = (viewBox.height * scale).rounded()
    let possible = 1...Double(Self.largestBitmap)
    guard possible.contains(width), possible.contains(height) else {
      throw .size(width: width, height: height, largest: Self.largestBitmap)
    }
    let surface = try CairoSurface(width: Int(width), height: Int(height))
    let renderer = try CairoRenderer(surface: surface, viewBox: viewBox, scale: scale)
    renderer.paint(background ?? Color(hex: 0xFFFFFF))
    nodes.forEach(renderer.draw)
    try renderer.finish()
    return surface.bitmap()
  }
}

/// An image in memory that Cairo draws on.
final class CairoSurface {
  let handle: OpaquePointer
  let width: Int
  let height: Int

  init(width: Int, height: Int) throws(RenderError) {
    self.width = width
    self.height = height
    handle = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    let status = cairo_surface_status(handle)
    if status != CAIRO_STATUS_SUCCESS {
      cairo_surface_destroy(handle)
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
  }

  deinit {
    cairo_surface_destroy(handle)
  }

  /// What has been drawn so far.
  func bitmap() -> Bitmap {
    cairo_surface_flush(handle)
    let stride = Int(cairo_image_surface_get_stride(handle))
    let count = width * height
    guard let data = cairo_image_surface_get_data(handle) else {
      return Bitmap(width: 0, height: 0, pixels: [])
    }
    let pixels = [UInt8](unsafeUninitializedCapacity: 3 * count) { buffer, initialized in
      var place = 0
      for row in 0..<height {
        let words = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          let word = words[column]
          buffer[place] = UInt8(truncatingIfNeeded: word >> 16)
          buffer[place + 1] = UInt8(truncatingIfNeeded: word >> 8)
          buffer[place + 2] = UInt8(truncatingIfNeeded: word)
          place += 3
        }
      }
      initialized = 3 * count
    }
    return Bitmap(width: width, height: height, pixels: pixels)
  }
}

/// Draws scene nodes on a surface.
///
/// Cairo keeps the first error of a context and ignores all further calls, so that the status is
/// asked for once, at the end.
final class CairoRenderer {
  private let context: OpaquePointer

  init(surface: CairoSurface, viewBox: Rect, scale: Double) throws(RenderError) {
    context = cairo_create(surface.handle)
    cairo_scale(context, scale, scale)
    cairo_translate(context, -viewBox.minX, -viewBox.minY)
    // A tenth of a device pixel is Cairo's own choice; curves here are small and few.
    cairo_set_tolerance(context, Self.tolerance)
  }

  /// How far a curve may be from the lines it is drawn with, in device pixels.
  private static let tolerance = 0.05

  deinit {
    cairo_destroy(context)
  }

  /// Checks that everything so far has been drawn.
  func finish() throws(RenderError) {
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
  }

  /// Covers the whole surface.
  func paint(_ color: Color) {
    setColor(color)
    cairo_paint(context)
  }

  /// Draws a node over what is there.
  func draw(_ node: Scene.Node) {
    switch node {
    case .group(let group): draw(group)
    case .path(let shape): draw(shape)
    case .markers(let markers): draw(markers)
    case .glyphs(let run): draw(run)
    }
  }

  private func draw(_ group: Scene.Group) {
    guard let clip = group.clip else {
      group.children.forEach(draw)
      return
    }
    cairo_save(context)
    cairo_rectangle(context, clip.minX, clip.minY, clip.width, clip.height)
    cairo_clip(context)
    group.children.forEach(draw)
    cairo_restore(context)
  }

  private func draw(_ shape: Scene.Shape) {
    cairo_set_antialias(
      context, shape.isAntialiased ? CAIRO_ANTIALIAS_DEFAULT : CAIRO_ANTIALIAS_NONE)
    trace(shape.path)
    paintPath(fill: shape.fill, stroke: shape.stroke)
  }

  private func draw(_ markers: Scene.Markers) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    for position in markers.positions {
      cairo_save(context)
      cairo_translate(context, position.x, position.y)
      trace(markers.shape)
      paintPath(fill: markers.fill, stroke: markers.stroke)
      cairo_restore(context)
    }
  }

  private func draw(_ run: Scene.GlyphRun) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    cairo_save(context)
    transform(by: run.transform)
    cairo_new_path(context)
    for placed in run.typeset.glyphs {
      let scale = placed.size / placed.glyph.unitsPerEm
      let toLine = AffineTransform(
        a: scale, b: 0, c: 0, d: -scale, tx: placed.origin.x, ty: placed.origin.y)
      append(placed.glyph.outline.applying(toLine))
    }
    for rule in run.typeset.rules {
      cairo_rectangle(context, rule.minX, rule.minY, rule.width, rule.height)
    }
    setColor(run.color)
    cairo_fill(context)
    cairo_restore(context)
  }

  /// Fills and strokes the current path, which is then gone.
  private func paintPath(fill: Color?, stroke: Scene.Stroke?) {
    if let fill {
      setColor(fill)
      cairo_fill_preserve(context)
    }
    if let stroke, stroke.width > 0 {
      setColor(stroke.color)
      cairo_set_line_width(context, stroke.width)
      cairo_set_line_cap(context, stroke.cap.cairo)
      cairo_set_line_join(context, stroke.join.cairo)
      cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), 0)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }

  private func setColor(_ color: Color) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  private func transform(by transform: AffineTransform) {
    var matrix = cairo_matrix_t(
      xx: transform.a, yx: transform.b, xy: transform.c, yy: transform.d, x0: transform.tx,
      y0: transform.ty)
    cairo_transform(context, &matrix)
  }

  private func trace(_ path: Path) {
    cairo_new_path(context)
    append(path)
  }

  private func append(_ path: Path) {
    var current = Point.zero
    for element in path.elements {
      switch element {
      case .move(let point):
        cairo_move_to(context, point.x, point.y)
        current = point
      case .line(let point):
        cairo_line_to(context, point.x, point.y)
        current = point
      case .quad(let control, let end):
        // A quadratic curve is the cubic whose handles reach two thirds of the way to its control.
        let first = current + (control - current) * (2 / 3)
        let second = end + (control - end) * (2 / 3)
        cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
        current = end
      case .cubic(let control1, let control2, let end):
        cairo_curve_to(
          context, control1.x, control1.y, control2.x, control2.y, end.x, end.y)
        current = end
      case .close:
        cairo_close_path(context)
      }
    }
  }
}

extension Scene.Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}

extension Scene.Stroke.Join {
  fileprivate var cairo: cairo_line_join_t {
    switch self {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    case .bevel: CAIRO_LINE_JOIN_BEVEL
    }
  }
}
