/// A pair of axes with what is drawn between them.
///
/// ![Axes with labels, two clouds of points and a legend.](panel-Axes.svg)
///
///     Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
///       Scatter(points, color: .red, label: "y=0")
///     }
///     .limits(x: -2...2, y: -2...2).aspect(.equal).legend(.best)
public struct Axes: Panel {
  /// The axis along x.
  public var x: Axis
  /// The axis along y.
  public var y: Axis
  /// Another axis along x, on the edge opposite the first; nil for none.
  public var secondX: Axis?
  /// Another axis along y, on the edge opposite the first; nil for none.
  public var secondY: Axis?
  /// The text above the axes; empty for none.
  public var title: String
  /// How the title stands: above the middle of the frame unless told otherwise.
  public var titlePlacement = TextPlacement()
  /// Between the frame and the title, in points; nil takes the theme's.
  public var titlePad: Double?
  /// The edges of the frame that have a line; nil takes the theme's.
  public var frameEdges: Set<Axis.Edge>?
  /// How data units along x and y relate on the page.
  public var aspect: Aspect
  /// The legend; nil for none.
  public var legend: Legend?
  /// What the legend names instead of the marks; nil for these.
  public var ownLegendEntries: [LegendEntry]?
  /// What the colours of marks mean, beside the frame; nil for nothing.
  public var colorBar: ColorBar?
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
  ///   - x: the axis along x; a text is its label.
  ///   - y: the axis along y.
  ///   - title: the text above the axes.
  ///   - marks: what is drawn.
  public init(
    x: Axis, y: Axis, title: String = "", @MarkBuilder marks: () throws -> [any Mark]
  ) rethrows {
    self.x = x
    self.y = y
    self.title = title
    self.aspect = .auto
    self.marks = try marks()
  }

  /// Creates linear axes.
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
    try self.init(
      x: Axis(x, labelSize: labelSize), y: Axis(y, labelSize: labelSize), title: title,
      marks: marks)
  }

  /// Everything the axes write, apart from numbers.
  public var texts: [String] {
    let axes: [Axis?] = [x, y, secondX, secondY]
    let others = [title] + (colorBar?.texts ?? []) + (ownLegendEntries ?? []).map(\.label)
    return axes.compactMap { $0 }.flatMap(\.texts) + others + marks.flatMap(\.texts)
  }
}

extension Axes {
  /// What the legend names: the marks that have a label, unless it was given something else.
  public var legendEntries: [LegendEntry] {
    ownLegendEntries ?? coloredMarks.flatMap(\.data.legendEntries).inLegendOrder
  }

  /// The marks, those without a colour in the next of the cycle, which second axes share.
  var coloredMarks: [any Mark] {
    var cycle = ColorCycle()
    return marks.map { $0.colored(from: &cycle) }
  }

  /// The same axes with fixed limits; what is nil keeps fitting the marks.
  public func limits(x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil) -> Axes {
    var axes = self
    if let x { axes.x.limits = Interval(x) }
    if let y { axes.y.limits = Interval(y) }
    return axes
  }

  /// The same axes with limits between two numbers each, in any order; what is nil keeps fitting the
  /// marks. An axis whose first number is the greater runs the other way.
  ///
  ///     axes.limits(x: (2, -2))
  public func limits(x: (Double, Double)? = nil, y: (Double, Double)? = nil) -> Axes {
    var axes = self
    if let x { axes.x.limits = Interval(from: x.0, to: x.1) }
    if let y { axes.y.limits = Interval(from: y.0, to: y.1) }
    return axes
  }

  /// The same axes with ticks at given places; what is nil keeps choosing round values. Ticks outside
  /// the limits are not drawn.
  public func ticks(x: Ticks? = nil, y: Ticks? = nil) -> Axes {
    var axes = self
    if let x { axes.x.ticks = AxisTicks(x) }
    if let y { axes.y.ticks = AxisTicks(y) }
    return axes
  }

  /// The same axes with tick labels of another size, in points.
  public func tickLabels(size: Double) -> Axes {
    var axes = self
    axes.x.tickLabelSize = size
    axes.y.tickLabelSize = size
    return axes
  }

