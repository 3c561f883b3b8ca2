import Files
import GoldenPictures
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
  /// A report in a folder, which is created where it is missing.
  ///
  /// - Throws: `FileError` when it cannot be, or when a page stands there that is no report.
  init(creating path: String) throws(FileError) {
    folder = try OutputFolder(creating: path)
    let earlier = try ReportWriter.check.earlierPage(at: folder.path(of: Self.pageName))
    earlierPictures = earlier.map(Self.pictures(shownBy:)) ?? []
  }

  /// Writes the pictures of a figure, and returns what the page says about it; nil when it is as it was.
  ///
  /// - Throws: `FileError` or `PictureFileError` when a picture cannot be written.
  func add(_ check: FigureCheck) throws -> ReportedFigureData? {
    var data: ReportedFigureData
    switch check.outcome {
    case .alike: return nil
    case .changed(let change):
      data = ReportedFigureData(name: check.name, verdict: check.verdict, facts: check.facts)
      for kind in ArtifactKind.allCases {
        data[kind] = try write(try change.shown(kind), kind, of: check)
      }
    case .missing(let actual):
      data = ReportedFigureData(name: check.name, verdict: check.verdict)
      data[.actual] = try write(actual.onWhite, .actual, of: check)
    case .unreadable(let problem):
      data = ReportedFigureData(
        name: check.name, verdict: check.verdict,
        facts: [Fact(name: "reason", value: problem.description)])
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
      name: finding.path, verdict: finding.verdict, facts: finding.facts)
    guard drawn.format == .svg else { return data }
    if let golden { data[.expected] = try write(golden, .expected, of: drawn) }
    data[.actual] = try write(drawn.bytes, .actual, of: drawn)
    return data
  }

  private func write(
    _ bytes: [UInt8], _ kind: ArtifactKind, of drawn: DrawnFile
  ) throws(FileError) -> ReportedPictureData {
    let format = drawn.format.rawValue
    let name = drawn.path.replacing("/", with: "-").dropLast(format.count + 1)
    let path = kind.fileName(of: String(name), as: format)
    try folder.write(bytes, to: path)
    return ReportedPictureData(
      path: path, size: Picture.Size(width: drawn.width, height: drawn.height))
  }

  private func write(
    _ picture: @autoclosure () throws -> Picture, _ kind: ArtifactKind, of check: FigureCheck
  ) throws -> ReportedPictureData {
    // Beside the page, whatever folder the golden picture stands in.
    let path = kind.fileName(of: check.name.replacing("/", with: "-"))
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
    try folder.write(
      try ReportWriter.check.page(of: data, templates: templates), to: Self.pageName)
    let shown = Set(data.figures.flatMap(\.pictures.values).map(\.path))
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
    return Set(
      addresses.map(String.init).filter { !$0.contains("/") && ArtifactKind.areNames($0) })
  }
}
