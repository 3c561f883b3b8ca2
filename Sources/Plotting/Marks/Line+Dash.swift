extension Line {
  /// Strokes and gaps of a line.
  ///
  ///     Line(points, dash: .dashDotted)
  ///     Line(points, dash: .pattern([5, 1, 1, 1], offset: 2))
  public enum Dash: Sendable, Hashable, CaseIterable {
    /// No gaps; Matplotlib's `"-"`.
    case solid
    /// Strokes; Matplotlib's `"--"`.
    case dashed
    /// Dots; Matplotlib's `":"`.
    case dotted
    /// Strokes and dots in turn; Matplotlib's `"-."`.
    case dashDotted
    /// The lengths of strokes and gaps in turn, in widths of the line, and how far into them the line starts;
    /// Matplotlib's `(offset, (stroke, gap, ...))`.
    case pattern([Double], offset: Double = 0)
    /// No line at all, where markers alone are wanted; Matplotlib's `"none"`.
    case noLine

    /// The patterns that have a name.
    public static let allCases: [Dash] = [.solid, .dashed, .dotted, .dashDotted]

    /// The lengths of strokes and gaps in turn, in widths of the line; Matplotlib rcParams
    /// `lines.dashed_pattern`, `lines.dotted_pattern`, `lines.dashdot_pattern`.
    var pattern: [Double] {
      switch self {
      case .solid, .noLine: []
      case .dashed: [3.7, 1.6]
      case .dotted: [1, 1.65]
      case .dashDotted: [6.4, 1.6, 1, 1.6]
      case .pattern(let lengths, _): lengths
      }
    }

    /// How far into the pattern the line starts, in widths of the line.
    var offset: Double {
      if case .pattern(_, let offset) = self { offset } else { 0 }
    }

    /// A line of the pattern.
    ///
    /// - Parameters:
    ///   - color: its colour.
    ///   - width: its width in pixels.
    ///   - solidCap: how its ends look where it has no gaps.
    func stroke(
      _ color: Color, width: Double, solidCap: Scene.Stroke.Cap = .square
    ) -> Scene.Stroke {
      // A line without width has no dashes either.
      let dashes = width > 0 ? pattern.map { $0 * width } : []
      return Scene.Stroke(
        color, width: width, cap: pattern.isEmpty ? solidCap : .butt, join: .round,
        dashes: dashes, dashOffset: dashes.isEmpty ? 0 : offset * width)
    }

    /// Refuses lengths that no pattern is made of.
    func validate(_ name: String) throws(PlotError) {
      guard case .pattern(let lengths, let offset) = self else { return }
      for length in lengths { try Require.length(length, name) }
      try Require.positive(lengths.reduce(0, +), "sum of the \(name)")
      try Require.distance(offset, "offset of the \(name)")
    }
  }
}
