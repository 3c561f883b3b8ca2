/// Which two of several features a picture shows, and where the others are held.
///
///     FeatureView(x: "sepal", y: "petal", fixed: ["age": 40])
///     FeatureView(projection: .pca)
public struct FeatureView: Sendable, Hashable {
  /// The feature along x; nil takes the first that is not along y.
  public var x: String?

  /// The feature along y; nil takes the first that is not along x.
  public var y: String?

  /// Features that are held at a value, in their own units. Others that are not along an axis are held at
  /// their means.
  public var fixed: [String: Double]

  /// The plane that samples are projected to, where it is not that of two features.
  public var projection: Projection?

  /// A plane that is not that of two features.
  ///
  ///     FeatureView(projection: .pca)
  public enum Projection: String, Sendable, Hashable, CaseIterable {
    /// That of the first two principal components of the standardised features. What a model says is that
    /// of the samples in this plane.
    case pca
  }

  /// Chooses features.
  public init(
    x: String? = nil, y: String? = nil, fixed: [String: Double] = [:],
    projection: Projection? = nil
  ) {
    self.x = x
    self.y = y
    self.fixed = fixed
    self.projection = projection
  }

  /// Of more features than these nobody can say that the first two are those to show.
  public static let mostFeaturesWithoutChoice = 10
}
