/// A box behind a text; Matplotlib's `bbox` with the box styles `square` and `round`.
///
///     Text("accuracy 0.97", at: Point(0, 1)).box(TextBox(fill: .lightSalmon, edge: nil))
public struct TextBox: Sendable, Equatable {
  /// The colour of the box; nil for none.
  public var fill: Color?
  /// The colour of the line around it; nil for none.
  public var edge: Color?
  /// The width of that line in points.
  public var lineWidth: Double
  /// Between the text and the line, in font sizes; `boxstyle`'s `pad`.
  public var padding: Double
  /// The radius of the corners, in font sizes; `boxstyle`'s `rounding_size`.
  public var cornerRadius: Double

  /// Matplotlib's `BoxStyle`: `pad`, and the rounding of a round box, which is as much.
  public static let defaultPadding = 0.3

  /// A box with square corners.
  public static let square = TextBox()
  /// A box with round corners.
  public static let round = TextBox(cornerRadius: defaultPadding)

  /// Creates a box.
  ///
  /// - Parameters:
  ///   - fill: the colour of the box.
  ///   - edge: the colour of the line around it.
  ///   - lineWidth: the width of that line in points; Matplotlib's `patch.linewidth` unless given.
  ///   - padding: between the text and the line, in font sizes.
  ///   - cornerRadius: the radius of the corners, in font sizes.
  public init(
    fill: Color? = .axes, edge: Color? = .ink, lineWidth: Double = 1,
    padding: Double = defaultPadding, cornerRadius: Double = 0
  ) {
    self.fill = fill
    self.edge = edge
    self.lineWidth = lineWidth
    self.padding = padding
    self.cornerRadius = cornerRadius
  }
}
