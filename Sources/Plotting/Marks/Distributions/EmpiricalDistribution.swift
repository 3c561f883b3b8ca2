/// The share of values up to each of them, as a line of steps from 0 to 1.
///
/// ![A line of steps that rises from 0 to 1.](mark-EmpiricalDistribution.svg)
///
///     EmpiricalDistribution(losses, label: "validation")
///     EmpiricalDistribution(losses, isComplementary: true)
///
/// Matplotlib's `ecdf`. Values that are not finite are left out, and `FigureLayout.warnings` says how many
/// there are.
public struct EmpiricalDistribution: Mark, Equatable {
  /// The values at which the line rises, each once, in rising order.
  public let values: [Double]
  /// The share of all that lies at or below each of them; the last is 1.
  public let shares: [Double]
  /// Whether the line shows the share above each value, and falls from 1 to 0.
  public var isComplementary: Bool
  /// Which way the shares run.
  public var orientation: Orientation
  /// How the line is drawn; its points are not looked at.
  private var line: Line
  /// How many values are not finite.
  private let notFinite: Int
  /// What was wrong with the weights.
  private var problem: PlotError?

  /// Creates the distribution of values.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - weights: what each value counts, not below 0; nil counts each as 1.
  ///   - isComplementary: whether the line shows the share above each value.
  ///   - orientation: which way the shares run.
  ///   - color: the colour; nil takes the next of the axes' cycle.
  ///   - width: the width of the line in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [Double], weights: [Double]? = nil, isComplementary: Bool = false,
    orientation: Orientation = .vertical, color: Color? = nil, width: Double? = nil,
    dash: Line.Dash = .solid, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) {
    problem = weights.flatMap { Self.problem(of: $0, for: values, label: label) }
    let steps = problem == nil ? Self.steps(of: values, weights: weights) : []
    self.values = steps.map(\.value)
    shares = steps.map(\.share)
    notFinite = values.count { !$0.isFinite }
    self.isComplementary = isComplementary
    self.orientation = orientation
    line = Line(
      [], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [line.label].compactMap { $0 } }

  /// Refuses weights that cannot be, and measures and colours that no line is drawn with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    try line.validate(as: Self.name)
  }

  /// What the mark has to show; the axis of shares ends at 0 and 1.
  public var data: MarkData {
    // A mark as any other has its values along the axis of places.
    orientation.data(
      places: DataExtent(of: values),
      values: values.isEmpty ? DataExtent() : DataExtent(range: 0...1, sticky: [0, 1]),
      legendEntries: line.data.legendEntries)
  }

  /// The line in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    var colored = self
    colored.line = line.colored(from: &cycle)
    return colored
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    var line = line
    line.points = points
    var layout = line.layout(in: context)
    if notFinite > 0 {
      layout.warnings.append(.notFinite(notFinite, of: Require.name(Self.name, line.label)))
    }
    return layout
  }
}

extension EmpiricalDistribution {
  /// What errors call a distribution.
  private static let name = "empirical distribution"

  /// The corners of the steps.
  var points: [Point] {
    var (points, level): ([Point], Double) = ([], 0)
    for (value, share) in zip(values, shares) {
      for height in [level, share] {
        points.append(orientation.point(at: value, isComplementary ? 1 - height : height))
      }
      level = share
    }
    return points
  }

  private static func problem(
    of weights: [Double], for values: [Double], label: String?
  ) -> PlotError? {
    let thing = Require.name(name, label)
    if weights.count != values.count {
      return .unequal(("values", values.count), ("weights", weights.count), in: thing)
    }
    if let wrong = weights.first(where: { !($0 >= 0 && $0.isFinite) }) {
      return .measure(
        name: "weight of the \(thing)", value: wrong, expected: "finite numbers not below 0")
    }
    let counted = zip(values, weights).filter { $0.0.isFinite }
    let sum = counted.reduce(0) { $0 + $1.1 }
    guard counted.isEmpty || sum > 0 && sum.isFinite else {
      return .measure(
        name: "sum of the weights of the \(thing)", value: sum, expected: "a finite number above 0")
    }
    return nil
  }

  /// Each different value with the share of all up to it.
  private static func steps(
    of values: [Double], weights: [Double]?
  ) -> [(value: Double, share: Double)] {
    let order = values.indices.filter { values[$0].isFinite }.sorted { a, b in
      (values[a], a) < (values[b], b)
    }
    let sum = order.reduce(0) { $0 + (weights?[$1] ?? 1) }
    var (steps, level): ([(value: Double, share: Double)], Double) = ([], 0)
    for (rank, index) in order.enumerated() {
      level += (weights?[index] ?? 0) / sum
      let share = weights == nil ? Double(rank + 1) / sum : level
      if steps.last?.value == values[index] {
        steps[steps.count - 1].share = share
      } else {
        steps.append((values[index], share))
      }
    }
    return steps
  }
}
