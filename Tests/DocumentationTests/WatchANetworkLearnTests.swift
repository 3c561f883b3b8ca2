import NetworkFigures
import Plotting
import Testing
import Training

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct WatchANetworkLearnTests {
  @Test func theGuideTellsTheTruth() throws {
    // guide
    let moons = try Dataset.makeMoons(samples: 300, noise: 0.3, seed: 1)
    let (train, test) = try moons.trainTestSplit(testSize: 0.3, seed: 1)
    let held = Validation(test.features, test.labels)

    let initial = try Network(inputs: 2, seed: 0) {
      Dense(16, activation: .relu)
      Dense(1, activation: .sigmoid)
    }
    // end of guide

    // guide
    var network = initial
    var weights: [[Double]] = []  // of the hidden layer, epoch by epoch
    let history = try network.fit(
      train.features, train.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), metrics: [.accuracy],
      epochs: 400, validation: held, snapshots: [0, 20, 124, 400]
    ) { report in
      weights.append(report.network.layers[0].weights.values)
      return .proceed
    }
    // end of guide
    #expect(weights.count == 400)
    #expect(weights.last == network.layers[0].weights.values)

    // guide
    let known = history.loss[399]  // 0.176
    let unknown = history.validationLoss[399]  // 0.432
    let right = history.validation[.accuracy][399]  // 0.889: 80 of 90
    // end of guide
    #expect(rounded(known) == 0.176)
    #expect(rounded(unknown) == 0.432)
    #expect(rounded(right) == 0.889)

    // guide
    var stopped = initial
    let rule = EarlyStopping(
      .validationLoss, patience: 30, restoresBestWeights: true)
    let short = try stopped.fit(
      train.features, train.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), epochs: 400,
      validation: held, earlyStopping: rule)
    let taken = short.loss.count  // 154 epochs
    let best = short.bestEpoch  // 124
    let isKept = stopped == history.snapshots[124]  // true
    // end of guide
    #expect(taken == 154)
    #expect(best == 124)
    #expect(isKept)
    let least = try #require(short.validationLoss.min())
    #expect(rounded(least) == 0.275)

    // guide
    var quick = initial
    let enough = try quick.fit(
      train.features, train.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), epochs: 400
    ) { report in
      report.training.loss < 0.3 ? .stop : .proceed
    }
    let needed = enough.loss.count  // 93
    // end of guide
    #expect(needed == 93)

    // guide
    var calm = initial
    let decay = LearningRate.cosineDecay(from: 0.05, to: 0.001, over: 400)
    let calmer = try calm.fit(
      train.features, train.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: decay), epochs: 400)
    let lower = calmer.loss[399]  // 0.183
    // end of guide
    #expect(rounded(lower) == 0.183)

    // guide
    var inSteps = initial
    var state = TrainingState()
    for _ in 1...400 {
      try inSteps.fit(
        train.features, train.labels, loss: .binaryCrossEntropy,
        optimizer: .adam(learningRate: 0.02), epochs: 1,
        continuing: &state)
    }
    let isSame = inSteps == network  // true
    // end of guide
    #expect(isSame)

    // guide
    let epochs = weights.indices.map(Double.init)
    let cells = SubplotGrid(rows: 2, columns: 4)
    let figure = try Figure(width: 10, height: 6, grid: cells) {
      for (column, epoch) in [0, 20, 124, 400].enumerated() {
        try Axes(title: "epoch \(epoch)") {
          if let snapshot = history.snapshots[epoch] {
            try DecisionRegions(of: snapshot, x: -2...3, y: -1.5...2)
          }
          try Scatter.byClass(train, size: 9, edgeColor: .markerEdge)
        }
        .cell(row: 0, column: column)
      }
      Axes(x: "Epoch", y: "Loss") {
        LearningCurves(of: history).loss
        Rule(x: 123, color: .gray, dash: .dashed, label: "Best epoch")
      }
      .legend(.best).cell(rows: 1...1, columns: 0...1)
      Axes(x: "Epoch", y: "Weight") {
        for index in weights[0].indices {
          Line(x: epochs, y: weights.map { $0[index] }, width: 1)
        }
      }
      .cell(rows: 1...1, columns: 2...3)
    }
    // end of guide
    let svg = try figure.svg(
      description: description, dark: .dark, options: SVGOptions(size: .pixels))
    try expectGuideSVG(
      svg, at: "NetworkFigures/NetworkFigures.docc/Resources/watch-a-network-learn.svg")
  }

  private let description = PictureDescription(
    id: "learning", title: "A network learns",
    description: """
      Above, the regions of two classes after 0, 20, 124 and 400 epochs: a straight border bends, then turns off \
      at a few points. Below, the loss of the training samples falls on while that of the others rises \
      from epoch 124, and 32 weights spread from around 0.
      """,
    language: "en")

  /// As many digits as the guide tells.
  private func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }
}
