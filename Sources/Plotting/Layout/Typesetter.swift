/// Sets texts and puts them in their place.
///
///     try context.typesetter.place(
///       "$w_1$", at: context.position(of: tip), size: 12, color: .ink)
///     try context.typesetter.place(
///       "two\nlines", at: corner, size: 12, color: .ink,
///       placement: TextPlacement(.center, .top, rotation: 30))
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

  /// Sets `text` and puts it where `anchor` (pixels) says; `size` is in points.
  ///
  /// What the placement leaves open is as for a text of one line at a point: it starts there on its baseline,
  /// and is aligned before it is turned.
  ///
  /// - Throws: `PlotError.text` for math text that cannot be read, `PlotError.character` for a character
  ///   that no text may have or the fonts do not have.
  public func place(
    _ text: String, at anchor: Point, size: Double, style: TextStyle = TextStyle(), color: Color,
    placement: TextPlacement = TextPlacement()
  ) throws(PlotError) -> PlacedText {
    try place(
      text, at: anchor, size: size, style: style, color: color, placement: placement,
      usualRotation: .none)
  }

  /// The same with a turn of text whose placement names none.
  func place(
    _ text: String, at anchor: Point, size: Double, style: TextStyle = TextStyle(), color: Color,
    placement: TextPlacement, usualRotation: PlacedText.Rotation
  ) throws(PlotError) -> PlacedText {
    let block = try typeset(text, size: size, style: style, placement: placement)
    let anchor =
      Point(
        anchor.x + placement.offset.x * pixelsPerPoint,
        anchor.y - placement.offset.y * pixelsPerPoint)
    let place = TextAlignment(
      of: block, at: anchor, placement: placement,
      rotation: placement.rotation.map(PlacedText.Rotation.init(degrees:)) ?? usualRotation)
    return PlacedText(
      text: text, block: block, origin: place.origin, rotation: place.rotation,
      extent: place.extent, color: color,
      frame: placement.box.map { frame(of: $0, around: block, size: size) },
      halo: placement.halo.map {
        Scene.Stroke($0.color, width: $0.width * pixelsPerPoint, cap: .round, join: .round)
      })
  }

  private func frame(
    of box: TextBox, around block: TextBlock, size: Double
  ) -> PlacedText.Frame {
    let em = size * pixelsPerPoint
    return PlacedText.Frame(
      rect: block.bounds.insetBy(-box.padding * em), cornerRadius: box.cornerRadius * em,
      fill: box.fill,
      stroke: box.edge.map { Scene.Stroke($0, width: box.lineWidth * pixelsPerPoint) })
  }

  /// A title above the frame; nil for an empty one.
  func placeTitle(
    _ title: String, over frame: Rect, measures: DrawingMeasures,
    placement: TextPlacement = TextPlacement(), pad: Double? = nil
  ) throws(PlotError) -> PlacedText? {
    guard !title.isEmpty else { return nil }
    let theme = measures.theme
    let placement = placement.completed(by: Self.titlePlacement)
    return try place(
      title,
      at: Point(
        frame.x(at: placement.horizontal ?? .center),
        frame.minY - measures.pixels(pad ?? theme.titlePad)),
      size: theme.titleSize, color: .ink, placement: placement)
  }

  /// Titles stand on their place, turned or not.
  private static let titlePlacement = TextPlacement(.center, .baseline, rotationMode: .default)

  /// Sets the lines of `text` at `size` points.
  ///
  /// - Throws: `PlotError.text` for math text that cannot be read, `PlotError.character` for a character
  ///   that no text may have. A character that no font has becomes a box
  ///   (`TypesetText.missingCharacters`).
  public func typeset(
    _ text: String, size: Double, style: TextStyle = TextStyle(),
    placement: TextPlacement = TextPlacement()
  ) throws(PlotError) -> TextBlock {
    let pixels = size * pixelsPerPoint
    var lines: [(text: String, typeset: TypesetText)] = []
    for line in text.textLines {
      if let character = line.unprintableCharacter() { throw .character(character, text: line) }
      do {
        lines.append((line, try fonts.typeset(line, size: pixels, style: style)))
      } catch {
        throw .text(line, problem: error)
      }
    }
    return TextBlock(
      lines, least: fonts.lineExtent(size: pixels, style: style),
      spacing: placement.lineSpacing ?? TextBlock.defaultLineSpacing,
      alignment: placement.multiAlignment ?? placement.horizontal ?? .left)
  }
}

extension Rect {
  /// The place at a part of the rectangle, from left to right.
  func x(at part: TextPlacement.Horizontal) -> Double {
    switch part {
    case .left: minX
    case .center: center.x
    case .right: maxX
    }
  }
}
