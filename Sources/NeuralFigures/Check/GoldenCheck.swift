import Article
import Files
import GoldenPictures
import Pictures
import Plotting

/// Draws figures in memory and compares the files that they would become with those of a golden folder.
///
/// A PNG is compared by its look. An SVG depends on no library that draws, and has to be the same bytes. A PDF
/// is packed by zlib, another version of which may do so otherwise: it has to be the file that the manifest names, made
/// from the scene of now. Pages and manifest have to say what they would say now.
struct GoldenCheck: Sendable {
  let golden: GoldenFolder
  /// The languages of the folder, the main one first.
  private let translations: [Translation]
  private let drawing: Drawing
  private let earlier: EarlierBuild
  private let pages: PageContext
  /// Shows what has changed, if that is wanted.
  let report: CheckReport?

  /// What there is to say of a figure.
  struct Result: Sendable {
    let figure: DeclaredFigure
    let findings: [CheckFinding]
    /// What the report shows of it.
    let reported: [ReportedFigureData]
    /// What it shows otherwise than declared, and which fonts it is drawn in, a line each.
    let warnings: [String]
    let notes: [String]
    /// The figure as pages about the golden folder would have it.
    let built: BuiltFigure
  }

  /// What pages are made from.
  struct PageSources {
    /// The language of the code that declares figures.
    let codeLanguage: String
    let templates: TemplateSet
    let options: PageOptions
  }

  /// Prepares the check of a folder.
  ///
  /// - Throws: `ManifestError` when its manifest speaks of languages or options that there are not.
  init(
    of golden: GoldenFolder, in known: TranslationSet, pages: PageSources, report: CheckReport?
  ) throws(ManifestError) {
    self.golden = golden
    self.report = report
    translations = try golden.translations(among: known.all)
    let options = try golden.drawingOptions()
    earlier = EarlierBuild(
      folder: golden.path, manifest: golden.manifest,
      options: Manifest.Options(
        options, language: translations.first?.language ?? .english))
    self.pages = PageContext(
      languages: translations, codeLanguage: pages.codeLanguage, options: earlier.options,
      templates: pages.templates, site: pages.options.site,
      isSelfContained: pages.options.isSelfContained)
    drawing = Drawing(
      options: options, formats: golden.formats, translations: translations,
      makesElements: self.pages.showsElements(besides: golden.formats))
  }

  /// Draws a figure in every language of the folder and compares its files.
  func check(_ figure: DeclaredFigure) async throws -> Result {
    let drawn = try await drawing.draw(figure, forPages: golden.manifest != nil)
    var findings: [CheckFinding] = []
    var reported: [ReportedFigureData] = []
    var notes: [String] = []
    var editions: [BuiltEdition] = []
    for edition in drawn.editions {
      var files: [BuiltFile] = []
      for file in edition.files {
        let standing = golden.contents(of: file.path)
        let (finding, data) = try check(file, against: standing, of: edition)
        findings.append(finding)
        data.map { reported.append($0) }
        fontNote(on: file, of: edition).map { notes.append($0) }
        files.append(described(file, of: edition, standing: try? standing.get(), as: finding))
      }
      editions.append(BuiltEdition(edition, files: files))
    }
    return Result(
      figure: figure, findings: findings, reported: reported, warnings: drawn.warnings,
      notes: notes, built: BuiltFigure(figure: figure, editions: editions, mathML: drawn.mathML))
  }

  /// Compares the pages and the manifest with those that figures would get now.
  ///
  /// - Parameter results: what has come of all figures.
  func checkPages(about results: [Result]) throws -> [CheckFinding] {
    guard golden.manifest != nil else { return [manifestFinding] }
    return try Pages.files(for: results.map(\.built), in: pages).map(check)
  }

  /// That the manifest is missing or cannot be read.
  private var manifestFinding: CheckFinding {
    if case .unreadable(let error) = golden.problem?.problem, error.isMissing {
      return CheckFinding(path: Manifest.fileName, verdict: .missing)
    }
    return unreadable(Manifest.fileName, golden.problem.map { "\($0)" } ?? "")
  }

