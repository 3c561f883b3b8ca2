import Plotting

extension ArticleFigure {
  static let threeFeatureBoundary = ArticleFigure(
    10, "three-feature-boundary",
    caption: LocalizedText(
      en: "With three features the boundary is a plane, and the weights stand upright on it.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 11, model: Article.Models.sigmoidNeuron3D.name
  ) { article in
    let dataset = try Article.Datasets.threeFeatures()
    let neuron = try await article.network(Article.Models.sigmoidNeuron3D).layers[0]
    let w = neuron.weights.column(0)
    return try Figure(width: 7, height: 7) {
      Axes3D(
        x: AxisLabel("$x_1$", size: 16), y: AxisLabel("$x_2$", size: 16),
        z: AxisLabel("$x_3$", size: 15, pad: -0.5), elevation: 5, azimuth: -50
      ) {
        decisionPlane(weights: w, bias: neuron.bias[0], over: -2...2, alpha: 0.5)
        Arrow3D(vector: Point3(w), length: 0.5)
        scatters3D(dataset.features, labels: dataset.labels, alpha: 0.8)
      }
      .legend(.upperLeft, size: 12)
    }
  }
}
