/// The cells of a grid whose rows and columns make room for what stands around the panels: tick labels,
/// axis labels, titles, colour bars, legends. What Matplotlib's `layout="constrained"` is for.
struct ConstrainedGrid {
  /// The rows and columns, and the proportions of the latter.
  let grid: SubplotGrid
  /// What the panels share.
  let room: Rect
  /// Pixels in an inch.
  let pixelsPerInch: Double

  /// How far something reaches beyond the four edges of its cell, in pixels.
  struct Overhang: Equatable {
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0

    init() {}

    /// What a panel with these bounds needs around its room.
    init(of bounds: Rect, beyond room: Rect) {
      left = max(room.minX - bounds.minX, 0)
      right = max(bounds.maxX - room.maxX, 0)
      top = max(room.minY - bounds.minY, 0)
      bottom = max(bounds.maxY - room.maxY, 0)
    }
  }

  /// Around everything, in inches; Matplotlib's `figure.constrained_layout.w_pad` and `h_pad`.
  static let pad = 0.04167
  /// Between two cells at least, as a share of the mean cell; Matplotlib's
  /// `figure.constrained_layout.wspace` and `hspace`. Where it is less than the pads of both, these stay.
  private static let space = 0.02

  /// The rooms of panels.
  ///
  /// - Parameters:
  ///   - cells: the cell of each panel.
  ///   - overhangs: what each of them needs around it.
  /// - Throws: `PlotError.measure` when nothing is left for the panels themselves.
  func rooms(for cells: [GridCell], overhangs: [Overhang]) throws(PlotError) -> [Rect] {
    let columns = try tracks(
      along: room.width, ratios: (0..<grid.columns).map(grid.widthRatio(ofColumn:)),
      margins: margins(
        count: grid.columns, spans: cells.map(\.columns),
        needs: overhangs.map { ($0.left, $0.right) }), name: "figure width")
    let rows = try tracks(
      along: room.height, ratios: [Double](repeating: 1, count: grid.rows),
      margins: margins(
        count: grid.rows, spans: cells.map(\.rows), needs: overhangs.map { ($0.top, $0.bottom) }),
      name: "figure height")
    return cells.map { cell in
      Rect(
        minX: room.minX + columns[cell.columns.lowerBound].lowerBound,
        minY: room.minY + rows[cell.rows.lowerBound].lowerBound,
        maxX: room.minX + columns[cell.columns.upperBound].upperBound,
        maxY: room.minY + rows[cell.rows.upperBound].upperBound)
    }
  }

  /// The margins before and behind each row or column: what the neediest panel there needs.
  private func margins(
    count: Int, spans: [ClosedRange<Int>], needs: [(before: Double, behind: Double)]
  ) -> [(before: Double, behind: Double)] {
    var margins = [(before: Double, behind: Double)](repeating: (0, 0), count: count)
    for (span, need) in zip(spans, needs) {
      margins[span.lowerBound].before = max(margins[span.lowerBound].before, need.before)
      margins[span.upperBound].behind = max(margins[span.upperBound].behind, need.behind)
    }
    return margins
  }

  /// Where each row or column lies along a length, without its margins.
  private func tracks(
    along length: Double, ratios: [Double], margins: [(before: Double, behind: Double)],
    name: String
  ) throws(PlotError) -> [ClosedRange<Double>] {
    let pad = Self.pad * pixelsPerInch
    let gap = max(2 * pad, Self.space * length / Double(ratios.count))
    let gaps = gap * Double(ratios.count - 1)
    let taken = margins.reduce(2 * pad + gaps) { $0 + $1.before + $1.behind }
    let left = length - taken
    guard left >= Double(ratios.count) else {
      throw .measure(
        name: name, value: length / pixelsPerInch,
        expected: "more inches, as what stands around the panels takes \(taken / pixelsPerInch)")
    }
    let unit = left / ratios.reduce(0, +)
    var tracks: [ClosedRange<Double>] = []
    var place = pad
    for (ratio, margin) in zip(ratios, margins) {
      let start = place + margin.before
      tracks.append(start...start + ratio * unit)
      place = start + ratio * unit + margin.behind + gap
    }
    return tracks
  }
}
