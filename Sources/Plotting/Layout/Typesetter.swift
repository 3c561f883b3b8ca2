import Glibc

/// Sets lines of text and puts them in their place.
///
///     try context.typesetter.place(
///       "$w_1$", at: context.position(of: tip), size: 12, color: .ink, horizontal: .left,
///       vertical: .baseline)
public struct Typesetter: Sendable {
  /// The fonts that text is set in.
  public var fonts: FontFamily
  /// Pixels in a point (1/72 inch).
  public var pixelsPerPoint: Double

  /// Creates a typesetter.
  public init(fonts: FontFamily, pixelsPerPoint: Double) {
    self.fonts = fonts
    self.pixelsPerPoint = pixelsPerPoint
  }

  /// Which part of a line's box stands at the given place, from left to right.
  public enum Horizontal: Sendable {
    /// The left edge.
    case left
    /// The middle.
    case center
    /// The right edge.
    case right
  }

  /// Which part of a line's box stands at the given place, from top to bottom.
  public enum Vertical: Sendable {
    /// The upper edge.
    case top
    /// The middle of the box.
    case center
    /// Half way between the baseline and the top.
    case middle
    /// The baseline.
    case baseline
    /// The lower edge.
    case bottom
  }

  /// Sets `text` and puts it where `anchor` (pixels) says; `size` is in points.
  ///
  /// For text turned by a quarter, the alignments are those of the turned box. The box is at least as high in all
  /// and as deep as the letters l and p, so that lines stand alike whatever is in them; Matplotlib's
  /// `Text._get_layout` has the same rule.
  ///
  /// - Throws: `PlotError.text` for math text that cannot be read.
  public func place(
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

  /// Sets text and puts the box of what it is after its turn where `anchor` says; Matplotlib's
  /// `rotation_mode` "default", where `place` has "anchor".
  func placeTurned(
    _ text: String, at anchor: Point, size: Double, color: Color, horizontal: Horizontal,
    vertical: Vertical, rotation: PlacedText.Rotation
  ) throws(PlotError) -> PlacedText {
    let placed = try place(
      text, at: anchor, size: size, color: color, horizontal: horizontal, vertical: vertical,
      rotation: rotation)
    guard case .degrees = rotation else { return placed }
    let box = placed.box
    let wanted = Point(
      anchor.x - box.width * horizontal.share, anchor.y - box.height * vertical.shareAbove)
    return placed.moved(by: wanted - Point(box.minX, box.minY))
  }

  /// A title above the frame; nil for an empty one.
  func placeTitle(
    _ title: String, over frame: Rect, measures: DrawingMeasures
  ) throws(PlotError) -> PlacedText? {
    guard !title.isEmpty else { return nil }
    let theme = measures.theme
    return try place(
      title, at: Point(frame.center.x, frame.minY - measures.pixels(theme.titlePad)),
      size: theme.titleSize, color: .ink, horizontal: .center, vertical: .baseline)
  }

  /// Sets `text` at `size` points.
  ///
  /// - Throws: `PlotError.text` for math text that cannot be read, `PlotError.character` for a character
  ///   that no text may have. A character that no font has becomes a box
  ///   (`TypesetText.missingCharacters`).
  public func typeset(_ text: String, size: Double, style: TextStyle = TextStyle())
    throws(PlotError)
    -> TypesetText
  {
    if let character = text.unprintableCharacter() { throw .character(character, text: text) }
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
  /// How much of a turned box lies above the anchor.
  var shareAbove: Double {
    switch self {
    case .top: 0
    case .center, .middle: 0.5
    case .baseline, .bottom: 1
    }
  }

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
