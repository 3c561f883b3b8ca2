import GoldenPictures
import ImageComparison
import Pictures

/// What the template `report.html` is given.
struct ReportData: TemplateData {
  /// What has come of it, in a sentence.
  let summary: String
  /// The folder of the golden files, or of what tests have left.
  let folder: String
  /// The command that approves of all changes; nil where each figure has one of its own.
  let command: String?
  /// How many figures were compared, and how many are not as they were.
  let count: Int
  let changedCount: Int
  let figures: [ReportedFigureData]
  /// Pictures that belong to no figure.
  var extra: [Fact] = []
  /// Pages that do not say what they would say now.
  var pages: [Fact] = []

  static var fields: [TemplateField<ReportData>] {
    [
      .list("figures") { $0.figures },
      .number("changed_count") { $0.changedCount },
      .number("count") { $0.count },
      .text("summary") { $0.summary },
      .text("folder") { $0.folder },
      .text("command") { $0.command },
      .flag("is_of_tests") { $0.command == nil },
      .list("extra") { $0.extra.map(FactData.init) },
      .flag("has_extra") { !$0.extra.isEmpty },
      .list("pages") { $0.pages.map(FactData.init) },
      .flag("has_pages") { !$0.pages.isEmpty },
      .flag("is_clean") { $0.isClean },
    ]
  }

  private var isClean: Bool { changedCount == 0 && extra.isEmpty && pages.isEmpty }
}

extension ReportData {
  /// What a check has come to, and the figures that it shows.
  init(result: CheckResult, figures: [ReportedFigureData]) {
    self.init(
      summary: result.summary, folder: result.advice.folder, command: result.advice.command,
      count: result.figureCount, changedCount: result.changedFigureCount, figures: figures,
      extra: result.problems.filter { $0.verdict == .extra }.map { Fact(name: $0.path, value: "") },
      pages: result.problems.filter { $0.figure == nil && $0.verdict != .extra }
        .map { Fact(name: $0.path, value: $0.statement) })
  }
}

extension CheckFinding {
  /// The verdict, and what differs.
  fileprivate var statement: String {
    facts.isEmpty ? verdict.rawValue : "\(verdict.rawValue): \(summary)"
  }
}

/// A figure of the report.
struct ReportedFigureData: TemplateData {
  let name: String
  let verdict: CheckVerdict
  var facts: [Fact] = []
  /// What to do about it, where that is not the same for all figures.
  var remedies: [RemedyData] = []
  /// The colour under what is transparent in the pictures.
  var ground = Ground.white
  private(set) var pictures: [ArtifactKind: ReportedPictureData] = [:]

  init(name: String, verdict: CheckVerdict, facts: [Fact] = []) {
    (self.name, self.verdict, self.facts) = (name, verdict, facts)
  }

  /// A picture of it.
  subscript(kind: ArtifactKind) -> ReportedPictureData? {
    get { pictures[kind] }
    set { pictures[kind] = newValue }
  }

  static var fields: [TemplateField<ReportedFigureData>] {
    [
      .text("name") { $0.name },
      .text("verdict") { $0.verdict.rawValue },
      .list("facts") { $0.facts.map(FactData.init) },
      .list("remedies") { $0.remedies },
      .flag("is_on_black") { $0.ground == .black },
      .object("expected") { $0[.expected] },
      .object("actual") { $0[.actual] },
      .object("difference") { $0[.difference] },
      // There is nothing to choose between where the difference cannot be shown.
      .flag("has_both") { data in ArtifactKind.allCases.allSatisfy { data[$0] != nil } },
    ]
  }
}

/// A picture of the report.
struct ReportedPictureData: TemplateData {
  let path: String
  let size: Picture.Size

  static var fields: [TemplateField<ReportedPictureData>] {
    [
      .text("path") { urlReference(to: $0.path, base: "") },
      .number("width") { $0.size.width },
      .number("height") { $0.size.height },
    ]
  }
}

/// A fact, as templates are given it.
struct FactData: TemplateData {
  let fact: Fact

  static var fields: [TemplateField<FactData>] {
    [.text("name") { $0.fact.name }, .text("value") { $0.fact.value }]
  }
}
