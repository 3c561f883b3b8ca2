/// The samples of each class.
struct Strata {
  /// The indices of the samples of each class, in ascending order, as the classes are.
  let indices: [[Int]]

  init(_ labels: [Int]) {
    let classes = Dictionary(grouping: labels.indices) { labels[$0] }
    indices = classes.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Makes sure that each class has two samples, one for either part of a split.
  ///
  /// - Throws: `TrainingError.label` for the first that has not.
  func requireTwoSamples(of labels: [Int]) throws(TrainingError) {
    guard let row = indices.first(where: { $0.count < 2 })?.first else { return }
    throw .label(
      array: "labels", row: row, value: Double(labels[row]),
      expected: "a class of two samples or more")
  }
}

extension NumPyRandom {
  /// Splits each class at random, and puts the parts into a random order.
  mutating func split(_ strata: Strata, into sizes: PartSizes) throws(TrainingError) -> Split {
    let counts = strata.indices.map(\.count)
    let trainCounts = try share(sizes.train, among: counts)
    let testCounts = try share(sizes.test, among: zip(counts, trainCounts).map { $0 - $1 })
    var train: [Int] = []
    var test: [Int] = []
    for (members, (trainCount, testCount)) in zip(strata.indices, zip(trainCounts, testCounts)) {
      let order = try permutation(members.count).map { members[$0] }
      train += order[..<trainCount]
      test += order[trainCount..<trainCount + testCount]
    }
    shuffle(&train)
    shuffle(&test)
    return Split(train: train, test: test)
  }

  /// Shares draws out among classes by their sizes; what rounding leaves goes where it cut most,
  /// at random where it cut alike.
  ///
  /// Source: the mode of the multivariate hypergeometric distribution, as nearly as scikit-learn
  /// works it out.
  private mutating func share(_ draws: Int, among counts: [Int]) throws(TrainingError) -> [Int] {
    let sum = Double(counts.reduce(0, +))
    let exact = counts.map { Double($0) / sum * Double(draws) }
    var shares = exact.map { Int($0) }
    let rests = zip(exact, shares).map { $0 - Double($1) }
    var missing = draws - shares.reduce(0, +)
    for rest in Set(rests).sorted(by: >) where missing > 0 {
      let classes = rests.indices.filter { rests[$0] == rest }
      let added = min(classes.count, missing)
      let chosen = try choice(classes.count, count: added)
      for index in chosen { shares[classes[index]] += 1 }
      missing -= added
    }
    return shares
  }
}
