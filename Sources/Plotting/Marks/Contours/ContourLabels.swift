/// Numbers on contour lines; Matplotlib's `clabel`.
///
///     Contour(field, labels: ContourLabels(size: 8))
///     Contour(field, labels: ContourLabels(levels: [0.5], texts: [0.5: "boundary"]))
///
/// A number stands where its line is straightest, turned along it and upright, and the line is interrupted for
/// it. Lines that are too short for it have none.
public struct ContourLabels: Sendable, Equatable {
  /// The levels that are labelled; nil labels all.
  public var levels: [Double]?
  /// The size of the numbers in points; nil takes the theme's font size.
  public var size: Double?
  /// The colour of the numbers; nil gives each that of its line.
  public var color: Color?
  /// Whether lines are interrupted.
  public var isInline: Bool
  /// The gap between a number and its line, in pixels of a picture with 100 to the inch.
  public var spacing: Double
  /// Digits after the point; nil has as many as tell the levels.
  public var decimals: Int?
  /// What is written instead of some of the numbers; may be math text.
  public var texts: [Double: String]

  /// Matplotlib's `clabel`: inline_spacing.
  public static let defaultSpacing = 5.0

  /// Creates labels.
  ///
  /// - Parameters:
  ///   - levels: the levels that are labelled; nil labels all.
  ///   - size: the size of the numbers in points; nil takes the theme's font size.
  ///   - color: the colour of the numbers; nil gives each that of its line.
  ///   - isInline: whether lines are interrupted.
  ///   - spacing: the gap between a number and its line, in pixels of a picture with 100 to the inch.
  ///   - decimals: digits after the point; nil has as many as tell the levels.
  ///   - texts: what is written instead of some of the numbers.
  public init(
    levels: [Double]? = nil, size: Double? = nil, color: Color? = nil, isInline: Bool = true,
    spacing: Double = defaultSpacing, decimals: Int? = nil, texts: [Double: String] = [:]
  ) {
    self.levels = levels
    self.size = size
    self.color = color
    self.isInline = isInline
    self.spacing = spacing
    self.decimals = decimals
    self.texts = texts
  }

  /// What is written at each of the levels that are labelled.
  func texts(of levels: [Double]) -> [Double: String] {
    let labelled = levels.filter { self.levels?.contains($0) ?? true }
    let formatter = TickFormatter(numbers: labelled, decimals: decimals)
    var written = texts
    for level in labelled where written[level] == nil {
      written[level] = formatter.label(at: level)
    }
    return written.filter { labelled.contains($0.key) }
  }
}
