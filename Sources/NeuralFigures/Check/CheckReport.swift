import ImageComparison
import Pictures

/// A page that shows what has changed, to be judged by eye.
enum CheckReport {
  /// The page and its pictures: `index.html`, and for each figure `NAME-expected.png`,
  /// `NAME-actual.png` and `NAME-difference.png`.
  ///
  /// - Throws: `PictureFileError` when a picture cannot be encoded.
  static func files(
    of checks: [FigureCheck], extra: [String], folder: String, templates: TemplateSet
  ) throws -> [PageFile] {
    let reported = try checks.filter { $0.problem != nil }.map(ReportedFigure.init)
    let data = ReportData(
      figures: reported.map(\.data), extra: extra, folder: folder, count: checks.count)
    let page = PageFile(path: "index.html", bytes: Array(templates.report(data).utf8))
    return [page] + reported.flatMap(\.pictures)
  }
}

/// A figure that is not as it was, with its pictures.
private struct ReportedFigure {
  let data: ReportedFigureData
  let pictures: [PageFile]

  init(_ check: FigureCheck) throws {
    var pictures: [PageFile] = []
    // Shown as it has been compared, on white.
    func add(
      _ kind: String, _ picture: @autoclosure () throws -> Picture
    ) throws -> ReportedPictureData {
      let path = "\(check.name)-\(kind).png"
      return try PictureFileError.naming(path) {
        let picture = try picture()
        pictures.append(PageFile(path: path, bytes: try picture.onWhite.png()))
        return ReportedPictureData(path: path, size: picture.size)
      }
    }
    switch check.outcome {
    case .changed(let comparison, let expected, let actual):
      data = ReportedFigureData(
        name: check.name, verdict: "changed",
        facts: comparison.facts.dropFirst().map { FactData(name: $0.name, value: $0.value) },
        expected: try add("expected", expected), actual: try add("actual", actual),
        difference: try add("difference", Picture(differencesOf: expected, with: actual)))
    case .missing(let actual):
      data = ReportedFigureData(
        name: check.name, verdict: "missing", actual: try add("actual", actual))
    case .unreadable(let reason):
      data = ReportedFigureData(
        name: check.name, verdict: "unreadable", facts: [FactData(name: "reason", value: reason)])
    case .alike:
      data = ReportedFigureData(name: check.name, verdict: "alike")
    }
    self.pictures = pictures
  }
}

/// What the template `report.html` is given.
struct ReportData: TemplateData {
  let figures: [ReportedFigureData]
  /// Pictures that belong to no figure.
  let extra: [String]
  /// The folder of the golden pictures.
  let folder: String
  /// How many figures were compared.
  let count: Int

  static var fields: [TemplateField<ReportData>] {
    [
      .list("figures") { $0.figures },
      .number("changed_count") { $0.figures.count },
      .number("count") { $0.count },
      .text("folder") { $0.folder },
      .list("extra") { $0.extra.map { FactData(name: $0, value: "") } },
      .flag("has_extra") { !$0.extra.isEmpty },
      .flag("is_clean") { $0.figures.isEmpty && $0.extra.isEmpty },
    ]
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
