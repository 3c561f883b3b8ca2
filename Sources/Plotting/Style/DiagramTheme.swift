/// The measures and colours of network diagrams; lengths in points.
///
/// The fills are light enough for black labels, and differ in lightness too, so that they can be told
/// apart without colour.
///
///     theme.diagram.unitColor = .lightYellow
///     theme.diagram.layerGap = 120
public struct DiagramTheme: Sendable, Equatable {
  /// The area of a unit.
  public var unitColor = Color(hex: 0xDCE9F5)
  /// The area of a bias.
  public var biasColor = Color(hex: 0xF7F7F7)
  /// The area of a box.
  public var boxColor = Color(hex: 0xFCE8D2)
  /// Lines between nodes.
  public var edgeColor = Color(hex: 0x666666)
  /// The curve of an activation function.
  public var curveColor = Color(hex: 0xC0392B)
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

  /// Lines with a weight above zero, and below; told apart by all common kinds of colour vision
  /// (M. Okabe, K. Ito: Color Universal Design, 2008).
  public var positiveColor = Color(hex: 0x0072B2)
  /// Lines with a weight below zero.
  public var negativeColor = Color(hex: 0xD55E00)
  /// The width of a line with the greatest weight, and with none.
  public var greatestWidth = 4.0
  /// The width of a line whose weight is nearly zero.
  public var leastWidth = 0.4

  /// Creates the classic diagram.
  public init() {}

  /// How a line is drawn; `weight` is a share of the greatest, from -1 to 1, or nil for a plain line.
  func stroke(weight: Double?, unit: Double) -> Scene.Stroke {
    guard let weight else {
      return Scene.Stroke(edgeColor, width: lineWidth * unit, cap: .round)
    }
    let width = leastWidth + (greatestWidth - leastWidth) * abs(weight)
    return Scene.Stroke(
      weight < 0 ? negativeColor : positiveColor, width: width * unit, cap: .butt)
  }
}
