/// The sizes of a legend's parts, in pixels.
struct LegendBlock {
  let fontSize: Double
  let size: Size
  private let measures: DrawingMeasures
  private let lines: [Line]
  /// The width of the column that texts stand in.
  private let textWidth: Double
  /// How much of the free room in that column lies left of a text.
  private let textShare: Double
  /// The width of the column that handles stand in the middle of.
  private let handleWidth: Double

  /// A line of the legend: how far it reaches above its baseline and below it.
  private struct Line {
    var handle: LegendHandle
    var text: LegendText
    var ascent: Double
    var descent: Double
  }

  private var theme: LegendTheme { measures.theme.legend }

  init(
    entries: [LegendEntry], size points: Double, placement: TextPlacement,
    measures: DrawingMeasures, typesetter: Typesetter
  ) throws(PlotError) {
    fontSize = points * typesetter.pixelsPerPoint
    let line = typesetter.fonts.lineExtent(size: fontSize)
    let theme = measures.theme.legend
    self.measures = measures
    let slack = Slack(theme: theme, fontSize: fontSize)
    let frame = Self.handleFrame(left: 0, baseline: 0, theme: theme, fontSize: fontSize)
    var lines: [Line] = []
    var (textWidth, beside) = (0.0, 0.0)
    for entry in entries {
      let text = try LegendText(
        entry.label, size: points, placement: placement, line: line, typesetter: typesetter)
      let handle =
        Rect(union: entry.handle.nodes(frame, measures).compactMap(\.bounds)) ?? frame
      textWidth = max(textWidth, text.width)
      beside = max(
        beside, frame.minX - handle.minX - slack.across, handle.maxX - frame.maxX - slack.across)
      lines.append(
        Line(
          handle: entry.handle, text: text,
          ascent: max(text.ascent, line.ascent, -handle.minY - slack.along),
          descent: max(text.descent, line.descent, handle.maxY - slack.along)))
    }
    handleWidth = frame.width + 2 * beside
    self.textWidth = textWidth
    textShare = (placement.horizontal ?? .left).share
    let gaps = theme.labelSpacing * fontSize * Double(entries.count - 1)
    let pad = 2 * theme.borderPad * fontSize
    size = Size(
      width: pad + handleWidth + theme.handleTextPad * fontSize + textWidth,
      height: pad + gaps + lines.reduce(0) { $0 + $1.ascent + $1.descent })
    self.lines = lines
  }

  /// How far a handle may reach out of its line before the line makes room for it: two that do meet at
  /// most, and none of them meets the text or leaves the frame. Markers of usual sizes stay within, so that
  /// lines are where Matplotlib has them, which knows no handles larger than their line.
  private struct Slack {
    let along: Double
    let across: Double

    init(theme: LegendTheme, fontSize: Double) {
      along = max(min(theme.labelSpacing / 2, theme.borderPad) * fontSize, 0)
      across = max(min(theme.handleTextPad / 2, theme.borderPad) * fontSize, 0)
    }
  }

  /// The room a handle has.
  private static func handleFrame(
    left: Double, baseline: Double, theme: LegendTheme, fontSize: Double
  ) -> Rect {
    Rect(
      minX: left, minY: baseline - theme.handleHeight * fontSize,
      maxX: left + theme.handleLength * fontSize, maxY: baseline)
  }

  /// The entries in their places in `box`.
  func entries(in box: Rect) -> [LegendLayout.Entry] {
    let left = box.minX + theme.borderPad * fontSize
    let textLeft = left + handleWidth + theme.handleTextPad * fontSize
    let handleLeft = left + (handleWidth - theme.handleLength * fontSize) / 2
    var top = box.minY + theme.borderPad * fontSize
    var placed: [LegendLayout.Entry] = []
    for line in lines {
      let baseline = top + line.ascent
      let handle = Self.handleFrame(
        left: handleLeft, baseline: baseline, theme: theme, fontSize: fontSize)
      placed.append(
        LegendLayout.Entry(
          text: line.text.placed(
            at: Point(textLeft + (textWidth - line.text.width) * textShare, baseline)),
          handle: handle, handleNodes: line.handle.nodes(handle, measures)))
      top += line.ascent + line.descent + theme.labelSpacing * fontSize
    }
    return placed
  }
}
