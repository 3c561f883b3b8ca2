/// A figure as an article shows it: the picture and its caption, and what there is to say of it besides.
struct SetFigure: Sendable, Equatable {
  let figure: EmbeddedFigure
  /// What is to be seen, all of it, and the word for that.
  let description: FigureDescription
  /// Its formulas in LaTeX's notation; none where the article is not to have them.
  let formulas: [String]
  /// The code that declares it; nil where the article is not to have it.
  let listing: FigureListing?

  /// The description where it says more than the alternative text does.
  var longDescription: FigureDescription? {
    description.text.isEmpty || description.text == figure.alternativeText ? nil : description
  }
}

/// The code that declares a figure.
struct FigureListing: Sendable, Equatable {
  /// The word for it in the language of the article.
  let heading: String
  /// Which listing of the article it comes from, in a sentence; nil for none.
  let note: String?
  let code: String
  /// Its language, as fences of Markdown name it.
  let language: String
}
