/// A line of text with its place in the scene.
///
///     let title = try figure.layout().axes[0].title
///     title?.box.height
public struct PlacedText: Sendable, Equatable {
  /// The text as it was written.
  public var text: String
  /// The glyphs.
  public var typeset: TypesetText
  /// Where the line's start on the baseline goes (pixels), before it is moved to the grid.
  public var origin: Point
  /// The direction the line runs in.
  public var rotation: Rotation
  /// The line's box in pixels.
  public var box: Rect
  /// The colour of the text.
  public var color: Color

  /// The directions a line of text can run in.
  ///
  ///     try figure.layout().axes[0].y.label?.rotation  // .quarter
  public enum Rotation: Sendable, Equatable {
    /// From left to right.
    case none
    /// From the bottom up.
    case quarter
    /// At an angle, anticlockwise as seen. Such text is not moved to the grid.
    case degrees(Double)
  }

  /// The text as a node, on a grid.
  ///
  /// Text stands on the grid as Agg puts it there for Matplotlib, which draws a line of text into an
  /// image first: glyphs of a formula on whole pixels of that image, glyphs of plain text at their
  /// distances, and the image on a whole pixel of the canvas. Bars of level and upright formulas cover whole
  /// pixels.
  public func node(grid: PixelGrid) -> Scene.Node {
    let transform = transform(grid: grid)
    var typeset = typeset.snapped(to: grid)
    switch rotation {
    case .none: typeset = typeset.sharpeningRules(to: grid, baseline: transform.ty)
    case .quarter: typeset = typeset.sharpeningRules(to: grid, baseline: transform.tx)
    case .degrees: break
    }
    return .glyphs(
      Scene.GlyphRun(text: text, typeset: typeset, color: color, transform: transform))
  }

  /// The same text somewhere else.
  func moved(by shift: Point) -> PlacedText {
    var text = self
    text.origin = origin + shift
    text.box = box.moved(by: shift)
    return text
  }

  /// From the text's space to the scene.
  private func transform(grid: PixelGrid) -> AffineTransform {
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
