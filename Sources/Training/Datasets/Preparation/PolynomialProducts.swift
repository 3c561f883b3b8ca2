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
    self.includesBias = includesBias
    // For each feature, and after the last, the first product of the degree before that begins with
    // it or a later one.
    var starts = [Int](repeating: 0, count: features) + [1]
    var degree = 0
    while degree < degrees.upperBound {
      degree += 1
      if degree == degrees.lowerBound { firstWanted = terms.count + 1 }
      guard let next = try append(after: starts, skip: interactionOnly && degree > 1 ? 1 : 0) else {
        break
      }
      starts = next
    }
    if degrees.lowerBound > 1, firstWanted == 1 { firstWanted = terms.count + 1 }
  }

  /// Appends the products of the next degree; nil when there are none.
  private mutating func append(after starts: [Int], skip: Int) throws(TrainingError) -> [Int]? {
    let features = starts.count - 1
    let end = starts[features]
    var size = 0
    for feature in 0..<features {
      size += end - starts[feature + skip]
      guard terms.count + size <= CountLimit.entries else {
        throw .shape(
          array: "products", expected: "at most \(CountLimit.entries)",
          actual: "more than \(terms.count)")
      }
    }
    guard size > 0 else { return nil }
    terms.reserveCapacity(terms.count + size)
    var next: [Int] = []
    for feature in 0..<features {
      next.append(terms.count + 1)
      for rest in starts[feature + skip]..<end {
        terms.append(Term(factor: Int32(feature), rest: Int32(rest)))
      }
    }
    return next + [terms.count + 1]
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
