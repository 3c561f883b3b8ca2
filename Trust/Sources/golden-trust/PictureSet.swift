import Article
import CCairoOverride
import Pictures
import Plotting

/// Pictures of all figures, under their file names.
struct PictureSet: Sendable {
  private(set) var pictures: [String: Picture]

  init(_ pictures: [String: Picture]) { self.pictures = pictures }

  subscript(name: String) -> Picture? { pictures[name] }
}

/// The article's figures, ready to be drawn again and again.
struct FigureSet: Sendable {
  private let figures: [(article: ArticleFigure, value: Figure)]

  /// Trains the models and declares the figures.
  init() async throws {
    let store = ModelStore()
    var figures: [(ArticleFigure, Figure)] = []
    for article in ArticleFigure.all {
      figures.append((article, try await article.figure(from: store)))
    }
    self.figures = figures
  }

  /// The file names, in the order of the article.
  var names: [String] { figures.map(\.article.fileName) }

  /// The file names of figures with these numbers.
  func names(of numbers: Set<Int>) -> Set<String> {
    Set(figures.map(\.article).filter { numbers.contains($0.number) }.map(\.fileName))
  }

  /// Draws all figures.
  func pictures(changed change: Change? = nil) throws -> PictureSet {
    cairo_override_set(change?.cairo ?? cairo_override())
    var pictures: [String: Picture] = [:]
    for (article, value) in figures {
      pictures[article.fileName] = try scene(of: value, number: article.number, changed: change)
        .transparentPicture()
    }
    return PictureSet(pictures)
  }

  /// Each figure as an SVG document.
  func documents() throws -> [String: String] {
    var documents: [String: String] = [:]
    for (article, value) in figures {
      documents[article.fileName] = try scene(of: value, number: article.number, changed: nil).svg(
        description: PictureDescription(
          id: article.slug, title: article.caption, description: article.altText))
    }
    return documents
  }

  private func scene(of figure: Figure, number: Int, changed change: Change?) throws -> Scene {
    var figure = figure
    try change?.figure(&figure, number)
    var scene = try figure.layout().scene(canvas: .tight)
    try change?.scene(&scene)
    return scene
  }
}
