/// The places of the figures in a text, each figure at the first line that names it.
struct FigurePlaces {
  /// The blocks with the numbers of their figures, and words in place of a figure that stands elsewhere.
  private(set) var blocks: [ArticleBlock] = []
  /// The figures, in the order in which they stand.
  var numbers: [Int] { order }
  private(set) var warnings: [ArticleWarning] = []

  private let known: [FigureList.Known]
  private let file: String
  private var order: [Int] = []
  private var lines: [Int: Int] = [:]

  /// - Throws: `ArticleError` for a line that names a figure which there is not.
  init(
    _ blocks: [ArticleBlock], known: [FigureList.Known], file: String
  ) throws(ArticleError) {
    (self.known, self.file) = (known, file)
    self.blocks = try placing(blocks)
  }

  private mutating func placing(
    _ blocks: [ArticleBlock]
  ) throws(ArticleError) -> [ArticleBlock] {
    var placed: [ArticleBlock] = []
    for block in blocks {
      switch block {
      case .figure(let place): placed.append(try self.place(place))
      case .quotation(let inner): placed.append(.quotation(try placing(inner)))
      case .list(var list):
        var items: [[ArticleBlock]] = []
        for item in list.items { items.append(try placing(item)) }
        list.items = items
        placed.append(.list(list))
      case .heading, .paragraph, .code, .formula, .rule: placed.append(block)
      }
    }
    return placed
  }

  private mutating func place(_ place: FigurePlace) throws(ArticleError) -> ArticleBlock {
    // A name goes before a number, as in `embed --update`.
    let found =
      known.first { $0.slug == place.name } ?? known.first { "\($0.number)" == place.name }
      ?? known.first { Int(place.name) == $0.number }
    guard let figure = found else {
      throw ArticleError(
        file: file, line: place.line,
        problem: .unknownFigure(words: place.words, name: place.name, known: known))
    }
    if let line = lines[figure.number] {
      warnings.append(
        ArticleWarning(
          line: place.line,
          text: """
            figure \(figure.number) stands at line \(line) already, and here is a link to it; remove \
            one of the lines
            """))
      return .paragraph([.text(place.words)], line: place.line)
    }
    lines[figure.number] = place.line
    order.append(figure.number)
    var place = place
    place.number = figure.number
    return .figure(place)
  }
}
