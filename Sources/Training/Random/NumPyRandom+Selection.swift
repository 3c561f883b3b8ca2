extension NumPyRandom {
  /// Draws `count` of the integers from 0 to `population - 1`, each at most once: scikit-learn's
  /// `sample_without_replacement`, which has a method for each share of the population.
  ///
  /// - Precondition: `count` is at most `population`, which is above 0.
  /// - Throws: `TrainingError.option` for a permutation or a count above 2^28.
  mutating func sample(_ count: Int, of population: Int) throws(TrainingError) -> [Int] {
    try CountLimit.require(count, name: "count")
    let share = Double(count) / Double(population)
    if share > Self.fewestByPermutation, share < Self.mostByPermutation {
      return try choice(population, count: count)
    }
    return share < Self.mostByTracking
      ? trackedSample(count, of: population) : reservoirSample(count, of: population)
  }

  /// Draws `count` of the integers from 0 to `population - 1`, each at most once:
  /// `choice(population, size=count, replace=False)`.
  ///
  /// - Throws: `TrainingError.option` for a population above 2^28.
  mutating func choice(_ population: Int, count: Int) throws(TrainingError) -> [Int] {
    Array(try permutation(population).prefix(count))
  }

  /// Draws until there are as many different integers as are needed.
  private mutating func trackedSample(_ count: Int, of population: Int) -> [Int] {
    var drawn = Set<Int>()
    return (0..<count).map { _ in
      while true {
        let candidate = randint(0...population - 1)
        if drawn.insert(candidate).inserted { return candidate }
      }
    }
  }

  /// Draws for each integer after the first `count` the place of the sample that it takes, if any.
  private mutating func reservoirSample(_ count: Int, of population: Int) -> [Int] {
    var sample = Array(0..<count)
    for candidate in count..<population {
      let place = randint(0...candidate)
      if place < count { sample[place] = candidate }
    }
    return sample
  }

  // The shares between which scikit-learn changes its method.
  private static let fewestByPermutation = 0.01
  private static let mostByPermutation = 0.99
  private static let mostByTracking = 0.2
}

extension NumPyRandom {
  /// Draws `count` numbers in [0, 1): `uniform(size=count)`.
  mutating func uniform(count: Int) -> [Double] {
    (0..<count).map { _ in randomSample() }
  }

  /// Puts the rows of a matrix and the labels that belong to them into a random order:
  /// scikit-learn's `utils.shuffle`.
  ///
  /// - Throws: `TrainingError.option` for more than 2^28 rows.
  mutating func shuffle(
    _ features: inout Matrix, _ labels: inout [Int]
  ) throws(TrainingError) {
    let order = try permutation(features.rows)
    features = features.gatheringRows(order)
    labels = order.map { labels[$0] }
  }

  /// Adds to each entry, row by row, a normal number of mean 0 and such a standard deviation.
  mutating func addNoise(_ deviation: Double, to features: inout Matrix) {
    for row in 0..<features.rows {
      for column in 0..<features.columns {
        features[row, column] += deviation * standardNormal()
      }
    }
  }

  /// Adds to each entry, column by column, a normal number of mean 0 and such a standard deviation.
  mutating func addNoiseByColumns(_ deviation: Double, to features: inout Matrix) {
    for column in 0..<features.columns {
      for row in 0..<features.rows {
        features[row, column] += deviation * standardNormal()
      }
    }
  }
}
