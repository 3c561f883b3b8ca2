/// The colours of network diagrams.
///
/// The fills are light enough for black labels, and differ in lightness too, so that they can be told
/// apart without colour.
///
///     figure.theme.palette.diagram.unit = .lightYellow
public struct DiagramPalette: Sendable, Hashable {
  /// The area of a unit.
  public var unit = Color(hex: 0xDCE9F5)
  /// The area of a bias.
  public var bias = Color(hex: 0xF7F7F7)
  /// The area of a box.
  public var box = Color(hex: 0xFCE8D2)
  /// Lines between nodes.
  public var edge = Color(hex: 0x666666)
  /// The curve of an activation function.
  public var curve = Color(hex: 0xC0392B)
  /// Lines with a weight above zero; told from those below by all common kinds of colour vision
  /// (M. Okabe, K. Ito: Color Universal Design, 2008).
  public var positive = Color(hex: 0x0072B2)
  /// Lines with a weight below zero.
  public var negative = Color(hex: 0xD55E00)

  /// What a colour of a diagram is for.
  ///
  ///     Color(.diagram(.edge))
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The area of a unit.
    case unit
    /// The area of a bias.
    case bias
    /// The area of a box.
    case box
    /// Lines between nodes.
    case edge
    /// The curve of an activation function.
    case curve
    /// Lines with a weight above zero.
    case positive
    /// Lines with a weight below zero.
    case negative
  }

  /// Creates the classic colours.
  public init() {}

  /// The colour of a part.
  public subscript(role: Role) -> Color {
    switch role {
    case .unit: unit
    case .bias: bias
    case .box: box
    case .edge: edge
    case .curve: curve
    case .positive: positive
    case .negative: negative
    }
  }
}
