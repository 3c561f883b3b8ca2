import NetworkFigures
import Testing

@Suite struct NetworkFigureErrorTests {
  @Test(
    arguments: [
      (
        .columns(array: "features", expected: 2, actual: 3),
        "features: expected 2 columns, got 3; choose the columns to draw, such as 0 and 1"
      ),
      (
        .labels(expected: 2, actual: 1),
        "labels: expected 2, one for each row of the features, got 1"
      ),
      (
        .classes(actual: 1),
        """
        scores: expected a column for each of two classes or more, got 1; for a single score s that \
        is above 0 for the second class, return the columns -s and s
        """
      ),
      (
        .uprightPlane(weights: [1, 2, 0]),
        """
        weights [1.0, 2.0, 0.0]: the third is 0, so that the plane stands upright and has no \
        height; draw a feature with another weight along the third axis
        """
      ),
      (
        .hiddenLayer(0, hiddenLayers: 0),
        "layer 0: the network has 0 hidden layers; take a network that has one"
      ),
      (
        .hiddenLayer(1, hiddenLayers: 1),
        "layer 1: the network has 1 hidden layer; they count from 0"
      ),
    ] as [(NetworkFigureError, String)])
  func errorsNameTheThingAndTheRemedy(error: NetworkFigureError, description: String) {
    #expect(error.description == description)
  }

  @Test func everyErrorIsOneLine() {
    let errors: [NetworkFigureError] = [
      .weights(expected: 3, actual: 2), .noDirection(weights: [0, 0]),
      .notFinite(name: "bias", value: .nan), .hiddenUnits(layer: 0, actual: 4),
      .unit(3, units: 2), .network(expected: "one output", actual: "2 outputs"),
    ]
    for error in errors {
      #expect(!error.description.isEmpty && !error.description.contains("\n"))
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
  }
}
