import Glibc

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

  /// The text as a node, on the grid.
  ///
  /// Text stands on the grid as Agg puts it there for Matplotlib, which draws a line of text into an
  /// image first: glyphs of a formula on whole pixels of that image, glyphs of plain text at their
  /// distances, and the image on a whole pixel of the canvas.
  func node(grid: PixelGrid) -> Scene.Node {
    .glyphs(
      Scene.GlyphRun(
        text: text, typeset: typeset.snapped(to: grid), color: color,
        transform: transform(grid: grid)))
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

/// Sets lines of text and puts them in their place.
struct Typesetter: Sendable {
  var fonts: FontFamily
  var pixelsPerPoint: Double

  /// Which part of a line's box stands at the given place, from left to right.
  enum Horizontal: Sendable { case left, center, right }

  /// Which part of a line's box stands at the given place, from top to bottom. `middle` is half
  /// way between the baseline and the top.
  enum Vertical: Sendable { case top, center, middle, baseline, bottom }

  /// Sets `text` and puts it where `anchor` (pixels) says; `size` is in points.
  ///
  /// For text turned by a quarter, the alignments are those of the turned box. The box is at least as high in all
  /// and as deep as the letters l and p, so that lines stand alike whatever is in them; Matplotlib's
  /// `Text._get_layout` has the same rule.
  func place(
    _ text: String, at anchor: Point, size: Double, style: TextStyle = TextStyle(), color: Color,
    horizontal: Horizontal, vertical: Vertical, rotation: PlacedText.Rotation = .none
  ) throws(PlotError) -> PlacedText {
    let typeset = try typeset(text, size: size, style: style)
    let line = fonts.lineExtent(size: size * pixelsPerPoint, style: style)
    let descent = max(typeset.descent, line.descent)
    let ascent = max(typeset.ascent + typeset.descent, line.ascent + line.descent) - descent
    let box: Rect
    let origin: Point
    switch rotation {
    case .none:
      let left = anchor.x - typeset.width * horizontal.share
      let baseline = anchor.y + vertical.baselineShift(ascent: ascent, descent: descent)
      origin = Point(left, baseline)
      box = Rect(
        minX: left, minY: baseline - ascent, maxX: left + typeset.width, maxY: baseline + descent)
    case .quarter:
      let left = anchor.x - (ascent + descent) * horizontal.share
      let bottom =
        anchor.y + vertical.baselineShift(ascent: typeset.width, descent: 0)
      origin = Point(left + ascent, bottom)
      box = Rect(
        minX: left, minY: bottom - typeset.width, maxX: left + ascent + descent, maxY: bottom)
    case .degrees(let angle):
      // Aligned as level text is, then turned about the anchor.
      let level = Point(
        -typeset.width * horizontal.share,
        vertical.baselineShift(ascent: ascent, descent: descent))
      let turn = AffineTransform.rotation(degrees: -angle)
      origin = anchor + turn.apply(to: level)
      let flat = Rect(
        minX: level.x, minY: level.y - ascent, maxX: level.x + typeset.width,
        maxY: level.y + descent)
      let corners = flat.corners.map { anchor + turn.apply(to: $0) }
      box = Rect(around: corners) ?? flat
    }
    return PlacedText(
      text: text, typeset: typeset, origin: origin, rotation: rotation, box: box, color: color)
  }

  /// A title above the frame; nil for an empty one.
  func placeTitle(_ title: String, over space: PlotSpace) throws(PlotError) -> PlacedText? {
    guard !title.isEmpty else { return nil }
    let theme = space.theme
    return try place(
      title, at: Point(space.frame.center.x, space.frame.minY - space.pixels(theme.titlePad)),
      size: theme.titleSize, color: theme.ink, horizontal: .center, vertical: .baseline)
  }

  /// Sets `text` at `size` points.
  func typeset(_ text: String, size: Double, style: TextStyle = TextStyle()) throws(PlotError)
    -> TypesetText
  {
    do {
      return try fonts.typeset(text, size: size * pixelsPerPoint, style: style)
    } catch {
      throw .text(text, problem: error)
    }
  }
}

extension Typesetter.Horizontal {
  /// How much of the box lies left of the anchor.
  var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }
}

extension Typesetter.Vertical {
  /// How far below the anchor the baseline lies (pixels).
  func baselineShift(ascent: Double, descent: Double) -> Double {
    switch self {
    case .top: ascent
    case .center: (ascent - descent) / 2
    case .middle: ascent / 2
    case .baseline: 0
    case .bottom: -descent
    }
  }
}
