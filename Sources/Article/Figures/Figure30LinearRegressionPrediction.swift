import Plotting

extension ArticleFigure {
  static let linearRegressionPrediction = ArticleFigure(
    30, "linear-regression-prediction",
    caption: "A single linear neuron can only fit a straight line to the parabola.",
    shortText: """
      Chart of 100 points on a parabola and the prediction, a straight line that crosses the \
      arch and fits it badly.
      """,
    altText: """
      Chart of y against x with the 100 {cycle-1} points of the parabola, labelled Train \
      data, and a straight {accent-1} line, labelled Prediction. The line rises gently from \
      0.14 at x = 0 to 0.18 at x = 1. It crosses the arch of points near x = 0.18 and x = \
      0.77 and is far from it elsewhere. The mean squared error is 0.006.
      """,
    formulas: [Formulas.singleInput, Formulas.meanSquaredError],
    listing: 27, model: Article.Models.linearRegression.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.linearRegression))
  }
}
