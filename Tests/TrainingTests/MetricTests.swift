import Testing
import Training

@Suite struct MetricTests {
  /// A network whose outputs are its inputs.
  private func identity(_ units: Int) throws -> Network {
    var weights = Matrix(rows: units, columns: units)
    for unit in 0..<units { weights[unit, unit] = 1 }
    return try Network(layers: [
      Network.Layer(
        weights: weights, bias: [Double](repeating: 0, count: units), activation: .linear)
    ])
  }

  private func metric(
    _ metric: Metric, of predictions: Matrix, _ targets: Matrix
  ) throws -> Double {
    let network = try identity(predictions.columns)
    let result = try network.evaluate(
      predictions, targets, loss: .meanSquaredError, metrics: [metric])
    return try #require(result.metrics[metric])
  }

  @Test func binaryAccuracyCountsOutputsAboveAHalf() throws {
    let predictions = Matrix(column: [0.4, 0.5, 0.500001, 0.9, 0.1, 0.7, 1, 0, 0.6, 0.2])
    let labels = Matrix(column: [0, 1, 1, 1, 1, 0, 1, 0, 1, 0])
    #expect(try metric(.accuracy, of: predictions, labels) == 0.7)
  }

  @Test func categoricalAccuracyComparesTheFirstOfTheGreatest() throws {
    let predictions = try Matrix([[0.1, 0.7, 0.2], [0.4, 0.4, 0.2], [0.4, 0.4, 0.2], [0, 0, 1]])
    let classes = try [1, 0, 1, 2].matrix(units: 3)
    #expect(try metric(.accuracy, of: predictions, classes) == 0.75)
  }

  @Test func squaredErrorsAreMeansOverSamplesAndUnits() throws {
    let predictions = try Matrix([[1, 2], [3, 4], [0, 0]])
    let targets = try Matrix([[1, 0], [2, 4], [0, 1]])
    #expect(try metric(.meanSquaredError, of: predictions, targets) == 1)
    let network = try identity(2)
    #expect(try network.evaluate(predictions, targets, loss: .meanSquaredError).loss == 1)
  }

  @Test func paddingOfVectorsDoesNotCount() throws {
    let network = try Network(layers: [
      Network.Layer(weights: Matrix([[1]]), bias: [-3], activation: .sigmoid)
    ])
    for samples in 1...20 {
      let features = Matrix(repeating: 3, rows: samples, columns: 1)
      let result = try network.evaluate(
        features, [Int](repeating: 0, count: samples), loss: .binaryCrossEntropy,
        metrics: [.accuracy])
      #expect(result.metrics == [.accuracy: 1])
      #expect(abs(result.loss - 0.6931472) < 1e-6)
    }
  }

  @Test func thereIsNoMetricUnlessAskedFor() throws {
    let result = try identity(1).evaluate(
      Matrix([[1]]), [1], loss: .meanSquaredError)
    #expect(result.metrics.isEmpty)
  }

  @Test func labelsBecomeAColumnOrAColumnEach() throws {
    #expect(try [0, 1].matrix(units: 1) == Matrix([[0], [1]]))
    #expect(try [2, 0].matrix(units: 3) == Matrix([[0, 0, 1], [1, 0, 0]]))
    #expect(try [0.5, 2].matrix(units: 1) == Matrix([[0.5], [2]]))
  }
}
