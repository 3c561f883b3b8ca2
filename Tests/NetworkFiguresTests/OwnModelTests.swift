import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct OwnModelTests {
  /// Two clusters that a line separates.
  private func dataset() throws -> Dataset {
    try Dataset(
      features: Matrix([[-1, -1], [-1.2, -0.5], [-0.6, -1.1], [1, 1], [0.7, 1.3], [1.2, 0.6]]),
      labels: [0, 0, 0, 1, 1, 1])
  }

  @Test func aTrainedNetworkIsDrawnWithAllItsPictures() throws {
    let dataset = try dataset()
    var network = try Network(inputs: 2, seed: 2) {
      Dense(3, activation: .relu)
      Dense(1, activation: .sigmoid)
    }
    let history = try network.fit(
      dataset.features, dataset.labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 200
    )
    let hidden = try HiddenSpace(of: network, for: dataset)
    let figure = try Figure(width: 10, height: 10, grid: SubplotGrid(rows: 2, columns: 2)) {
      try Axes(x: "$x_1$", y: "$x_2$") {
        try DecisionRegions(of: network, x: -2...2, y: -2...2)
        try Scatter.byClass(dataset, edgeColor: .markerEdge)
      }
      .aspect(.equal).legend(.best)
      try Axes3D(x: "$a_1$", y: "$a_2$", z: "$a_3$") {
        try hidden.decisionPlane(alpha: 0.5)
        try hidden.scatters3D()
      }
      .cell(row: 0, column: 1)
      Axes(x: "Epoch", y: "Loss") { LearningCurves(of: history).loss }.cell(row: 1, column: 0)
      NetworkDiagram(of: network).cell(row: 1, column: 1)
    }
    let layout = try figure.layout(fonts: .dejaVuSans())
    #expect(layout.panels.count == 4)
    let picture = try layout.scene(canvas: .full).picture()
    #expect(picture.width == 1000 && picture.height == 1000)
  }

  @Test func aModelBehindAScalerIsDrawnInTheUnitsOfTheData() throws {
    let dataset = try Dataset(
      features: Matrix([[10, 100], [20, 300], [30, 100], [40, 300]]), labels: [0, 0, 1, 1])
    let scaler = try StandardScaler.fit(dataset.features)
    let perceptron = Perceptron.Model(weights: [1, 0], bias: 0)
    let model = ScoringFunction { features in
      try perceptron.classScores(for: scaler.transform(features))
    }
    let regions = try DecisionRegions(of: model, x: 0...50, y: 0...400, resolution: 10)
    #expect(regions.border(0, 1).allSatisfy { abs($0.x - 25) < 1e-6 })
    #expect(regions.border(0, 1).count == 2)
  }
}
