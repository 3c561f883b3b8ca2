import NetworkFigures
import Testing
import Training

@Suite struct HiddenUnitsTests {
  @Test func contributionsAndBiasAddUpToThePrediction() throws {
    let network = try Samples.hidden3(output: .linear)
    let features = try Samples.mesh()
    let units = try HiddenUnits(of: network, for: features)
    #expect(units.bias == network.layers[1].bias[0])
    #expect(try units.prediction == network.predict(features).values)
    #expect(units.sum.count == features.rows)
    for (sum, prediction) in zip(units.sum, units.prediction) {
      #expect(abs(sum + units.bias - prediction) < 1e-5)
    }
  }

  @Test func contributionsAreOutputsTimesWeights() throws {
    let network = try Samples.hidden3()
    let features = try Samples.mesh()
    let units = try HiddenUnits(of: network, for: features)
    #expect(try units.outputs == network.output(ofLayer: 0, for: features))
    for (unit, weight) in [1, 2, -1.5].enumerated() {
      #expect(units.contributions.column(unit) == units.outputs.column(unit).map { $0 * weight })
    }
  }

  @Test func unitsThatAreZeroThroughoutAreNotActive() throws {
    let network = try Network(layers: [
      .init(weights: Matrix([[1, 0, 1]]), bias: [0, -1, -4], activation: .relu),
      .init(weights: Matrix([[1], [1], [1]]), bias: [0], activation: .linear),
    ])
    #expect(try HiddenUnits(of: network, for: Matrix(column: [1, 2, 3])).active == [0])
    #expect(try HiddenUnits(of: network, for: Matrix(column: [1, 2, 5])).active == [0, 2])
  }

  @Test(arguments: [
    ([Dense(1)], "0 hidden layers and 1 output"),
    ([Dense(2), Dense(2)], "1 hidden layer and 2 outputs"),
    ([Dense(2), Dense(2), Dense(1)], "2 hidden layers and 1 output"),
  ])
  func otherShapesAreAnError(layers: [Dense], shape: String) throws {
    let network = try Network(inputs: 1, seed: 0, layers: layers)
    #expect {
      try HiddenUnits(of: network, for: Matrix(column: [1]))
    } throws: {
      $0 as? NetworkFigureError
        == .network(expected: "one hidden layer and one output", actual: shape)
    }
  }
}
