import NetworkFigures
import Plotting
import Training

extension HiddenSpace {
  /// The data set that no line separates, as the hidden layer of a network gives it.
  init(ofCornerIn network: Network) throws {
    try self.init(of: network, for: Article.Datasets.corner())
  }

  /// The points, a scatter for each class.
  func cornerScatters(alpha: Double? = nil) throws -> [Scatter3D] {
    try scatters3D(alpha: alpha) { "y=\($0).0" }
  }

  /// The plane that the output layer decides by, where the listings draw it: at 0.5, though the
  /// probability is 0.5 where the weighted sum is 0.
  func planeAsInListings(over range: ClosedRange<Double>, alpha: Double) throws -> Surface3D {
    let places = ListingMesh.places(over: range)
    return try decisionPlane(level: 0.5, x: places, y: places, alpha: alpha)
  }

  /// Axes named after the hidden units.
  static func axes(
    title: String = "", elevation: Double, azimuth: Double,
    @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) rethrows -> Axes3D {
    try Axes3D(
      x: Axis("$a_1$", labelSize: 14), y: Axis("$a_2$", labelSize: 14),
      z: Axis("$a_3$", labelSize: 14), title: title, elevation: elevation, azimuth: azimuth,
      marks: marks
    )
    .legend(.best)
  }
}
