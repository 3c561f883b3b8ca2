import NetworkFigures
import Plotting
import Training

extension Thumbnail {
  /// Thumbnails of marks in the plane that are made from a model or its samples.
  static let models: [Thumbnail] = [
    model("DecisionRegions", "Two regions with a bent border, and the points of two half moons.") {
      let moons = try ModelSamples.moons()
      try DecisionRegions(of: ModelSamples.classifier().network, x: moonsX, y: moonsY)
      try Scatter.byClass(moons, edgeColor: .markerEdge)
    },
    model("Scatter", "Two half moons of points, each in a colour of its own.") {
      try Scatter.byClass(ModelSamples.moons(), edgeColor: .markerEdge)
    },
    model(
      "SampledField", "Half moons of points, and lines where a probability is 0.1, 0.5 and 0.9."
    ) {
      let network = try ModelSamples.classifier().network
      try Scatter.byClass(ModelSamples.moons(), edgeColor: .markerEdge)
      Contour(
        try SampledField(of: network, x: moonsX, y: moonsY), levels: [0.1, 0.5, 0.9],
        labels: ContourLabels())
    },
    model("DecisionLine", "Two clouds of points with a line between them.") {
      let blobs = try ModelSamples.blobs(features: 2)
      let neuron = try ModelSamples.neuron(for: blobs)
      try Scatter.byClass(blobs, edgeColor: .markerEdge)
      try Line.decisionLine(
        weights: neuron.weights.column(0), bias: neuron.bias[0], x: -2...2, y: -2...2)
    },
    model("Prediction", "Points along a parabola, and a curve through them.") {
      let parabola = try ModelSamples.parabola()
      try Scatter(parabola, alpha: 0.5, label: "Train data")
      try Line(
        predictionOf: ModelSamples.regressor(), x: parabola.features.column(0), label: "Prediction")
    },
    model("Loss", "A curve that falls, steeply at first.", x: "Epoch", y: "Loss") {
      Line(lossOf: try ModelSamples.classifier().history)
    },
    model("Metric", "A curve that rises in steps to 1.", x: "Epoch", y: "Accuracy") {
      Line(metricOf: try ModelSamples.classifier().history)
    },
    model(
      "ProbabilityField",
      "A field from dark blue over green to yellow, with two half moons of points.",
      kind: .mark
    ) {
      // A raster of few values, to keep the file small.
      try ProbabilityField(
        of: ModelSamples.classifier().network, x: moonsX, y: moonsY, resolution: 80)
      try Scatter.byClass(ModelSamples.moons(), edgeColor: .markerEdge)
    },
  ]

  /// Thumbnails of marks in space that are made from a model or its samples.
  static let modelsInSpace: [Thumbnail] = [
    panels(
      .model, "Scatter3D", "Two clouds of points in space, each in a colour of its own.",
      of: library
    ) {
      let blobs = try ModelSamples.blobs(features: 3)
      try Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$") { try Scatter3D.byClass(blobs) }
    },
    panels(
      .model, "DecisionPlane", "Two clouds of points in space with a plane between them.",
      of: library
    ) {
      let blobs = try ModelSamples.blobs(features: 3)
      let neuron = try ModelSamples.neuron(for: blobs)
      try Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$", elevation: 5, azimuth: -50) {
        try Surface3D.decisionPlane(
          weights: neuron.weights.column(0), bias: neuron.bias[0], x: -2...2, y: -2...2, alpha: 0.5)
        try Scatter3D.byClass(blobs)
      }
    },
  ]

  /// Thumbnails of charts and diagrams of a model.
  static let modelCharts: [Thumbnail] = [
    panels(
      .model, "NetworkDiagram",
      "Two inputs, three hidden units and an output; the lines differ in colour and width.",
      of: library
    ) {
      NetworkDiagram(of: try ModelSamples.classifier(hidden: 3).network)
    },
    panels(
      .model, "ConfusionMatrix", "Four cells with counts, the two on the diagonal the brightest.",
      of: library
    ) {
      let moons = try ModelSamples.moons()
      let predictions = try ModelSamples.classifier(hidden: 3).network.predictLabels(moons.features)
      let report = try ClassificationReport(true: moons.labels, predicted: predictions)
      ConfusionMatrix(of: report, classes: ["upper", "lower"]).axes()
    },
    panels(
      .chart, "LearningCurves",
      "The loss, which falls, and the accuracy, which rises, each of training and validation.",
      of: library, grid: .constrained(columns: 2), width: 5.6
    ) {
      let curves = LearningCurves(of: try ModelSamples.classifier().history)
      Axes(x: "Epoch", y: "Loss") { curves.loss }.legend(.best)
      Axes(x: "Epoch", y: "Accuracy") { curves.metric }.legend(.best).cell(row: 0, column: 1)
    },
    panels(
      .chart, "HiddenSpace",
      "Points of two colours in the space of three hidden units, and a plane between most of them.",
      of: library
    ) {
      let hidden = try HiddenSpace(
        of: ModelSamples.classifier(hidden: 3).network, for: ModelSamples.moons())
      try Axes3D(x: "$a_1$", y: "$a_2$", z: "$a_3$", elevation: 20, azimuth: 60) {
        try hidden.decisionPlane(alpha: 0.5)
        try hidden.scatters3D()
      }
    },
    panels(
      .chart, "HiddenUnits",
      "The curves that four hidden units add to a prediction, and the prediction.",
      of: library
    ) {
      let x = try ModelSamples.parabola().features.column(0)
      let units = try HiddenUnits(of: ModelSamples.regressor(), for: Matrix(column: x))
      Axes(x: "$x$", y: "$w_i a_i$") {
        for unit in 0..<units.contributions.columns {
          Line(x: x, y: units.contributions.column(unit))
        }
        Line(x: x, y: units.prediction, color: .ink, label: "prediction")
      }
      .legend(.best)
    },
  ]

  private static let library = "NetworkFigures"
  private static let moonsX = -1.5...2.5
  private static let moonsY = -1.0...1.5

  private static func model(
    _ subject: String, _ description: String, kind: Kind = .model, x: String = "", y: String = "",
    @MarkBuilder marks: @escaping @Sendable () throws -> [any Mark]
  ) -> Thumbnail {
    panels(kind, subject, description, of: library) { try Axes(x: x, y: y, marks: marks) }
  }
}
