import Article
import CCairoOverride
import ExampleFigures
import Pictures
import Plotting

/// Figures that are ready to be drawn again and again.
struct FigureSet: Sendable {
  /// A figure under its file name, with its number in the article where it has one.
  private struct Member {
    let name: String
    let number: Int?
    let figure: Figure
  }

  /// What the set is called.
  let title: String
  private let members: [Member]

  /// The article's figures, whose models are trained. Limits of the comparison are chosen on them.
  static func article() async throws -> FigureSet {
    let store = ModelStore()
    var members: [Member] = []
    for article in ArticleFigure.all {
      members.append(
        Member(
          name: article.fileName, number: article.number,
          figure: try await article.figure(from: store)))
    }
    return FigureSet(title: "the article", members: members)
  }

  /// The figures of `Examples`: no limit is chosen on them, so that they tell whether those of the article
  /// hold for others too.
  static func examples() throws -> FigureSet {
    FigureSet(
      title: "the examples",
      members: try Example.all.map { Member(name: $0.name, number: nil, figure: try $0.figure()) })
  }

  /// The file names, in order.
  var names: [String] { members.map(\.name) }

  /// The file names of figures with these numbers.
  func names(of numbers: Set<Int>) -> Set<String> {
    Set(members.filter { $0.number.map(numbers.contains) ?? false }.map(\.name))
  }

  /// Draws all figures.
  func pictures(changed change: Change? = nil) throws -> PictureSet {
    cairo_override_set(change?.cairo ?? cairo_override())
    var pictures: [String: Picture] = [:]
    for member in members {
      pictures[member.name] = try scene(of: member, changed: change).transparentPicture()
    }
    return PictureSet(pictures)
  }

  /// Each figure as an SVG document.
  func documents() throws -> [String: String] {
    var documents: [String: String] = [:]
    for member in members {
      documents[member.name] = try scene(of: member, changed: nil).svg(
        description: PictureDescription(of: member.figure, id: member.name))
    }
    return documents
  }

  private func scene(of member: Member, changed change: Change?) throws -> Scene {
    var figure = member.figure
    try change?.figure(&figure, member.number)
    var scene = try figure.layout().scene(canvas: .tight)
    try change?.scene(&scene)
    return scene
  }
}
