import Pictures

/// What the template `report.html` is given.
struct ReportData: TemplateData {
  let figures: [ReportedFigureData]
  /// How many figures these are; one may be shown in several languages.
  let changedCount: Int
  /// Pictures that belong to no figure.
  let extra: [String]
  /// The folder of the golden pictures.
  let folder: String
  /// How many figures were compared.
  let count: Int

  static var fields: [TemplateField<ReportData>] {
    [
      .list("figures") { $0.figures },
      .number("changed_count") { $0.changedCount },
      .number("count") { $0.count },
      .text("summary") { $0.summary },
      .text("folder") { $0.folder },
      .list("extra") { $0.extra.map { FactData(name: $0, value: "") } },
      .flag("has_extra") { !$0.extra.isEmpty },
      .flag("is_clean") { $0.figures.isEmpty && $0.extra.isEmpty },
    ]
  }

  /// How many figures have changed, in a sentence.
  private var summary: String {
    let are = changedCount == 1 ? "is not as it was" : "are not as they were"
    return "\(changedCount) of \(counted(count, "figure")) \(are)"
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
      .flag("has_both") { $0.expected != nil && $0.actual != nil },
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
struct FactData: TemplateData {
  let name: String
  let value: String

  static var fields: [TemplateField<FactData>] {
    [.text("name") { $0.name }, .text("value") { $0.value }]
  }
}
