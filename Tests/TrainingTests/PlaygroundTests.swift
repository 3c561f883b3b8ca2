import Testing
import Training

/// Compared with the playground's own formulas; see `Fixtures/playground.json`.
@Suite struct PlaygroundTests {
  private struct Options: Decodable {
    let shape: String
    let samples: Int
    let noise: Double
    let seed: UInt32
  }
  private struct File: Decodable {
    let cases: [MadeDataset<Options>]
  }

  @Test(arguments: Dataset.PlaygroundShape.allCases)
  func classesEqualThoseOfThePlayground(shape: Dataset.PlaygroundShape) throws {
    let cases = try fixture("playground", as: File.self).cases
      .filter { $0.options.shape == shape.rawValue }
    #expect(cases.count == 3)
    for expected in cases {
      let options = expected.options
      let made = try Dataset.makePlayground(
        shape, samples: options.samples, noise: options.noise, seed: options.seed)
      let numbers = try RegressionDataset(
        features: made.features, targets: made.labels.map(Double.init))
      expected.expect(numbers, within: 1e-15, comment: "\(options)")
    }
  }

  @Test(
    arguments: [(RegressionDataset.PlaygroundShape.plane, "plane"), (.gaussian, "hills")]
      as [(RegressionDataset.PlaygroundShape, String)])
  func targetsEqualThoseOfThePlayground(
    shape: RegressionDataset.PlaygroundShape, name: String
  ) throws {
    let cases = try fixture("playground", as: File.self).cases.filter { $0.options.shape == name }
    #expect(cases.count == 3)
    for expected in cases {
      let options = expected.options
      let made = try RegressionDataset.makePlayground(
        shape, samples: options.samples, noise: options.noise, seed: options.seed)
      expected.expect(made, within: 1e-15, comment: "\(options)")
    }
  }

  @Test(arguments: Dataset.PlaygroundShape.allCases)
  func bothClassesOccurAndHalvesAreRoundedUp(shape: Dataset.PlaygroundShape) throws {
    let made = try Dataset.makePlayground(shape, samples: 101)
    #expect(made.classes == [-1, 1])
    let count = shape == .xor ? 101 : 102
    #expect(made.labels.count == count)
  }
}
