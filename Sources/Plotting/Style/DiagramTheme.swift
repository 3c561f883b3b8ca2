/// The measures of network diagrams; lengths in points.
///
///     theme.diagram.layerGap = 120
public struct DiagramTheme: Sendable, Equatable {
  /// The width of lines.
  public var lineWidth = 1.0
  /// The width of an activation's curve.
  public var curveWidth = 1.8
  /// The radius of one of three dots.
  public var dotRadius = 1.8
  /// The length of an arrow's head.
  public var headLength = 8.0
  /// The least radius of a unit.
  public var leastRadius = 16.0
  /// The radius of a box's corners.
  public var boxCorner = 6.0
  /// Between a label and the border of its node.
  public var labelPad = 5.0
  /// Between two units of a layer.
  public var unitGap = 14.0
  /// Between two layers, from border to border.
  public var layerGap = 90.0
  /// The length of an arrow that leaves the network.
  public var outputLength = 42.0
  /// The text below a layer.
  public var captionSize = 12.0
  /// Weights, as a share of the label size.
  public var weightSize = 0.85
  /// Between a weight and its line.
  public var weightPad = 2.0

  /// The width of a line with the greatest weight, and with none.
  public var greatestWidth = 4.0
  /// The width of a line whose weight is nearly zero.
  public var leastWidth = 0.4

  /// Creates the classic diagram.
  public init() {}

  /// How a line is drawn; `weight` is a share of the greatest, from -1 to 1, or nil for a plain line.
  func stroke(weight: Double?, unit: Double) -> Scene.Stroke {
    guard let weight else {
      return Scene.Stroke(Color(.diagram(.edge)), width: lineWidth * unit, cap: .round)
    }
    let width = leastWidth + (greatestWidth - leastWidth) * abs(weight)
    return Scene.Stroke(
      Color(.diagram(weight < 0 ? .negative : .positive)), width: width * unit, cap: .butt)
  }
}
