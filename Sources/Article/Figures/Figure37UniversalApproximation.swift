import Plotting

extension ArticleFigure {
  static let universalApproximation = ArticleFigure(
    37, "universal-approximation",
    caption: """
      With 400 ReLU neurons, the prediction lies on the data: enough neurons approximate any \
      continuous function.
      """,
    shortText: """
      Chart of 100 points on a parabola and the prediction, a line that looks smooth and \
      runs through the points.
      """,
    altText: """
      Chart of y against x with the 100 {cycle-1 hue} points of the parabola, labelled Train \
      data, and a {accent-1} line, labelled Prediction. The line looks like a smooth curve \
      and runs through the middle of the points from end to end. Only at x = 0 and x = 1 is \
      it visibly above them, by less than 0.01. The mean squared error is 0.000002.
      """,
    formulas: [Formulas.reluUnits1, Formulas.manyUnits, Formulas.universalApproximation],
    listing: 29, model: Article.Models.relu400.name
  ) { article in
    try predictionFigure(
      of: await article.network(Article.Models.relu400), alpha: 0.7, legendSize: 10)
  }
}
