import Testing
import Training

/// Steps of a single linear neuron y = w x + b without input, so that its loss (b - y)^2 has the
/// gradient 2 (b - y) for the bias and none for the weight.
@Suite struct OptimizerTests {
  @Test func gradientDescentFollowsTheGradient() throws {
    // b: 0, then 0 + 0.25 x 2 x 1 = 0.5, then 0.5 + 0.25 x 2 x 0.5 = 0.75.
    #expect(try biases(.sgd(learningRate: 0.25), steps: 3) == [0.5, 0.75, 0.875])
  }

  @Test func momentumKeepsTheVelocity() throws {
    // v1 = 0.5; v2 = 0.25 + 0.25 = 0.5; v3 = 0.25 - 0 = 0.25.
    #expect(try biases(.sgd(learningRate: 0.25, momentum: 0.5), steps: 3) == [0.5, 1, 1.25])
  }

  @Test func nesterovLooksAhead() throws {
    // v1 = 0.5, step 0.25 + 0.5; v2 = 0.25 + 0.125, step 0.1875 + 0.125;
    // v3 = 0.1875 - 0.03125, step 0.078125 - 0.03125.
    let optimizer = Optimizer.sgd(learningRate: 0.25, momentum: 0.5, nesterov: true)
    #expect(try biases(optimizer, steps: 3) == [0.75, 1.0625, 1.109375])
  }

  @Test func adamEqualsItsFormula() throws {
    let expected = adam(steps: 50)
    let computed = try biases(.adam(learningRate: 0.01), steps: 50)
    for (computed, expected) in zip(computed, expected) {
      #expect(abs(computed - expected) < 1e-6)
    }
  }

  @Test func adamTakesItsOwnOptions() throws {
    let first = try biases(
      .adam(learningRate: 0.5, beta1: 0, beta2: 0, epsilon: 1), steps: 1)
    // m = g = -2 and v = 4: the step is 0.5 x 2 / (2 + 1).
    #expect(abs(first[0] - 1.0 / 3) < 1e-7)
  }

  @Test(arguments: [
    Optimizer.sgd(learningRate: 0), .sgd(learningRate: -1), .sgd(learningRate: .constant(.nan)),
    .sgd(learningRate: .constant(.infinity)), .sgd(momentum: 1), .sgd(momentum: -0.1),
    .adam(learningRate: 0), .adam(beta1: 1), .adam(beta2: -1), .adam(epsilon: 0),
    .adam(beta1: .nan),
    // Nothing, or beyond all bounds, in the floats that networks are computed in.
    .sgd(learningRate: 1e-50), .sgd(learningRate: 1e39), .adam(learningRate: 1e300),
    .adam(epsilon: 1e-60),
  ])
  func optionsOutOfRangeAreRefused(_ optimizer: Optimizer) throws {
    #expect(throws: TrainingError.self) { try biases(optimizer, steps: 1) }
  }

  /// The bias after each step towards the target 1, from 0.
  private func biases(_ optimizer: Optimizer, steps: Int) throws -> [Double] {
    let initial = try Network(layers: [
      Network.Layer(weights: Matrix(rows: 1, columns: 1), bias: [0], activation: .linear)
    ])
    return try (1...steps).map { steps in
      var network = initial
      try network.fit(
        Matrix(column: [0]), [1.0], loss: .meanSquaredError, optimizer: optimizer, epochs: steps)
      #expect(network.layers[0].weights == Matrix(rows: 1, columns: 1))
      return network.layers[0].bias[0]
    }
  }

  /// The same for Adam, as Kingma and Ba's article says in its section 2, in `Double`.
  private func adam(steps: Int) -> [Double] {
    var (bias, m, v) = (0.0, 0.0, 0.0)
    var (power1, power2) = (1.0, 1.0)
    return (0..<steps).map { _ in
      let gradient = 2 * (bias - 1)
      m = 0.9 * m + 0.1 * gradient
      v = 0.999 * v + 0.001 * gradient * gradient
      power1 *= 0.9
      power2 *= 0.999
      let alpha = 0.01 * (1 - power2).squareRoot() / (1 - power1)
      bias -= alpha * m / (v.squareRoot() + 1e-7)
      return bias
    }
  }
}
