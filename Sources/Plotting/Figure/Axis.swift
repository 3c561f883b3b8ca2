/// One axis of a chart, in the plane or in space: what it is called, how values lie along it, and
/// what is written at it.
///
///     Axes(x: "Epoch", y: Axis("Loss", scale: LogScale(), gridLines: .major)) {
///       Line(x: epochs, y: losses)
///     }
public struct Axis: Sendable, ExpressibleByStringInterpolation {
  /// What is written beside the axis; parts between dollar signs are math text. Empty for nothing.
  public var label: String
  /// The size of the label in points; nil takes the theme's font size.
  public var labelSize: Double?
  /// How far the label stands off, in points; nil takes the theme's.
  public var labelPad: Double?
  /// How values lie along the axis; nil for evenly, with the names of categories where marks have
  /// any.
  public var scale: (any Scale)?
  /// The values at the two ends, in any order; nil fits the marks.
  public var limits: Interval?
  /// Where ticks stand, and what is written at them.
  public var ticks: AxisTicks
  /// The size of the tick labels in points; nil takes the theme's font size.
  public var tickLabelSize: Double?
  /// How the label stands: beside the middle of the axis unless told otherwise, and along it.
  public var labelPlacement: TextPlacement
  /// How the tick labels stand at their ticks.
  public var tickLabelPlacement: TextPlacement
  /// Lines across the axes at ticks; nil takes the theme's, which are none in the classic one.
  public var gridLines: GridLines?
  /// On which side of the frame ticks stand; nil takes the theme's.
  public var tickDirection: TickDirection?
  /// The edge of the frame that the axis stands on; nil for the lower and the left edge, and for a
  /// second axis the edge opposite the first. Axes in space find their edges themselves.
  public var edge: Edge?
  /// How values of a second axis follow from those of the first; nil when it has its own marks.
  public var conversion: Conversion?
  /// Whether ticks and texts are drawn. The axis still says where marks stand.
  public var isShown: Bool
  /// Whether anything is written at the axis: tick labels, offset and label.
  public var showsLabels = true

  /// An edge of the frame.
  ///
  ///     Axis("Accuracy", edge: .right)
  public enum Edge: Sendable, Hashable, CaseIterable {
    /// The lower edge: an x-axis.
    case bottom
    /// The upper edge: an x-axis.
    case top
    /// The left edge: a y-axis.
    case left
    /// The right edge: a y-axis.
    case right
  }

  /// Creates an axis.
  ///
  /// - Parameters:
  ///   - label: what is written beside the axis.
  ///   - labelSize: the size of the label in points; nil takes the theme's font size.
  ///   - labelPad: how far the label stands off, in points; nil takes the theme's.
  ///   - scale: how values lie along the axis; nil for evenly.
  ///   - limits: the values at the two ends; nil fits the marks.
  ///   - ticks: where ticks stand.
  ///   - tickLabelSize: the size of the tick labels in points; nil takes the theme's font size.
  ///   - tickLabelRotation: their turn in degrees, anticlockwise as seen.
  ///   - labelPlacement: how the label stands.
  ///   - tickLabelPlacement: how the tick labels stand, where there is more to say than their turn.
  ///   - gridLines: lines across the axes at ticks; nil takes the theme's.
  ///   - tickDirection: on which side of the frame ticks stand; nil takes the theme's.
  ///   - edge: the edge of the frame that the axis stands on.
  ///   - conversion: how values of a second axis follow from those of the first.
  ///   - isShown: whether ticks and texts are drawn.
  public init(
    _ label: String = "", labelSize: Double? = nil, labelPad: Double? = nil,
    scale: (any Scale)? = nil, limits: Interval? = nil, ticks: AxisTicks = .automatic,
    tickLabelSize: Double? = nil, tickLabelRotation: Double? = nil,
    labelPlacement: TextPlacement = TextPlacement(),
    tickLabelPlacement: TextPlacement = TextPlacement(), gridLines: GridLines? = nil,
    tickDirection: TickDirection? = nil,
    edge: Edge? = nil, conversion: Conversion? = nil, isShown: Bool = true
  ) {
    self.label = label
    self.labelSize = labelSize
    self.labelPad = labelPad
    self.scale = scale
    self.limits = limits
    self.ticks = ticks
    self.tickLabelSize = tickLabelSize
    self.labelPlacement = labelPlacement
    self.tickLabelPlacement = tickLabelPlacement
    if let tickLabelRotation { self.tickLabelPlacement.rotation = tickLabelRotation }
    self.gridLines = gridLines
    self.tickDirection = tickDirection
    self.edge = edge
    self.conversion = conversion
    self.isShown = isShown
  }

  /// An axis with a label.
  public init(stringLiteral label: String) {
    self.init(label)
  }

  /// The same axis with limits between two numbers, in any order: it runs from the first to the second.
  ///
  ///     Axis("row").limits(from: 9, to: 0)
  public func limits(from: Double, to: Double) -> Axis {
    var axis = self
    axis.limits = Interval(from: from, to: to)
    return axis
  }

  /// Everything the axis writes, apart from numbers.
  var texts: [String] { [label] + ticks.texts + ((scale as? CategoryScale)?.texts ?? []) }
}

extension Axis.Edge {
  /// Whether an axis on the edge runs from left to right.
  var isHorizontal: Bool { self == .bottom || self == .top }

  /// The edge on the other side.
  var opposite: Axis.Edge {
    switch self {
    case .bottom: .top
    case .top: .bottom
    case .left: .right
    case .right: .left
    }
  }
}
