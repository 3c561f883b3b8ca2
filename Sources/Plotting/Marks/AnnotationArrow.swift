/// The arrow of an annotation: from its text to its target, straight or curved. Matplotlib's
/// `FancyArrowPatch` with the arrow styles `-`, `->` and `-|>` and the connection style `arc3`.
///
///     Annotation("here", to: .data(1, 2), arrow: AnnotationArrow(.filled, curve: 0.3))
public struct AnnotationArrow: Sendable, Equatable {
  /// The head at the target.
  public var head: Head
  /// The head at the text.
  public var tail: Head
  /// How far the arrow bends: the distance of its control point from the straight line, as a share of the
  /// line's length; 0 for a straight one. Seen along a positive one, it bends to the right. `arc3`'s `rad`, with
  /// its sign.
  public var curve: Double
  /// The width of the line in points; nil takes the theme's `patchLineWidth`.
  public var width: Double?
  /// The colour; nil takes that of the text.
  public var color: Color?
  /// Strokes and gaps of the line.
  public var dash: Line.Dash
  /// The length of a head, in font sizes; `head_length`.
  public var headLength: Double
  /// Half the width of a head, in font sizes; `head_width`.
  public var headWidth: Double
  /// How far from the text the arrow starts, in points, besides the 2 that a text without a box keeps clear;
  /// `shrinkA`.
  public var startGap: Double
  /// How far from the target the arrow ends, in points; `shrinkB`.
  public var endGap: Double

  /// What an end of an arrow looks like.
  ///
  ///     AnnotationArrow(.open, tail: .open)
  public enum Head: Sendable, CaseIterable {
    /// The end of the line.
    case none
    /// Two lines; `>`.
    case open
    /// A filled triangle; `|>`.
    case filled
  }

  /// A line without a head; `-`.
  public static let line = AnnotationArrow(.none)
  /// An arrow with a head of two lines; `->`.
  public static let open = AnnotationArrow(.open)
  /// An arrow with a filled head; `-|>`.
  public static let filled = AnnotationArrow(.filled)

  /// Creates an arrow; the measures are Matplotlib's unless given.
  ///
  /// - Parameters:
  ///   - head: the head at the target.
  ///   - tail: the head at the text.
  ///   - curve: how far the arrow bends, as a share of its length.
  ///   - width: the width of the line in points; nil takes the theme's.
  ///   - color: the colour; nil takes that of the text.
  ///   - dash: strokes and gaps of the line.
  ///   - headLength: the length of a head, in font sizes.
  ///   - headWidth: half the width of a head, in font sizes.
  ///   - startGap: how far from the text the arrow starts, in points.
  ///   - endGap: how far from the target it ends, in points.
  public init(
    _ head: Head = .open, tail: Head = .none, curve: Double = 0, width: Double? = nil,
    color: Color? = nil, dash: Line.Dash = .solid, headLength: Double = 0.4,
    headWidth: Double = 0.2, startGap: Double = 2, endGap: Double = 2
  ) {
    self.head = head
    self.tail = tail
    self.curve = curve
    self.width = width
    self.color = color
    self.dash = dash
    self.headLength = headLength
    self.headWidth = headWidth
    self.startGap = startGap
    self.endGap = endGap
  }
}
