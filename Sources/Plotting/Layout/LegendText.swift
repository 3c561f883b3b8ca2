/// The text of an entry in a legend, and how far it reaches from the baseline of its line.
struct LegendText {
  private let text: PlacedText
  /// How far down the text is moved, so that its line's handle stands before its middle.
  private let shift: Double
  let ascent: Double
  let descent: Double

  /// Sets the text; one of several lines, or turned, stands with its middle where a text of one line would
  /// stand with its own. Source: Matplotlib's `TextArea` with `multilinebaseline`.
  ///
  /// - Parameter line: how far a line reaches above its baseline and below it at the least.
  init(
    _ string: String, size: Double, placement: TextPlacement,
    line: (ascent: Double, descent: Double), typesetter: Typesetter
  ) throws(PlotError) {
    var placement = placement.completed(by: TextPlacement(rotationMode: .default))
    placement.multiAlignment = placement.multiAlignment ?? placement.horizontal
    (placement.horizontal, placement.vertical) = (.left, .baseline)
    text = try typesetter.place(
      string, at: .zero, size: size, color: .ink, placement: placement)
    let isLevelLine = text.block.lines.count == 1 && text.rotation == .none
    let depth = isLevelLine ? text.box.maxY : (text.box.height - line.ascent) / 2
    shift = depth - text.box.maxY
    descent = depth
    ascent = max(-text.box.minY - shift, isLevelLine ? text.block.glyphAscent : 0)
  }

  var width: Double { text.box.width }

  /// The text with the left edge of what it takes, and the baseline of its line, at a place.
  func placed(at start: Point) -> PlacedText {
    text.moved(by: Point(start.x - text.box.minX, start.y + shift))
  }
}
