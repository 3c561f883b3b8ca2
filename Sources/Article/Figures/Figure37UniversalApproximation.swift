import Plotting

extension ArticleFigure {
  static let universalApproximation = ArticleFigure(
    37, "universal-approximation",
    caption: """
      With 400 ReLU neurons the prediction lies on the data: enough neurons approximate any \
      continuous function.
      """,
    altText: """
      Chart of y against x with the 100 blue points of the parabola, named Train data, and a \
      red line, named Prediction. The line looks like a smooth curve and runs through the \
      middle of the points from end to end; only at x = 0 and x = 1 it lies visibly above \
      them, by less than 0.01. The mean squared error is 0.000002.
      """,
    formulas: [Formulas.reluUnits1, Formulas.manyUnits, Formulas.universalApproximation],
    listing: 29, model: Article.Models.relu400.name
  ) { article in
    try predictionFigure(
      of: await article.network(Article.Models.relu400), alpha: 0.7, legendSize: 10)
  }
}
