import Plotting

extension ArticleFigure {
  static let reluRegressionPrediction = ArticleFigure(
    33, "relu-regression-prediction",
    caption: """
      With ten ReLU neurons, the prediction is a chain of straight pieces that follows the \
      parabola.
      """,
    shortText: """
      Chart of 100 points on a parabola and the prediction, a line of four straight pieces \
      that stays close to them.
      """,
    altText: """
      Chart of y against x with the 100 {cycle-1 hue} points of the parabola, labelled Train \
      data, and a {accent-1} line, labelled Prediction. The line has four straight pieces \
      with kinks at x = 0.30, 0.53 and 0.73 and stays close to the points. It rises from \
      0.02 at x = 0 to 0.26 at the second kink and falls to 0.02 at x = 1. The mean squared \
      error is 0.00004.
      """,
    formulas: [Formulas.reluUnits1, Formulas.tenUnits],
    listing: 29, model: Article.Models.relu10.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.relu10), alpha: 0.7)
  }
}
