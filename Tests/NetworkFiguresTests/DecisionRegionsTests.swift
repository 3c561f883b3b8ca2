import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct DecisionRegionsTests {
  private func regions(of model: some ClassScoring, resolution: Int = 32) throws -> DecisionRegions
  {
    try DecisionRegions(of: model, x: -2...2, y: -2...2, resolution: resolution)
  }

  @Test func regionsEndWhereTheyAreAskedTo() throws {
    let model = Perceptron.Model(weights: [1, 1], bias: 0)
    let data = try DecisionRegions(of: model, x: -3...1, y: 0...5).data
    #expect(data.x.range == -3...1)
    #expect(data.y.range == 0...5)
  }

  @Test func aFunctionHasTheRegionsOfThePerceptronOfItsWeights() throws {
    let function = ScoringFunction { features in
      try Matrix(
        (0..<features.rows).map { row in
          let sum = features[row, 0] * 2 + features[row, 1] * -1 + 0.5
          return [-sum, sum]
        })
    }
    let perceptron = Perceptron.Model(weights: [2, -1], bias: 0.5)
    #expect(try regions(of: function) == regions(of: perceptron))
    #expect(try regions(of: perceptron).winner(at: Point(1, 0)) == 1)
    #expect(try regions(of: perceptron).winner(at: Point(-1, 0)) == 0)
  }

  @Test func theBorderOfASingleSigmoidIsWhereTheProbabilityIsOneHalf() throws {
    let network = try Samples.hidden3(outputWeights: [0.3, 0.6, -0.1])
    let border = try regions(of: network).border(0, 1)
    let probabilities = try network.predict(Matrix(border.map { [$0.x, $0.y] })).values
    try #require(probabilities.count > 2)
    // As exact as `Float` is.
    #expect(probabilities.allSatisfy { abs($0 - 0.5) < 1e-3 })
    // Half way between the least and the greatest probability is elsewhere.
    let seen = try network.predict(Samples.mesh()).values
    let least = try #require(seen.min())
    let greatest = try #require(seen.max())
    let middle: Double = (least + greatest) / 2
    #expect(abs(middle - 0.5) > 0.01)
  }

  @Test(arguments: [Activation.sigmoid, .step, .tanh, .linear])
  func aSingleOutputDecidesByTheSignOfItsSum(activation: Activation) throws {
    let network = try Samples.hidden3(output: activation)
    let regions = try regions(of: network, resolution: 100)
    let mesh = try Samples.mesh()
    let sums = try network.decisionFunction(mesh).values
    for row in 0..<mesh.rows where abs(sums[row]) > 0.01 {
      #expect(regions.winner(at: Point(mesh[row, 0], mesh[row, 1])) == (sums[row] > 0 ? 1 : 0))
    }
  }

  @Test func severalOutputsDecideByTheGreatest() throws {
    let network = try Samples.hidden2()
    let regions = try regions(of: network, resolution: 100)
    let mesh = try Samples.mesh()
    let probabilities = try network.predict(mesh)
    for row in 0..<mesh.rows {
      let sorted = probabilities.row(row).sorted()
      guard sorted[2] - sorted[1] > 0.01 else { continue }
      let greatest = probabilities.row(row).firstIndex(of: sorted[2])
      #expect(
        regions.winner(at: Point(mesh[row, 0], mesh[row, 1]))
          == greatest.map { $0 - row * probabilities.columns })
    }
    #expect(regions.regions.allSatisfy { !$0.polygons.isEmpty })
  }

  @Test func logisticRegressionDecidesAsItPredicts() throws {
    let three = try Samples.threeClasses()
    let two = try Dataset(features: three.features, labels: three.labels.map { $0 == 9 ? 1 : 0 })
    for dataset in [two, three] {
      let model = try LogisticRegression().fit(dataset)
      let regions = try DecisionRegions(of: model, x: -2...2, y: -2...2, resolution: 64)
      #expect(regions.regions.count == dataset.classes.count)
      let mesh = try Samples.mesh()
      let winners = (0..<mesh.rows).map { regions.winner(at: Point(mesh[$0, 0], mesh[$0, 1])) }
      #expect(try winners.compactMap { $0.map { model.classes[$0] } } == model.predict(mesh))
    }
  }

  @Test func coloursAreTheThemesOrOnesOwnInTurn() throws {
    let network = try Samples.hidden2()
    #expect(try regions(of: network).regions.map(\.color) == (0..<3).map(Color.region))
    let chosen = try DecisionRegions(of: network, x: -2...2, y: -2...2, colors: [.red, .blue])
    #expect(chosen.regions.map(\.color) == [.red, .blue, .red])
  }

  @Test(arguments: [0, 1])
  func fewerThanTwoClassesAreAnError(columns: Int) throws {
    let model = ScoringFunction { Matrix(rows: $0.rows, columns: columns) }
    #expect {
      try regions(of: model)
    } throws: {
      $0 as? NetworkFigureError == .classes(actual: columns)
    }
  }

  @Test func scoresOfOtherSamplesAreAnError() throws {
    let model = ScoringFunction { _ in Matrix(rows: 3, columns: 2) }
    #expect(throws: PlotError.self) { try regions(of: model) }
  }

  @Test func aModelOfThreeFeaturesIsAnError() throws {
    let model = Perceptron.Model(weights: [1, 2, 3], bias: 0)
    #expect(throws: TrainingError.self) { try regions(of: model) }
  }
}
