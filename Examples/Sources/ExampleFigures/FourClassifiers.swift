import NetworkFigures
import Plotting
import Training

/// What four classifiers make of the same samples: straight borders, and one that bends.
@Sendable func fourClassifiers() throws -> Figure {
  let dataset = try Dataset.makeMoons(samples: 120, noise: 0.2, seed: 0)
  let models: [(name: String, model: any ClassScoring)] = [
    ("perceptron", try Perceptron().fit(dataset)),
    ("logistic regression", try LogisticRegression().fit(dataset)),
    ("support vector machine", try LinearSVC(loss: .hinge).fit(dataset)),
    ("multilayer perceptron", try MLPClassifier(hiddenLayerSizes: [10], alpha: 0.1).fit(dataset)),
  ]
  var regions: [DecisionRegions] = []
  for (_, model) in models {
    regions.append(try DecisionRegions(of: model, x: -1.5...2.5, y: -1.2...1.7))
  }
  return try Figure(multiples: models.indices, width: 7, height: 5.5) { index in
    try Axes(x: "$x_1$", y: "$x_2$", title: models[index].name) {
      regions[index]
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
    }
  }
  .legend()
}
