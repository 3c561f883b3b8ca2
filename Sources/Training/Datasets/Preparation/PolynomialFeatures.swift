/// Adds the products and powers of features up to a degree, with which a linear model can bend.
///
///     let expansion = PolynomialFeatures(degree: 2)
///     try expansion.transform(Matrix([[2, 3]]))        // 1, 2, 3, 4, 6, 9
///     try expansion.names(features: ["a", "b"])        // 1, a, b, a^2, a b, b^2
///
/// Source: `sklearn.preprocessing.PolynomialFeatures`, with its columns in its order, to the bit.
public struct PolynomialFeatures: Sendable, Equatable {
  /// The degrees of the products. Degree 0 is the bias.
  public var degrees: ClosedRange<Int>

  /// Whether products take a feature at most once.
  public var interactionOnly: Bool

  /// Whether the first column is one everywhere.
  public var includesBias: Bool

  /// Creates an expansion up to a degree.
  ///
  /// A negative degree is reported when the expansion is used.
  public init(degree: Int = 2, interactionOnly: Bool = false, includesBias: Bool = true) {
    self.init(
      degrees: min(degree, 0)...degree, interactionOnly: interactionOnly,
      includesBias: includesBias)
  }

  /// Creates an expansion of the degrees of a range, besides the bias.
  public init(
    degrees: ClosedRange<Int>, interactionOnly: Bool = false, includesBias: Bool = true
  ) {
    self.degrees = degrees
    self.interactionOnly = interactionOnly
    self.includesBias = includesBias
  }

  /// The products of `features` (samples x features), samples x products.
  ///
  /// - Throws: `TrainingError.option` for a negative degree; `TrainingError.shape` without a
  ///   product, or for more than 2^28 entries; `TrainingError.notFinite` for an entry that is NaN
  ///   or infinite, or becomes so.
  public func transform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try features.requireFinite("features")
    let products = try products(of: features.columns)
    let columns = products.columns
    try CountLimit.require(rows: features.rows, columns: columns.count, name: "products")
    // What comes before the wanted degrees is needed to make them.
    var all = [Double](repeating: 1, count: products.terms.count + 1)
    var result = Matrix(rows: features.rows, columns: columns.count)
    for row in 0..<features.rows {
      for (index, term) in products.terms.enumerated() {
        all[index + 1] = all[Int(term.rest)] * features[row, Int(term.factor)]
      }
      for (column, index) in columns.enumerated() {
        result[row, column] = all[index]
      }
    }
    try result.requireFinite("products")
    return result
  }

  /// The names of the products: `1`, `x0`, `x0^2`, `x0 x1`.
  ///
  /// - Throws: As `transform`.
  public func names(features: [String]) throws(TrainingError) -> [String] {
    let products = try products(of: features.count)
    return products.columns.map { products.name(of: $0, features: features) }
  }

  private func products(of features: Int) throws(TrainingError) -> PolynomialProducts {
    guard degrees.lowerBound >= 0 else {
      throw .option(name: "degree", value: "\(degrees.lowerBound)", expected: "0 or more")
    }
    try CountLimit.require(degrees.upperBound, name: "degree")
    let products = try PolynomialProducts(
      features: features, degrees: degrees, interactionOnly: interactionOnly,
      includesBias: includesBias)
    guard !products.columns.isEmpty else {
      throw .shape(array: "products", expected: "at least one", actual: "none")
    }
    return products
  }
}
