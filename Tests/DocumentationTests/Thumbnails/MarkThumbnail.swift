import Plotting

/// The small picture on the page of a mark.
struct MarkThumbnail: Sendable {
  /// The name of the mark's type.
  let mark: String
  /// What is to be seen, for those who do not see it.
  let description: String
  /// Draws it.
  let figure: @Sendable () throws -> Figure

  /// The name of the picture's file.
  var file: String { "mark-\(mark).svg" }

  /// All thumbnails, by subject.
  static let all =
    points + lines + areas + fields + contours + distributions + space + texts

  /// A thumbnail of axes in the plane, without what is written at them.
  static func plane(
    _ mark: String, _ description: String,
    limits: (x: ClosedRange<Double>, y: ClosedRange<Double>)? = nil,
    @MarkBuilder marks: @escaping @Sendable () throws -> [any Mark]
  ) -> MarkThumbnail {
    MarkThumbnail(mark: mark, description: description) {
      var axes = try Axes(x: Axis(isShown: false), y: Axis(isShown: false), marks: marks)
      if let limits { axes = axes.limits(x: limits.x, y: limits.y) }
      return try Figure(width: size.width, height: size.height, grid: .constrained()) { axes }
    }
  }

  /// A thumbnail of axes in space, with ticks but no numbers.
  static func space(
    _ mark: String, _ description: String,
    @Mark3DBuilder marks: @escaping @Sendable () throws -> [any Mark3D]
  ) -> MarkThumbnail {
    MarkThumbnail(mark: mark, description: description) {
      var axis = Axis()
      axis.showsLabels = false
      let axes = try Axes3D(x: axis, y: axis, z: axis, marks: marks)
      return try Figure(width: size.width, height: size.height, grid: .constrained()) { axes }
    }
  }

  /// Inches; in the proportion of a page's column and a few lines.
  private static let size = Size(width: 2.4, height: 1.6)
}
