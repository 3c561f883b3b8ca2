import Plotting

extension ArticleFigure {
  static let linearRegressionPrediction = ArticleFigure(
    30, "linear-regression-prediction",
    caption: "A single linear neuron can only fit a straight line to the parabola.",
    altText: """
      Chart of y against x with the 100 blue points of the parabola, named Train data, and a \
      red line, named Prediction. The line is straight and rises gently from 0.14 at x = 0 to \
      0.18 at x = 1; it crosses the arch of points near x = 0.18 and x = 0.77 and misses it \
      by far elsewhere. The mean squared error is 0.006.
      """,
    formulas: [Formulas.singleInput, Formulas.meanSquaredError],
    listing: 27, model: Article.Models.linearRegression.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.linearRegression))
  }
}
