import CCairo

/// Draws scene nodes on a surface.
///
/// Cairo keeps the first error of a context and ignores all further calls, so that the status is
/// asked for once, at the end.
final class CairoRenderer {
  let context: OpaquePointer
  let surface: OpaquePointer
  /// What the roles of colours look like.
  let palette: Palette
  /// From the scene to device pixels.
  let toDevice: AffineTransform
  /// The first failure that is not Cairo's context's own.
  private var failure: RenderError?
  /// What nothing is drawn outside of, in the scene.
  private(set) var clip: Rect?

  /// - Parameters:
  ///   - surface: what is drawn on.
  ///   - palette: what the roles of colours look like.
  ///   - origin: the place of the scene that goes to the surface's upper left corner.
  ///   - scale: device pixels per scene pixel.
  init(
    surface: OpaquePointer, palette: Palette, origin: Point = .zero, scale: Double = 1
  ) {
    self.surface = surface
    self.palette = palette
    toDevice = AffineTransform.translation(-origin.x, -origin.y)
      .followed(by: .scale(scale, scale))
    context = cairo_create(surface)
    cairo_scale(context, scale, scale)
    cairo_translate(context, -origin.x, -origin.y)
    // A tenth of a device pixel is Cairo's own choice; curves here are small and few.
    cairo_set_tolerance(context, Self.tolerance)
  }

  /// How far a curve may be from the lines it is drawn with, in device pixels.
  static let tolerance = 0.05

  deinit {
    cairo_destroy(context)
  }

  /// Checks that everything so far has been drawn.
  func finish() throws(RenderError) {
    if let failure { throw failure }
    try RenderError.check(cairo_status(context))
  }

  /// Remembers that something could not be drawn, for `finish()` to tell.
  func fail(_ error: RenderError) {
    failure = failure ?? error
  }

  /// Device pixels per scene pixel.
  var deviceScale: Double { toDevice.a }

  /// Covers the whole surface.
  func paint(_ color: Color) {
    setColor(color)
    cairo_paint(context)
  }

  /// Draws nothing outside a rectangle from now on.
  func clip(to rect: Rect) {
    cairo_rectangle(context, rect.minX, rect.minY, rect.width, rect.height)
    cairo_clip(context)
  }

  /// Draws a node over what is there.
  func draw(_ node: Scene.Node) {
    switch node {
    case .group(let group): draw(group)
    case .path(let shape): draw(shape)
    case .markers(let markers): draw(markers)
    case .glyphs(let run): draw(run)
    case .image(let image): draw(image)
    }
  }

  /// Draws nodes one over the other.
  func draw(_ nodes: [Scene.Node]) {
    guard nodes.count >= MarkerCrowd.leastCount else { return nodes.forEach(draw) }
    drawRuns(of: nodes)
  }

  private func draw(_ group: Scene.Group) {
    guard let clip = group.clip else { return draw(group.children) }
    let outer = self.clip
    self.clip = outer.map { $0.common(with: clip) } ?? clip
    cairo_save(context)
    self.clip(to: clip)
    draw(group.children)
    cairo_restore(context)
    self.clip = outer
  }

  func draw(_ shape: Scene.Shape) {
    cairo_set_antialias(
      context, shape.isAntialiased ? CAIRO_ANTIALIAS_DEFAULT : CAIRO_ANTIALIAS_NONE)
    trace(shape.path)
    cairo_set_fill_rule(context, shape.fillRule.cairo)
    paintPath(fill: shape.fill, stroke: shape.stroke)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
  }

  /// Fills and strokes the current path, which is then gone.
  func paintPath(fill: Color?, stroke: Scene.Stroke?) {
    if let fill {
      setColor(fill)
      cairo_fill_preserve(context)
    }
    if let stroke, stroke.width > 0 {
      setColor(stroke.color)
      cairo_set_line_width(context, stroke.width)
      cairo_set_line_cap(context, stroke.cap.cairo)
      cairo_set_line_join(context, stroke.join.cairo)
      cairo_set_dash(
        context, stroke.dashes, Int32(stroke.dashes.count), stroke.dashOffset)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }

  func setColor(_ color: Color) {
    setColor(palette.resolve(color))
  }

  func setColor(_ color: RGBA) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  func transform(by transform: AffineTransform) {
    var matrix = cairo_matrix_t(
      xx: transform.a, yx: transform.b, xy: transform.c, yy: transform.d, x0: transform.tx,
      y0: transform.ty)
    cairo_transform(context, &matrix)
  }

  func trace(_ path: Path) {
    cairo_new_path(context)
    append(path)
  }

  func append(_ path: Path) {
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
        let cubic = Cubic(start: current, quadControl: control, end: end)
        cairo_curve_to(
          context, cubic.control1.x, cubic.control1.y, cubic.control2.x, cubic.control2.y, end.x,
          end.y)
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

extension Scene.Shape.FillRule {
  fileprivate var cairo: cairo_fill_rule_t {
    switch self {
    case .winding: CAIRO_FILL_RULE_WINDING
    case .evenOdd: CAIRO_FILL_RULE_EVEN_ODD
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