  /// The same axes with the title placed otherwise.
  ///
  ///     axes.title(placement: TextPlacement(.left))
  ///
  /// - Parameters:
  ///   - placement: how the title stands; `horizontal` is also where along the frame.
  ///   - pad: how far above the frame, in points; nil takes the theme's.
  public func title(placement: TextPlacement = TextPlacement(), pad: Double? = nil) -> Axes {
    var axes = self
    axes.titlePlacement = placement
    axes.titlePad = pad
    return axes
  }

  /// The same axes with their labels placed otherwise; what is nil stays as it is.
  ///
  ///     axes.labels(x: TextPlacement(.right), y: TextPlacement(.right))  // at the ends of the axes
  public func labels(x: TextPlacement? = nil, y: TextPlacement? = nil) -> Axes {
    var axes = self
    if let x { axes.x.labelPlacement = x }
    if let y { axes.y.labelPlacement = y }
    return axes
  }

  /// The same axes with their tick labels placed otherwise; what is nil stays as it is.
  ///
  ///     axes.tickLabels(x: TextPlacement(.right, rotation: 45, rotationMode: .anchor))
  public func tickLabels(x: TextPlacement? = nil, y: TextPlacement? = nil) -> Axes {
    var axes = self
    if let x { axes.x.tickLabelPlacement = x }
    if let y { axes.y.tickLabelPlacement = y }
    return axes
  }

  /// The same axes with another aspect.
  public func aspect(_ aspect: Aspect) -> Axes {
    var axes = self
    axes.aspect = aspect
    return axes
  }

  /// The same axes with lines at some edges of their frame alone; Matplotlib's `spines`.
  ///
  ///     axes.frame(edges: [.left, .bottom])
  public func frame(edges: Set<Axis.Edge>) -> Axes {
    var axes = self
    axes.frameEdges = edges
    return axes
  }

  /// The same axes with all ticks on a side of the frame; Matplotlib's `tick_params(direction=...)`.
  ///
  ///     axes.ticks(direction: .in)
  public func ticks(direction: TickDirection) -> Axes {
    var axes = self
    axes.x.tickDirection = direction
    axes.y.tickDirection = direction
    axes.secondX?.tickDirection = direction
    axes.secondY?.tickDirection = direction
    return axes
  }

  /// The same axes with grid lines across them, or without any: `.hidden`.
  public func grid(_ lines: GridLines = .major) -> Axes {
    var axes = self
    axes.x.gridLines = lines
    axes.y.gridLines = lines
    return axes
  }

  /// The same axes with another axis along x, on the edge opposite the first; marks choose it by
  /// `measured(x: .second)`.
  public func secondX(_ axis: Axis) -> Axes {
    var axes = self
    axes.secondX = axis
    return axes
  }

  /// The same axes with another axis along y, on the edge opposite the first; marks choose it by
  /// `measured(y: .second)`.
  public func secondY(_ axis: Axis) -> Axes {
    var axes = self
    axes.secondY = axis
    return axes
  }

  /// The same axes with a colour bar, for which they leave room at its edge.
  public func colorBar(_ bar: ColorBar) -> Axes {
    var axes = self
    axes.colorBar = bar
    return axes
  }

  /// The same axes with a legend of all marks that have a label, or of other things.
  ///
  ///     axes.legend(.upperRight, entries: colors.legendEntries(for: losses))
  ///
  /// - Parameters:
  ///   - location: where the legend stands.
  ///   - size: the size of its text in points; nil takes the theme's font size.
  ///   - frameAlpha: the opacity of its background; nil takes the theme's.
  ///   - anchor: the point the legend stands at, in shares of the axes' size from their lower left
  ///     corner, so that (1, 1) is the upper right one; nil places the legend inside the axes.
  ///   - placement: how its texts stand.
  ///   - entries: what it names; nil for the marks.
  public func legend(
    _ location: Legend.Location, size: Double? = nil, frameAlpha: Double? = nil,
    anchor: Point? = nil, placement: TextPlacement = TextPlacement(),
    entries: [LegendEntry]? = nil
  ) -> Axes {
    var axes = self
    axes.ownLegendEntries = entries
    axes.legend = Legend(
      location: location, size: size, frameAlpha: frameAlpha, anchor: anchor,
      placement: placement)
    return axes
  }
}
