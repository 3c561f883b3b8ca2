/// A pair of axes with what is drawn between them.
///
///     Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
///       Scatter(points, color: .red, label: "y=0")
///     }
///     .limits(x: -2...2, y: -2...2).aspect(.equal).legend(.best)
public struct Axes: Panel {
  /// The label below the x-axis; empty for none.
  public var xLabel: String
  /// The label beside the y-axis; empty for none.
  public var yLabel: String
  /// The size of both labels in points; nil takes the theme's font size.
  public var labelSize: Double?
  /// The text above the axes; empty for none.
  public var title: String
  /// The data interval along x; nil fits the marks.
  public var xLimits: Interval?
  /// The data interval along y; nil fits the marks.
  public var yLimits: Interval?
  /// The size of the tick labels in points; nil takes the theme's font size.
  public var tickLabelSize: Double?
  /// The ticks along x; nil chooses round values.
  public var xTicks: Ticks?
  /// The ticks along y; nil chooses round values.
  public var yTicks: Ticks?
  /// How data units along x and y relate on the page.
  public var aspect: Aspect
  /// The legend; nil for none.
  public var legend: Legend?
  /// What is drawn, in the order of declaration.
  public var marks: [any Mark]
  /// The cell of the figure's grid that the axes stand in.
  public var cell = GridCell()

  /// How data units along x and y relate on the page.
  ///
  ///     axes.aspect(.equal)  // a circle of data is a circle on the page
  public enum Aspect: Sendable, Equatable {
    /// The axes fill the room they have.
    case auto
    /// A unit is as long along x as along y; the axes shrink to make it so, about their centre.
    case equal
  }

  /// Creates axes.
  ///
  /// - Parameters:
  ///   - x: the label below the x-axis.
  ///   - y: the label beside the y-axis.
  ///   - labelSize: the size of both in points; nil takes the theme's font size.
  ///   - title: the text above the axes.
  ///   - marks: what is drawn.
  public init(
    x: String = "", y: String = "", labelSize: Double? = nil, title: String = "",
    @MarkBuilder marks: () throws -> [any Mark]
  ) rethrows {
    self.xLabel = x
    self.yLabel = y
    self.labelSize = labelSize
    self.title = title
    self.aspect = .auto
    self.marks = try marks()
  }

  /// Everything the axes write, apart from numbers.
  public var texts: [String] {
    let ticks = [xTicks, yTicks].compactMap { $0 }.flatMap { $0.labels + [$0.offsetLabel] }
    return [xLabel, yLabel, title] + ticks + marks.flatMap(\.texts)
  }

  /// The same axes with fixed limits; what is nil keeps fitting the marks.
  public func limits(x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil) -> Axes {
    var axes = self
    if let x { axes.xLimits = Interval(x) }
    if let y { axes.yLimits = Interval(y) }
    return axes
  }

  /// The same axes with ticks at given places; what is nil keeps choosing round values. Ticks outside
  /// the limits are not drawn.
  public func ticks(x: Ticks? = nil, y: Ticks? = nil) -> Axes {
    var axes = self
    if let x { axes.xTicks = x }
    if let y { axes.yTicks = y }
    return axes
  }

  /// The same axes with tick labels of another size, in points.
  public func tickLabels(size: Double) -> Axes {
    var axes = self
    axes.tickLabelSize = size
    return axes
  }

  /// The same axes with another aspect.
  public func aspect(_ aspect: Aspect) -> Axes {
    var axes = self
    axes.aspect = aspect
    return axes
  }

  /// The same axes with a legend of all marks that have a label.
  ///
  /// - Parameters:
  ///   - location: where the legend stands.
  ///   - size: the size of its text in points; nil takes the theme's font size.
  ///   - frameAlpha: the opacity of its background; nil takes the theme's.
  ///   - anchor: the point the legend stands at, in shares of the axes' size from their lower left
  ///     corner, so that (1, 1) is the upper right one; nil places the legend inside the axes.
  public func legend(
    _ location: Legend.Location, size: Double? = nil, frameAlpha: Double? = nil,
    anchor: Point? = nil
  ) -> Axes {
    var axes = self
    axes.legend = Legend(
      location: location, size: size, frameAlpha: frameAlpha, anchor: anchor)
    return axes
  }
}

/// Collects marks from a declaration.
///
///     Axes(x: "$x$") {
///       Line(x: xs, y: ys)
///       if showsBorder { Rule(x: 0, dash: .dashed) }
///     }
@resultBuilder
public enum MarkBuilder {
  /// A single mark.
  public static func buildExpression(_ mark: any Mark) -> [any Mark] { [mark] }
  /// Several marks made elsewhere.
  public static func buildExpression(_ marks: [any Mark]) -> [any Mark] { marks }
  /// Marks one after the other.
  public static func buildBlock(_ parts: [any Mark]...) -> [any Mark] { parts.flatMap { $0 } }
  /// The marks of a loop.
  public static func buildArray(_ parts: [[any Mark]]) -> [any Mark] { parts.flatMap { $0 } }
  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [any Mark]?) -> [any Mark] { part ?? [] }
  /// The marks of the first branch.
  public static func buildEither(first part: [any Mark]) -> [any Mark] { part }
  /// The marks of the second branch.
  public static func buildEither(second part: [any Mark]) -> [any Mark] { part }
}
