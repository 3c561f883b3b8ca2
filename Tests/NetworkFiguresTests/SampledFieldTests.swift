import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct SampledFieldTests {
  @Test func theFieldOfANetworkIsWhatItAnswers() throws {
    let network = try Network(inputs: 2, seed: 5) {
      Dense(3, activation: .tanh)
      Dense(2, activation: .softmax)
    }
    let field = try SampledField(of: network, output: 1, x: -1...1, y: 0...3, resolution: 2)
    #expect(field.x == [-1, 0, 1])
    #expect(field.y == [0, 1.5, 3])
    let answers = try network.predict(Matrix([[1, 1.5], [-1, 3]]))
    #expect(field.values[1][2] == answers[0, 1])
    #expect(field.values[2][0] == answers[1, 1])
  }

  @Test func anOutputThatTheNetworkDoesNotHaveIsNamed() throws {
    let network = try Network(inputs: 2, seed: 5) { Dense(1, activation: .sigmoid) }
    for output in [-1, 1] {
      #expect(throws: NetworkFigureError.unit(output, units: 1)) {
        _ = try SampledField(of: network, output: output, x: 0...1, y: 0...1)
      }
    }
  }

  @Test func aNetworkOfOtherInputsIsRefused() throws {
    let network = try Network(inputs: 3, seed: 5) { Dense(1, activation: .sigmoid) }
    #expect(throws: TrainingError.self) {
      _ = try SampledField(of: network, x: 0...1, y: 0...1)
    }
  }
}
