import Testing
import Training

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct BendAroundACornerTests {
  @Test func theGuideTellsTheTruth() throws {
    // guide
    var random = NumPyRandom(seed: 0)
    let cloud = try random.uniform(low: [0, 0], high: [4, 4], rows: 1550)
    let angle = cloud.filterRows { row in
      cloud[row, 0] >= 3 || cloud[row, 1] >= 3
    }
    let other = try random.uniform(low: [0, 0], high: [4, 4], rows: 1550)
    let square = other.filterRows { row in
      other[row, 0] <= 2.3 && other[row, 1] <= 2.3
    }

    let points = try Matrix(stacking: [angle, square])
    let labels = (0..<points.rows).map { $0 < angle.rows ? 1 : 0 }
    // end of guide
    #expect(points.rows == 1250)

    // guide
    let scaler = try StandardScaler.fit(points)
    let dataset = try Dataset(
      features: scaler.transform(points), labels: labels)
    // end of guide

    // guide
    let line = try LogisticRegression().fit(dataset)
    let guesses = try line.predict(dataset.features)
    let hits = zip(guesses, labels).count { $0 == $1 }  // 1185 of 1250
    // end of guide
    #expect(hits == 1185)

    // guide
    var network = try Network(inputs: 2, seed: 2) {
      Dense(3, activation: .relu)
      Dense(1, activation: .sigmoid)
    }
    // end of guide
    #expect(isNear(network.layers[0].weights.column(0), [0.623, 0.484], tolerance: 5e-4))

    // guide
    let history = try network.fit(
      dataset.features, dataset.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(), metrics: [.accuracy], epochs: 2200)
    // end of guide

    // guide
    let lossBefore = history.loss[0]  // 0.5855
    let lossAfter = history.loss[2199]  // 0.0276
    let accuracy = history[.accuracy][2199]  // 1.0: every sample is right
    let steps = history[.accuracy].firstIndex { $0 > 0.99 }  // 980
    // end of guide
    #expect(isNear([lossBefore, lossAfter], kerasLosses, tolerance: 5e-5))
    #expect(accuracy == 1)
    #expect(steps == 980)

    // guide
    let unseen = try Matrix([[1, 1], [3.5, 3.5], [1, 3.5]])
    let outputs = try network.predict(scaler.transform(unseen))
    let probabilities = outputs.column(0)
    let classes = probabilities.map { $0 > 0.5 ? 1 : 0 }  // [0, 1, 1]
    // end of guide
    #expect(classes == [0, 1, 1])

    // guide
    let weights = network.layers[0].weights  // 2 x 3: a column a unit
    let hidden = try network.output(ofLayer: 0, for: dataset.features)
    let normal = network.layers[1].weights.column(0)  // of the plane
    // end of guide
    #expect((weights.rows, weights.columns) == (2, 3))
    #expect((hidden.rows, hidden.columns) == (1250, 3))
    #expect(isNear(weights.values + normal, kerasWeights, tolerance: 5e-5))
  }

  /// The first and the last loss of the same training with Keras 3.15 on TensorFlow 2.21.
  private let kerasLosses = [0.585494, 0.027627]

  /// The weights it ends with: the hidden layer's row by row, then the last layer's.
  private let kerasWeights = [
    2.017849, -1.626136, -0.936805, 0.387479, -0.279409, 2.240085, 2.125705, -1.495017, 2.168851,
  ]

  private func isNear(_ a: [Double], _ b: [Double], tolerance: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance }
  }
}
