import Files
import ImageComparison
import Pictures

/// A page that shows what has changed, to be judged by eye: `index.html`, and for each figure
/// `NAME-expected.png`, `NAME-actual.png` and `NAME-difference.png`.
///
/// Pictures are written as they come, so that nobody has to hold those of all figures.
struct CheckReport: Sendable {
  private let folder: OutputFolder
  /// The pictures that the report in whose place this one comes shows.
  private let earlierPictures: Set<String>

  /// The name of the page.
  static let pageName = "index.html"
  /// Ends every report, by whatever template, so that it can be told from other pages.
  static let mark = "<!-- A report of neural-figures check. -->\n"

  /// A report in a folder, which is created where it is missing.
  ///
  /// - Throws: `FileError` when it cannot be, or when a page stands there that is no report.
  init(creating path: String) throws(FileError) {
    folder = try OutputFolder(creating: path)
    let page = folder.path(of: Self.pageName)
    guard FileKind(at: page) != nil else {
      earlierPictures = []
      return
    }
    let bytes = try InputFile.read(page)
    earlierPictures = Self.pictures(shownBy: bytes)
    guard bytes.suffix(Self.mark.utf8.count).elementsEqual(Self.mark.utf8) else {
      throw FileError(
        path: page, action: .replace, reason: .foreign(to: "`neural-figures check --report`"))
    }
  }

  /// Writes the pictures of a figure, and returns what the page says about it; nil when it is as it was.
  ///
  /// - Throws: `FileError` or `PictureFileError` when a picture cannot be written.
  func add(_ check: FigureCheck) throws -> ReportedFigureData? {
    var data: ReportedFigureData
    switch check.outcome {
    case .alike: return nil
    case .changed(let comparison, let expected, let actual):
      // Shown as the two differ most.
      let ground = comparison.ground
      data = ReportedFigureData(
        name: check.name, verdict: "changed",
        facts: comparison.facts.dropFirst().map { FactData(name: $0.name, value: $0.value) })
      data.expected = try write(expected.laid(on: ground), "expected", of: check)
      data.actual = try write(actual.laid(on: ground), "actual", of: check)
      data.difference = try write(
        Picture(differencesOf: expected, with: actual), "difference", of: check)
    case .missing(let actual):
      data = ReportedFigureData(name: check.name, verdict: "missing")
      data.actual = try write(actual.onWhite, "actual", of: check)
    case .unreadable(let reason):
      data = ReportedFigureData(
        name: check.name, verdict: "unreadable", facts: [FactData(name: "reason", value: reason)])
    }
    return data
  }

  /// Writes an SVG as it was and as it is now, and returns what the page says about it and about files that no
  /// page can show; nil when it is as it was.
  ///
  /// - Parameters:
  ///   - finding: what has been found of the file.
  ///   - drawn: the file as it is now.
  ///   - golden: the bytes as they were; nil when they cannot be read.
  /// - Throws: `FileError` when a file cannot be written.
  func add(
    _ finding: CheckFinding, drawn: DrawnFile, golden: [UInt8]?
  ) throws(FileError) -> ReportedFigureData? {
    guard finding.isProblem else { return nil }
    var data = ReportedFigureData(
      name: finding.path, verdict: finding.verdict.rawValue, facts: finding.facts)
    guard drawn.format == .svg else { return data }
    if let golden { data.expected = try write(golden, "expected", of: drawn) }
    data.actual = try write(drawn.bytes, "actual", of: drawn)
    return data
  }

  private func write(
    _ bytes: [UInt8], _ kind: String, of drawn: DrawnFile
  ) throws(FileError) -> ReportedPictureData {
    let name = drawn.path.replacing("/", with: "-").dropLast(".svg".count)
    let path = "\(name)-\(kind).svg"
    try folder.write(bytes, to: path)
    return ReportedPictureData(
      path: path, size: Picture.Size(width: drawn.width, height: drawn.height))
  }

  private func write(
    _ picture: @autoclosure () throws -> Picture, _ kind: String, of check: FigureCheck
  ) throws -> ReportedPictureData {
    // Beside the page, whatever folder the golden picture stands in.
    let path = "\(check.name.replacing("/", with: "-"))-\(kind).png"
    let (size, bytes) = try PictureFileError.naming(folder.path(of: path)) {
      let picture = try picture()
      return (picture.size, try picture.png())
    }
    try folder.write(bytes, to: path)
    return ReportedPictureData(path: path, size: size)
  }

  /// Writes the page, and removes the pictures of the report in whose place it comes.
  ///
  /// - Throws: `FileError` when it cannot be written, `TemplateError` when it grows too large.
  func write(_ data: ReportData, templates: TemplateSet) throws {
    let page = try templates.report(data)
    let text = page + (page.isEmpty || page.hasSuffix("\n") ? "" : "\n") + Self.mark
    try folder.write(Array(text.utf8), to: Self.pageName)
    let shown = Set(
      data.figures.flatMap { [$0.expected, $0.actual, $0.difference] }.compactMap { $0?.path })
    for name in earlierPictures.subtracting(shown).sorted() {
      try OutputFile.removeIfThere(folder.path(of: name))
    }
  }

  /// The pictures that a report shows: files beside it with names such as reports give them.
  private static func pictures(shownBy page: [UInt8]) -> Set<String> {
    let addresses = String(decoding: page, as: UTF8.self).split(separator: "src=\"").dropFirst()
      .compactMap {
        $0.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first
      }
    let kinds = ["expected", "actual", "difference"]
    return Set(
      addresses.map(String.init).filter { name in
        !name.contains("/")
          && kinds.contains { name.hasSuffix("-\($0).png") || name.hasSuffix("-\($0).svg") }
      })
  }
}
