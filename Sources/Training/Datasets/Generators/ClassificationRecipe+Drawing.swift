extension ClassificationRecipe {
  /// Draws the samples.
  ///
  /// - Throws: `TrainingError.notFinite` for features that overflow; `TrainingError.option` for
  ///   more corners of a hypercube than can be put into an order.
  func dataset(
    clusterSizes: [Int], using random: inout NumPyRandom
  ) throws(TrainingError) -> Dataset {
    let corners = try self.corners(using: &random)
    var matrix = Matrix(rows: samples, columns: features)
    random.fillWithNormals(&matrix, columns: 0..<informative)
    var labels = spread(&matrix, clusterSizes: clusterSizes, around: corners, using: &random)
    addRedundantFeatures(&matrix, using: &random)
    addRepeatedFeatures(&matrix, using: &random)
    random.fillWithNormals(&matrix, columns: meaningful..<features)
    flip(&labels, using: &random)
    shiftAndScale(&matrix, using: &random)
    if shuffle {
      try random.shuffle(&matrix, &labels)
      matrix = matrix.gatheringColumns(try random.permutation(features))
    }
    return try Dataset(features: matrix, labels: labels)
  }

  /// The centers of the clusters, clusters x informative features.
  private func corners(using random: inout NumPyRandom) throws(TrainingError) -> Matrix {
    var corners = Matrix(rows: clusters, columns: informative)
    try random.fillWithCorners(&corners)
    for row in 0..<clusters {
      for column in 0..<informative {
        corners[row, column] = corners[row, column] * (2 * separation) - separation
      }
    }
    guard !hypercube else { return corners }
    let rowFactors = random.uniform(count: clusters)
    let columnFactors = random.uniform(count: informative)
    for row in 0..<clusters {
      for column in 0..<informative {
        corners[row, column] *= rowFactors[row]
        corners[row, column] *= columnFactors[column]
      }
    }
    return corners
  }

  /// Stretches the normal numbers of each cluster and moves them to its corner; the classes take
  /// turns.
  private func spread(
    _ matrix: inout Matrix, clusterSizes: [Int], around corners: Matrix,
    using random: inout NumPyRandom
  ) -> [Int] {
    var labels: [Int] = []
    for cluster in 0..<clusters {
      let directions = random.directions(rows: informative, columns: informative)
      for row in labels.count..<labels.count + clusterSizes[cluster] {
        let combined = matrix.row(row).prefix(informative).combined(by: directions)
        for column in 0..<informative {
          matrix[row, column] = combined[column] + corners[cluster, column]
        }
        labels.append(cluster % classes)
      }
    }
    return labels
  }

  private func addRedundantFeatures(_ matrix: inout Matrix, using random: inout NumPyRandom) {
    guard redundant > 0 else { return }
    let directions = random.directions(rows: informative, columns: redundant)
    for row in 0..<samples {
      let combined = matrix.row(row).prefix(informative).combined(by: directions)
      for column in 0..<redundant {
        matrix[row, informative + column] = combined[column]
      }
    }
  }

  private func addRepeatedFeatures(_ matrix: inout Matrix, using random: inout NumPyRandom) {
    let first = informative + redundant
    let sources = random.uniform(count: repeated).map { Int(Double(first - 1) * $0 + 0.5) }
    for row in 0..<samples {
      for (column, source) in sources.enumerated() {
        matrix[row, first + column] = matrix[row, source]
      }
    }
  }

  private func flip(_ labels: inout [Int], using random: inout NumPyRandom) {
    let flipped = random.uniform(count: samples).map { $0 < flipY }
    for index in labels.indices where flipped[index] {
      labels[index] = random.randint(0...classes - 1)
    }
  }

  private func shiftAndScale(_ matrix: inout Matrix, using random: inout NumPyRandom) {
    let shifts = values(shift, using: &random) { (2 * $0 - 1) * separation }
    let scales = values(scale, using: &random) { 1 + 100 * $0 }
    for row in 0..<samples {
      for column in 0..<features {
        matrix[row, column] = (matrix[row, column] + shifts[column]) * scales[column]
      }
    }
  }

  private func values(
    _ values: Dataset.FeatureValues, using random: inout NumPyRandom,
    drawn: (Double) -> Double
  ) -> [Double] {
    switch values {
    case .all(let value): [Double](repeating: value, count: features)
    case .each(let values): values
    case .random: random.uniform(count: features).map(drawn)
    }
  }
}

extension ArraySlice<Double> {
  /// The row vector times a matrix.
  fileprivate func combined(by matrix: Matrix) -> [Double] {
    var result = [Double](repeating: 0, count: matrix.columns)
    for (row, factor) in enumerated() {
      for column in 0..<matrix.columns {
        result[column] += factor * matrix[row, column]
      }
    }
    return result
  }
}

extension NumPyRandom {
  /// Draws standard normal numbers into some columns, row by row.
  fileprivate mutating func fillWithNormals(_ matrix: inout Matrix, columns: Range<Int>) {
    for row in 0..<matrix.rows {
      for column in columns {
        matrix[row, column] = standardNormal()
      }
    }
  }

  /// Draws a matrix of numbers in [-1, 1).
  fileprivate mutating func directions(rows: Int, columns: Int) -> Matrix {
    var matrix = Matrix(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        matrix[row, column] = 2 * randomSample() - 1
      }
    }
    return matrix
  }

  /// Draws different corners of the unit hypercube, one a row.
  fileprivate mutating func fillWithCorners(_ corners: inout Matrix) throws(TrainingError) {
    // As integers of 30 bits, the first dimension the highest; dimensions beyond are drawn alone.
    let drawnAlone = max(corners.columns - Self.bitsOfCorners, 0)
    for row in 0..<corners.rows {
      for column in 0..<drawnAlone {
        corners[row, column] = Double(randint(0...1))
      }
    }
    let bits = corners.columns - drawnAlone
    for (row, corner) in try sample(corners.rows, of: 1 << bits).enumerated() {
      for bit in 0..<bits {
        corners[row, drawnAlone + bit] = Double(corner >> (bits - 1 - bit) & 1)
      }
    }
  }

  /// How many dimensions scikit-learn draws as one integer.
  private static let bitsOfCorners = 30
}
