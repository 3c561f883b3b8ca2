import Plotting

/// The small picture on a page of the documentation.
struct Thumbnail: Sendable {
  /// What is to be seen in it; the name of its file begins with it.
  enum Kind: String {
    /// A mark.
    case mark
    /// A panel of a figure, or a figure.
    case panel
    /// Panels or marks that a value has made.
    case chart
    /// Marks or panels made from a trained model or its samples.
    case model
  }

  /// The library whose documentation shows it.
  var library = "Plotting"
  let kind: Kind
  /// The name of what is drawn, most often of its type.
  let subject: String
  /// What is to be seen, for those who do not see it.
  let description: String
  /// Draws it.
  let figure: @Sendable () throws -> Figure

  /// The name of the picture's file.
  var file: String { "\(kind.rawValue)-\(subject).svg" }

  /// All thumbnails, by subject.
  static let all =
    points + lines + areas + fields + contours + distributions + space + texts + panels + charts
    + models + modelsInSpace + modelCharts

  /// A thumbnail of a mark in the plane, on axes without what is written at them.
  static func plane(
    _ mark: String, _ description: String,
    limits: (x: ClosedRange<Double>, y: ClosedRange<Double>)? = nil,
    @MarkBuilder marks: @escaping @Sendable () throws -> [any Mark]
  ) -> Thumbnail {
    Thumbnail(kind: .mark, subject: mark, description: description) {
      var axes = try Axes(x: Axis(isShown: false), y: Axis(isShown: false), marks: marks)
      if let limits { axes = axes.limits(x: limits.x, y: limits.y) }
      return try Figure(width: size.width, height: size.height, grid: .constrained()) { axes }
    }
  }

  /// A thumbnail of a mark in space, on axes with ticks but no numbers.
  static func space(
    _ mark: String, _ description: String,
    @Mark3DBuilder marks: @escaping @Sendable () throws -> [any Mark3D]
  ) -> Thumbnail {
    Thumbnail(kind: .mark, subject: mark, description: description) {
      var axis = Axis()
      axis.showsLabels = false
      let axes = try Axes3D(x: axis, y: axis, z: axis, marks: marks)
      return try Figure(width: size.width, height: size.height, grid: .constrained()) { axes }
    }
  }

  /// A thumbnail of whole panels, with all that is written at them.
  static func panels(
    _ kind: Kind, _ subject: String, _ description: String, of library: String = "Plotting",
    grid: SubplotGrid = .constrained(), width: Double = largeSize.width,
    @PanelBuilder panels: @escaping @Sendable () throws -> [any Panel]
  ) -> Thumbnail {
    Thumbnail(library: library, kind: kind, subject: subject, description: description) {
      try Figure(width: width, height: largeSize.height, grid: grid, panels: panels)
    }
  }

  /// Inches; in the proportion of a page's column and a few lines.
  private static let size = Size(width: 2.4, height: 1.6)
  /// Inches; with room for labels.
  static let largeSize = Size(width: 4, height: 2.6)
}
