extension PlacedText {
  /// The box behind a text, as it is drawn.
  ///
  ///     placed.frame?.rect  // level, counted from the text's origin
  public struct Frame: Sendable, Equatable {
    /// The rectangle in pixels, as if the text were level and its origin at (0, 0).
    public var rect: Rect
    /// The radius of the corners in pixels.
    public var cornerRadius: Double
    /// The colour inside, or nil for none.
    public var fill: Color?
    /// The line around it, or nil for none.
    public var stroke: Scene.Stroke?

    /// How far the line around the box reaches outside it.
    var reach: Double { (stroke?.width ?? 0) / 2 }
  }

  /// The text as a node, on a grid: what is behind it, then its lines.
  ///
  /// Text stands on the grid as Agg puts it there for Matplotlib, which draws a line of text into an
  /// image first: glyphs of a formula on whole pixels of that image, glyphs of plain text at their
  /// distances, and the image on a whole pixel of the canvas.
  public func node(grid: PixelGrid) -> Scene.Node {
    let runs = block.lines.map { run(of: $0, grid: grid) }
    let halos = halo.map { halo in runs.compactMap { $0.outlineNode(stroke: halo) } } ?? []
    let behind = [frameNode(grid: grid)].compactMap { $0 } + halos
    let nodes = behind + runs.map { .glyphs($0) }
    return nodes.count == 1 ? nodes[0] : .group(Scene.Group(id: "text", children: nodes))
  }

  /// A line as glyphs. Bars of level and upright formulas cover whole pixels.
  private func run(of line: TextBlock.Line, grid: PixelGrid) -> Scene.GlyphRun {
    let transform = transform(of: line, grid: grid)
    var typeset = line.typeset.snapped(to: grid)
    switch rotation {
    case .none: typeset = typeset.sharpeningRules(to: grid, baseline: transform.ty)
    case .quarter: typeset = typeset.sharpeningRules(to: grid, baseline: transform.tx)
    case .degrees: break
    }
    return Scene.GlyphRun(
      text: line.text, typeset: typeset, color: color, transform: transform)
  }

  private func frameNode(grid: PixelGrid) -> Scene.Node? {
    guard let frame else { return nil }
    let shape =
      frame.cornerRadius > 0
      ? Path.roundedRectangle(frame.rect, radius: frame.cornerRadius) : Path(frame.rect)
    let path = Path(shape.elements).applying(toScene)
    return .path(
      Scene.Shape(
        grid.sharpened(path, width: frame.stroke?.width ?? 0), fill: frame.fill,
        stroke: frame.stroke))
  }

  /// From the text's space to the scene, not moved to the grid.
  var toScene: AffineTransform {
    rotation.turn.followed(by: .translation(origin.x, origin.y))
  }

  /// From the space of a line to the scene.
  private func transform(of line: TextBlock.Line, grid: PixelGrid) -> AffineTransform {
    let typeset = line.typeset
    let origin = origin + rotation.turned(line.start)
    let pen = typeset.penShift(on: grid)
    let height = typeset.ascent + typeset.descent
    // The image is a whole number of pixels high, and its lower edge is what is put on the grid.
    let slack = (height / grid.step).rounded(.up) * grid.step - typeset.ascent
    switch rotation {
    case .none:
      return .translation(
        grid.whole(origin.x + pen.ink) - pen.shift,
        grid.whole(origin.y + typeset.descent) - slack)
    case .quarter:
      return AffineTransform(
        a: 0, b: -1, c: 1, d: 0,
        tx: grid.whole(origin.x + pen.ink + typeset.descent) - slack - grid.step,
        ty: grid.whole(origin.y) + pen.shift + grid.step)
    case .degrees(let angle):
      return .rotation(degrees: -angle).followed(by: .translation(origin.x, origin.y))
    }
  }
}

extension PlacedText.Rotation {
  /// The turn about the text's origin.
  var turn: AffineTransform {
    switch self {
    case .none: .identity
    case .quarter: AffineTransform(a: 0, b: -1, c: 1, d: 0, tx: 0, ty: 0)
    case .degrees(let angle): .rotation(degrees: -angle)
    }
  }

  /// Where the turn takes a point.
  func turned(_ point: Point) -> Point { turn.apply(to: point) }
}

extension Scene.GlyphRun {
  /// A line along the outlines of the glyphs; nil for a blank.
  fileprivate func outlineNode(stroke: Scene.Stroke) -> Scene.Node? {
    let outlines = typeset.glyphs.map(\.outline) + typeset.rules.map { Path($0.rect) }
    let elements = outlines.flatMap(\.elements)
    guard !elements.isEmpty else { return nil }
    return .path(Scene.Shape(Path(elements).applying(transform), stroke: stroke))
  }
}

extension TypesetText {
  /// Matplotlib rcParams: text.hinting_factor. Edges of glyphs fall on this part of a pixel.
  private static let hintingFactor = 8.0

  /// The left edge of the ink of plain text, and how far right of the line's start the image's first
  /// column of pixels is. A formula's image starts where its box does.
  func penShift(on grid: PixelGrid) -> (ink: Double, shift: Double) {
    guard snapping == .line, let left = inkBounds?.minX else { return (0, 0) }
    let fine = grid.step / Self.hintingFactor
    let ink = (left / fine).rounded() * fine
    return (ink, (ink / grid.step).rounded(.up) * grid.step)
  }

  /// The glyphs moved as the rasteriser moves their images.
  func snapped(to grid: PixelGrid) -> TypesetText {
    var text = self
    switch snapping {
    case .glyphs:
      for index in text.glyphs.indices {
        text.glyphs[index].origin = grid.below(text.glyphs[index].origin)
      }
    case .line:
      // The first column of pixels is counted once for the first glyph, not at all for the others.
      let pen = penShift(on: grid)
      if !text.glyphs.isEmpty, pen.ink != pen.shift { text.glyphs[0].origin.x += grid.step }
    }
    return text
  }
}
