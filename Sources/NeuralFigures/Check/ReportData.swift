import Pictures

/// What the template `report.html` is given.
struct ReportData: TemplateData {
  let result: CheckResult
  let figures: [ReportedFigureData]

  static var fields: [TemplateField<ReportData>] {
    [
      .list("figures") { $0.figures },
      .number("changed_count") { $0.result.changedFigureCount },
      .number("count") { $0.result.figureCount },
      .text("summary") { $0.result.summary },
      .text("folder") { $0.result.advice.folder },
      .text("command") { $0.result.advice.command },
      .list("extra") { $0.extra.map { FactData(name: $0.path, value: "") } },
      .flag("has_extra") { !$0.extra.isEmpty },
      .list("pages") { $0.pages.map { FactData(name: $0.path, value: $0.statement) } },
      .flag("has_pages") { !$0.pages.isEmpty },
      .flag("is_clean") { $0.result.isClean },
    ]
  }

  /// Pictures that belong to no figure.
  private var extra: [CheckFinding] { result.problems.filter { $0.verdict == .extra } }

  /// Pages, and the manifest, that do not say what they would say now.
  private var pages: [CheckFinding] {
    result.problems.filter { $0.figure == nil && $0.verdict != .extra }
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
  let verdict: String
  var facts: [FactData] = []
  var expected: ReportedPictureData?
  var actual: ReportedPictureData?
  var difference: ReportedPictureData?

  static var fields: [TemplateField<ReportedFigureData>] {
    [
      .text("name") { $0.name },
      .text("verdict") { $0.verdict },
      .list("facts") { $0.facts },
      .object("expected") { $0.expected },
      .object("actual") { $0.actual },
      .object("difference") { $0.difference },
      // There is nothing to choose between where the difference cannot be shown.
      .flag("has_both") { $0.expected != nil && $0.actual != nil && $0.difference != nil },
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

/// A number of a comparison, with its name.
struct FactData: TemplateData, Equatable {
  let name: String
  let value: String

  static var fields: [TemplateField<FactData>] {
    [.text("name") { $0.name }, .text("value") { $0.value }]
  }
}
