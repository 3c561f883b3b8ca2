/// The lines of a text, set: how wide, high and deep they are together, and where each stands.
///
/// Lengths are pixels, x to the right, y down; the last baseline is y = 0 and the widest line starts at x = 0.
///
///     let block = try context.typesetter.typeset("two\nlines", size: 10)
///     block.lines.map(\.text)  // ["two", "lines"]
public struct TextBlock: Sendable, Equatable {
  /// A line with its place in the block.
  ///
  ///     block.lines.map { ($0.text, $0.start) }
  public struct Line: Sendable, Equatable {
    /// The line as it was written.
    public var text: String
    /// The glyphs.
    public var typeset: TypesetText
    /// Where the line's start on its baseline is, in pixels.
    public var start: Point
  }

  /// The lines from top to bottom, one at least.
  public private(set) var lines: [Line]
  /// The width of the widest line.
  public private(set) var width: Double
  /// How far the block reaches above the last baseline.
  public private(set) var ascent: Double
  /// How far it reaches below the last baseline.
  public private(set) var descent: Double

  /// Matplotlib's `Text`: linespacing.
  static let defaultLineSpacing = 1.2

  /// Puts lines below each other as Matplotlib's `Text._get_layout` does.
  ///
  /// A line is at least as high in all and as deep as the letters l and p, so that lines stand alike whatever
  /// is in them. Below the depth of a line the next baseline follows after the spacing, counted in heights of
  /// the letter l, or of the line itself where that is higher.
  ///
  /// - Parameters:
  ///   - lines: the lines with their glyphs.
  ///   - least: how far any line reaches above its baseline and below it at the least.
  ///   - spacing: the distance of lines in their heights.
  ///   - alignment: how lines of different widths stand to each other.
  init(
    _ lines: [(text: String, typeset: TypesetText)], least: (ascent: Double, descent: Double),
    spacing: Double, alignment: TextPlacement.Horizontal
  ) {
    let widest = lines.map(\.typeset.width).max() ?? 0
    (self.lines, width, ascent, descent) = ([], widest, 0, 0)
    for (text, typeset) in lines {
      let depth = max(typeset.descent, least.descent)
      let height = max(typeset.ascent + typeset.descent, least.ascent + least.descent) - depth
      if self.lines.isEmpty {
        ascent = height
      } else {
        advance(by: descent + max(least.ascent, height) * spacing)
      }
      descent = depth
      let indent = (widest - typeset.width) * alignment.share
      self.lines.append(Line(text: text, typeset: typeset, start: Point(indent, 0)))
    }
  }

  /// Moves all lines up to make room for another one.
  private mutating func advance(by distance: Double) {
    ascent += distance
    for index in lines.indices { lines[index].start.y -= distance }
  }

  /// How far the glyphs reach above the last baseline, whatever the least height of a line is.
  var glyphAscent: Double { lines.first.map { $0.typeset.ascent - $0.start.y } ?? 0 }

  /// The height of the glyphs, whatever the least height of a line is.
  var glyphHeight: Double { glyphAscent + (lines.last?.typeset.descent ?? 0) }

  /// The rectangle that the lines take.
  var bounds: Rect { Rect(minX: 0, minY: -ascent, maxX: width, maxY: descent) }

  /// The smallest rectangle around everything drawn, or nil for a blank.
  public var inkBounds: Rect? {
    Rect(union: lines.compactMap { line in line.typeset.inkBounds?.moved(by: line.start) })
  }
}
