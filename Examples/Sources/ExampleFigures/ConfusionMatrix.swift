import Plotting
import Training

/// Which of three classes a model takes for which other one, in counts.
@Sendable func confusionMatrix() throws -> Figure {
  let names = ["cat", "dog", "owl"]
  let middles = [[0.0, 0.0], [2.0, 0.2], [1.0, 1.8]]
  var random = NumPyRandom(seed: 5)
  let noise = try random.randn(rows: 300, columns: 2)
  let labels = (0..<300).map { $0 % 3 }
  let points = labels.enumerated().map { sample, label in
    (0..<2).map { middles[label][$0] + 0.7 * noise[sample, $0] }
  }
  let dataset = try Dataset(features: Matrix(points), labels: labels)
  let model = try LogisticRegression().fit(dataset)

  let predictions = try model.predict(dataset.features)
  let matrix = try ConfusionMatrix(true: labels, predicted: predictions, classes: names)
  return try Figure { matrix.axes(title: "300 samples") }
}