  private func check(_ page: PageFile) -> CheckFinding {
    do throws(FileError) {
      let standing = try golden.contents(of: page.path).get()
      let difference = TextDifference(golden: standing, now: page.bytes)
      return CheckFinding(
        path: page.path, verdict: difference == nil ? .alike : .changed,
        facts: difference?.facts ?? [])
    } catch {
      return failure(error, at: page.path)
    }
  }

  private func check(
    _ file: DrawnFile, against standing: InputFile.Contents, of edition: DrawnEdition
  ) throws -> (CheckFinding, ReportedFigureData?) {
    var finding: CheckFinding
    var data: ReportedFigureData?
    switch file.format {
    case _ where (try? standing.get()) == file.bytes:
      finding = CheckFinding(path: file.path, verdict: .alike)
    case .png:
      let check = try FigureCheck(
        of: file.path.withoutExtension, actual: Picture(decoding: file.bytes),
        golden: standing, at: "\(golden.path)/\(file.path)")
      finding = CheckFinding(check, at: file.path)
      data = try report?.add(check)
    case .svg, .pdf:
      finding = vectorFinding(on: file, against: standing, of: edition)
      data = try report?.add(finding, drawn: file, golden: try? standing.get())
    }
    finding.figure = CheckFinding.Figure(
      number: edition.figure.number, slug: edition.figure.slug, language: file.language.tag)
    return (finding, data)
  }

  private func vectorFinding(
    on file: DrawnFile, against standing: InputFile.Contents, of edition: DrawnEdition
  ) -> CheckFinding {
    do throws(FileError) {
      let bytes = try standing.get()
      if earlier.kept(bytes, insteadOf: file, of: edition) != nil {
        return CheckFinding(path: file.path, verdict: .alike)
      }
      return CheckFinding(
        path: file.path, verdict: .changed,
        facts: file.format == .pdf
          ? [Fact(name: "", value: pdfProblem(bytes, of: file, edition))]
          : TextDifference(golden: bytes, now: file.bytes)?.facts ?? [])
    } catch {
      return failure(error, at: file.path)
    }
  }

  /// Why a PDF is not the one that would be drawn now.
  private func pdfProblem(
    _ bytes: [UInt8], of file: DrawnFile, _ edition: DrawnEdition
  ) -> String {
    guard let record = golden.record(of: file.path) else { return "the manifest does not name it" }
    guard record.content == ContentDigest(of: bytes).description else {
      return "its bytes are not those that the manifest names"
    }
    return "it was made from another scene or other texts"
  }

  /// What a file that could not be read is.
  private func failure(_ error: FileError, at path: String) -> CheckFinding {
    error.isMissing
      ? CheckFinding(path: path, verdict: .missing) : unreadable(path, "\(error)")
  }

  private func unreadable(_ path: String, _ reason: String) -> CheckFinding {
    CheckFinding(path: path, verdict: .unreadable, facts: [Fact(name: "", value: reason)])
  }

  /// A file as the golden manifest has to name it: with the bytes that stand there, unless those are wrong and
  /// have been told of.
  private func described(
    _ file: DrawnFile, of edition: DrawnEdition, standing bytes: [UInt8]?, as finding: CheckFinding
  ) -> BuiltFile {
    let record = golden.record(of: file.path)
    let standing = bytes.map(ContentDigest.init(of:))
    let content =
      finding.isProblem ? record.flatMap { ContentDigest($0.content) } ?? standing : standing
    let environment = record.flatMap { golden.manifest?.environment(of: $0) }
    return BuiltFile(
      file, content: content ?? ContentDigest(of: file.bytes),
      environment: environment ?? edition.environment)
  }

  private func fontNote(on file: DrawnFile, of edition: DrawnEdition) -> String? {
    guard file.variant == .standard,
      let record = golden.record(of: file.path), record.format == golden.formats.first,
      let environment = golden.manifest?.environment(of: record),
      let fonts = FontDifference(golden: environment.fonts, current: edition.environment.fonts)
    else { return nil }
    return "\(file.path): note: \(fonts)"
  }
}

extension String {
  /// A path without what stands behind the last full stop.
  fileprivate var withoutExtension: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}
