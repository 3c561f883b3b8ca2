/// A column of a network diagram.
///
///     DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
///     DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
public struct DiagramLayer: Sendable, Equatable {
  /// What stands below the column; empty for nothing.
  public var caption: String
  /// The units from top to bottom.
  public var units: [Unit]
  /// The label of the bias that the next layer gets from here, or nil for none; it stands on top.
  public var bias: String?
  /// The function in the right half of each unit, or nil for plain circles.
  public var activation: ActivationGlyph?
  /// What stands at the arrows that leave the units to the right, one text for each; empty for no
  /// arrows.
  public var outputs: [String]
  /// When this is not nil the layer is one box with this text, as high as the layer before it.
  public var boxLabel: String?
  /// What was wrong with the numbers that the layer was made of.
  private(set) var problem: PlotError?

  /// A unit of a layer.
  ///
  ///     DiagramLayer.Unit("$z$", weights: ["$b$", "$w_1$", "$w_2$"], weightValues: [0.1, 2, -1])
  public struct Unit: Sendable, Equatable {
    /// What stands in the unit; math text.
    public var label: String
    /// What stands at the lines that end here, one text for each, that of the bias first; empty for
    /// nothing at any of them.
    public var weights: [String]
    /// The values of these weights, one for each line that ends here; lines with a value are coloured
    /// by its sign and as wide as it is great. Empty for plain lines.
    public var weightValues: [Double]
    /// Whether three dots stand here for the units left out.
    public var isEllipsis: Bool

    /// Creates a unit.
    public init(_ label: String, weights: [String] = [], weightValues: [Double] = []) {
      self.label = label
      self.weightValues = weightValues
      self.weights = weights
      isEllipsis = false
    }

    /// Three dots.
    public static let ellipsis: Unit = {
      var unit = Unit("")
      unit.isEllipsis = true
      return unit
    }()
  }

  /// Creates a layer of units.
  public init(
    _ caption: String = "", units: [Unit], bias: String? = nil,
    activation: ActivationGlyph? = nil, outputs: [String] = []
  ) {
    self.caption = caption
    self.units = units
    self.bias = bias
    self.activation = activation
    self.outputs = outputs
  }

  /// Creates a layer of units that only have a label.
  public init(
    _ caption: String = "", _ labels: [String], bias: String? = nil,
    activation: ActivationGlyph? = nil, outputs: [String] = []
  ) {
    self.init(
      caption, units: labels.map { Unit($0) }, bias: bias, activation: activation,
      outputs: outputs)
  }

  /// Creates a layer of many units: the first ones, three dots, and the last one.
  ///
  /// - Parameters:
  ///   - caption: what stands below.
  ///   - count: the number of units, at least 1.
  ///   - shown: how many of them are drawn; at least 2.
  ///   - bias: the label of the bias for the next layer.
  ///   - activation: the function in each unit.
  ///   - outputs: the labels of the arrows that leave.
  ///   - label: the label of a unit, counted from 1.
  public init(
    _ caption: String = "", count: Int, shown: Int = 5, bias: String? = nil,
    activation: ActivationGlyph? = nil, outputs: [String] = [], label: (Int) -> String
  ) {
    let drawn = max(shown, Self.leastShown)
    let units =
      count <= drawn
      ? (0..<max(count, 0)).map { Unit(label($0 + 1)) }
      : (1..<drawn).map { Unit(label($0)) } + [.ellipsis, Unit(label(count))]
    self.init(caption, units: units, bias: bias, activation: activation, outputs: outputs)
    let name = Require.name("layer", caption)
    for (part, value, least) in [("count", count, 1), ("shown", shown, Self.leastShown)]
    where value < least {
      problem = .measure(
        name: "\(part) of \(name)", value: Double(value), expected: "\(least) or more")
    }
  }

  /// The first unit and the last.
  private static let leastShown = 2

  /// A layer that is one box, such as softmax; the lines into it and out of it run level.
  public static func box(
    _ label: String, caption: String = "", outputs: [String] = []
  ) -> DiagramLayer {
    var layer = DiagramLayer(caption, units: [], outputs: outputs)
    layer.boxLabel = label
    return layer
  }
}
