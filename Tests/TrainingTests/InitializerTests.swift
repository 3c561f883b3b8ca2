import Testing
import Training

/// The first weights of layers. That they are Keras's for the article's networks, the tests of
/// the article show.
@Suite struct InitializerTests {
  @Test func glorotUniformIsWithinItsLimit() throws {
    let weights = try weights(.glorotUniform, inputs: 30, units: 50)
    let limit = (6.0 / 80).squareRoot()
    #expect(weights.allSatisfy { abs($0) <= limit * (1 + 1e-6) })
    #expect(try #require(weights.max()) > 0.99 * limit)
    #expect(try #require(weights.min()) < -0.99 * limit)
    #expect(abs(weights.reduce(0, +) / 1500) < 0.02)
  }

  @Test func heUniformIsWithinItsLimit() throws {
    let weights = try weights(.heUniform, inputs: 30, units: 50)
    let limit = (6.0 / 30).squareRoot()
    #expect(weights.allSatisfy { abs($0) <= limit * (1 + 1e-6) })
    #expect(try #require(weights.max()) > 0.99 * limit)
  }

  @Test func theSameSeedDrawsTheSameFloats() throws {
    let glorot = try weights(.glorotUniform, inputs: 2, units: 2)
    let he = try weights(.heUniform, inputs: 2, units: 2)
    for (first, second) in zip(glorot, he) {
      #expect(abs(second - first * 2.0.squareRoot()) < 1e-6)
    }
  }

  @Test func zerosDrawNothing() throws {
    let plain = try Network(inputs: 2, seed: 4) { Dense(3) }
    let behindZeros = try Network(inputs: 2, seed: 4) {
      Dense(2, kernelInitializer: .zeros)
      Dense(3)
    }
    #expect(behindZeros.layers[0].weights == Matrix(rows: 2, columns: 2))
    #expect(behindZeros.layers[0].bias == [0, 0])
    #expect(behindZeros.layers[1].weights == plain.layers[0].weights)
  }

  @Test func aRandomBiasTakesTheNumberAfterTheKernel() throws {
    let both = try Network(inputs: 1, seed: 9) { Dense(4, biasInitializer: .glorotUniform) }
    let second = try Network(inputs: 1, seed: 9) {
      Dense(1)
      Dense(7, kernelInitializer: .glorotUniform)
    }
    // Limits sqrt(6 / (4 + 4)) and sqrt(6 / (1 + 7)) are the same, and so are the seeds.
    #expect(both.layers[0].bias == Array(second.layers[1].weights.values.prefix(4)))
  }

  private func weights(_ initializer: Initializer, inputs: Int, units: Int) throws -> [Double] {
    try Network(inputs: inputs, seed: 3) {
      Dense(units, kernelInitializer: initializer)
    }.layers[0].weights.values
  }
}
