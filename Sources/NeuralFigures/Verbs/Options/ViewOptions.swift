import ArgumentParser
import Projects

/// Options of verbs that show two features of several.
struct ViewOptions: ParsableArguments {
  @Option(help: "The feature along x, if there are more than two. The first by default.")
  var x: String?

  @Option(help: "The feature along y. The second by default.")
  var y: String?

  @Option(
    help: """
      Hold a feature at a value, such as age=40. May be given several times. Other features that are not on \
      an axis are held at their means.
      """,
    transform: Self.fixed)
  var fix: [Fixed] = []

  @Option(
    help: "Show the plane of the first two principal components (pca) instead of two features."
  )
  var project: FeatureView.Projection?

  /// A feature that is held at a value.
  struct Fixed: Equatable {
    let feature: String
    let value: Double
  }

  /// Which features are shown.
  var view: FeatureView {
    FeatureView(
      x: x, y: y,
      fixed: Dictionary(fix.map { ($0.feature, $0.value) }, uniquingKeysWith: { $1 }),
      projection: project)
  }

  private static func fixed(_ text: String) throws -> Fixed {
    let expected = "the name of a feature and a number, such as age=40"
    // Names may hold the sign, numbers do not.
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw ValidationError("expected \(expected)")
    }
    return Fixed(
      feature: String(text[..<sign]),
      value: try NumberText.number(text[text.index(after: sign)...], expected: expected))
  }
}

extension FeatureView.Projection: ExpressibleByArgument {}
