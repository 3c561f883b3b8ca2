/// Which products of features there are, each made from a feature and a product of one degree less.
struct PolynomialProducts: Equatable {
  /// A product: a feature times another product.
  struct Term: Equatable {
    /// The index of the feature, the first of the product's.
    let factor: Int32

    /// The index of the product of all others.
    let rest: Int32
  }

  /// The products after the first, which is one and that of no features: by degree, and within a
  /// degree in the lexicographic order of their features. The index of a term is one less than
  /// that of its product.
  private(set) var terms: [Term] = []

  /// The index of the first product that is wanted besides the bias.
  private var firstWanted = 1

  private let includesBias: Bool

  /// The indices of the products that are wanted.
  var columns: [Int] {
    (includesBias ? [0] : []) + Array(min(firstWanted, terms.count + 1)..<terms.count + 1)
  }

  /// Lists the products.
  ///
  /// - Precondition: The degrees are not negative.
  /// - Throws: `TrainingError.shape` for more than 2^28.
  init(
    features: Int, degrees: ClosedRange<Int>, interactionOnly: Bool, includesBias: Bool
  ) throws(TrainingError) {
    try CountLimit.require(features, name: "features")
    let skip = interactionOnly ? 1 : 0
    let count = try Self.count(features: features, degree: degrees.upperBound, skip: skip)
    self.includesBias = includesBias
    terms.reserveCapacity(count)
    // For each feature, and after the last, the first product of the degree before that begins with
    // it or a later one. The empty product may follow every feature.
    var starts = [Int](repeating: 0, count: features + 1)
    var end = 1
    var degree = 0
    while degree < degrees.upperBound, end > starts[0] {
      degree += 1
      if degree <= degrees.lowerBound { firstWanted = end }
      starts = append(after: starts, end: end, skip: skip)
      end = terms.count + 1
    }
    if degree < degrees.lowerBound { firstWanted = end }
  }

  /// Appends the products of the next degree; their places become the starts.
  private mutating func append(after starts: [Int], end: Int, skip: Int) -> [Int] {
    var next: [Int] = []
    for feature in 0..<starts.count - 1 {
      next.append(terms.count + 1)
      for rest in starts[feature + skip]..<end {
        terms.append(Term(factor: Int32(feature), rest: Int32(rest)))
      }
    }
    return next + [terms.count + 1]
  }

  /// How many products of one feature or more there are.
  ///
  /// - Throws: `TrainingError.shape` for more than 2^28.
  private static func count(features: Int, degree: Int, skip: Int) throws(TrainingError) -> Int {
    // The products of a degree that begin with each feature or a later one.
    var counts = [Int](repeating: 1, count: features + 1)
    var sum = 0
    for _ in 0..<degree {
      var next = [Int](repeating: 0, count: features + 1)
      for feature in (0..<features).reversed() {
        next[feature] = next[feature + 1] + counts[feature + skip]
        guard sum + next[feature] <= CountLimit.entries else {
          throw .shape(
            array: "products", expected: "at most \(CountLimit.entries)",
            actual: "more than \(sum)")
        }
      }
      counts = next
      guard counts[0] > 0 else { break }
      sum += counts[0]
    }
    return sum
  }

  /// The name of a product: its features with their powers.
  func name(of product: Int, features: [String]) -> String {
    guard product > 0 else { return "1" }
    var powers: [(feature: Int, power: Int)] = []
    var product = product
    while product > 0 {
      let term = terms[product - 1]
      product = Int(term.rest)
      if let last = powers.last, last.feature == Int(term.factor) {
        powers[powers.count - 1].power += 1
      } else {
        powers.append((Int(term.factor), 1))
      }
    }
    return powers.map {
      $0.power == 1 ? features[$0.feature] : "\(features[$0.feature])^\($0.power)"
    }
    .joined(separator: " ")
  }
}
