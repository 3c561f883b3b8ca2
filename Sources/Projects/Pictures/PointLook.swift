import Plotting

/// How the points of samples look, by how many there are: the more, the smaller.
struct PointLook {
  /// The area of the square around a disc, in points squared; nil takes the theme's.
  let size: Double?
  /// The colour of the line around each disc; nil takes the disc's own.
  let edgeColor: Color?
  /// The opacity.
  let alpha: Double

  /// Up to so many discs have the theme's size, and an edge that sets them off from each other.
  private static let few = 500
  /// The theme's size, Matplotlib's `lines.markersize` squared.
  private static let usualSize = 36.0
  /// Smaller discs are not seen.
  private static let leastSize = 1.5
  /// So many discs and more lie over each other.
  static let many = 5000
  /// The opacity of such discs.
  private static let alphaOfMany = 0.5

  init(_ style: PointStyle, count: Int) {
    let isFew = count <= Self.few
    let shrunk = max(Self.usualSize * Double(Self.few) / Double(max(count, 1)), Self.leastSize)
    size = style.size ?? (isFew ? nil : shrunk)
    edgeColor = style.edgeColor ?? (isFew ? .markerEdge : nil)
    alpha = style.alpha ?? (count >= Self.many ? Self.alphaOfMany : 1)
  }
}
