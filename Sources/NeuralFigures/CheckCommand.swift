import ArgumentParser
import Article
import Files
import ImageComparison
import Plotting

/// `neural-figures check`: whether the figures still look as the golden pictures do.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Draw the figures in memory and compare them with the pictures in a folder.",
    discussion: """
      Prints a line for each figure that has changed, and for pictures that are missing or belong to \
      no figure, and tells on standard error where golden pictures were drawn with other fonts. Exits with 0 when there is none, with 1 when there is, and with 74 when a picture \
      cannot be read. To approve of a change, run `make figures` and commit what it writes.
      """)

  @OptionGroup var collection: CollectionOptions

  @Option(
    help: """
      The folder of the golden pictures. Unless given it is figures, in the folder of the project if there \
      is one.
      """)
  var against: String?

  @Option(help: "The figures to check, such as 4,8,19-21, or their names; all unless given.")
  var only: String?

  @Option(help: "A folder for a page that shows what has changed.")
  var report: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var languages: LanguageOptions

  @OptionGroup var options: JobOptions

  /// What is left of a check: no pictures, which would be too many.
  private struct Finding: Sendable {
    let figure: DeclaredFigure
    /// The path of the golden picture, from the folder of all.
    let path: String
    let problem: String?
    /// The fonts of the golden picture, where they were others.
    let fonts: FontDifference?
    /// What the picture shows otherwise than declared.
    let warnings: [PlotWarning]
    let isUnreadable: Bool
    let reported: ReportedFigureData?
  }

  func validate() throws {
    try PathArgument.check(against, named: "--against")
    try PathArgument.check(report, named: "--report")
    if let slugs = collection.knownSlugs { _ = try FigureSelection.parse(only, among: slugs) }
  }

  /// The folder of the golden pictures.
  private var golden: String { against ?? collection.outputFolder }

  func run() async throws {
    try checkThatReportIsApart()
    let findings: [Finding], extra: [String], count: Int
    (findings, extra, count) = try await reportingFailures {
      let collection = try collection.load(languages: try languages.load())
      let selection = try FigureSelection.parse(only, among: collection.slugs)
      let figures = collection.figures(selection)
      let templates = try templates.load()
      let report = try report.map(CheckReport.init(creating:))
      let findings = try await self.findings(
        on: figures, in: collection.translations, report: report)
      let extra = selection.isComplete ? try extraPictures(besides: findings) : []
      try report?.write(
        ReportData(
          figures: findings.compactMap(\.reported),
          changedCount: Set(findings.filter { $0.reported != nil }.map(\.figure.number)).count,
          extra: extra, folder: golden, count: figures.count), templates: templates)
      return (findings, extra, figures.count)
    }
    let exitCode = try await reportingFailures {
      try conclude(findings, extra: extra, count: count)
    }
    if exitCode != .success { throw exitCode }
  }

  /// A report among the golden pictures would be taken for one of them, or take their gallery's place.
  private func checkThatReportIsApart() throws {
    guard let report, ResolvedPath(report) == ResolvedPath(golden) else { return }
    throw ValidationError(
      "--report: \(report) is the folder of the golden pictures; choose another one")
  }

  /// Draws the figures in every language of the folder and compares them; what the report shows of one is
  /// written before the next.
  private func findings(
    on figures: [DeclaredFigure], in known: TranslationSet, report: CheckReport?
  ) async throws -> [Finding] {
    let manifest = try? Manifest.read(from: golden)
    let translations = try translations(in: manifest, among: known.all)
    let golden = GoldenKinds(manifest)
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let findings = try await inParallel(figures, jobs: options.jobs) { figure in
      let value = try await figure.declaration()
      var findings: [Finding] = []
      var main: ContentDigest?
      for translation in translations {
        let value = golden.themed(try value(translation))
        let layout = try value.layout()
        let scene = layout.scene(canvas: golden.canvas)
        // What looks as in the main language has no picture of its own.
        guard scene.digest != main else { continue }
        let language = main == nil ? nil : translation.language
        main = main ?? scene.digest
        for (kind, scene) in try golden.scenes(of: value, like: scene) {
          findings.append(
            try finding(
              on: scene, at: kind.path(of: figure.fileName, in: language),
              warnings: kind == golden.kinds[0] ? layout.warnings : [], of: figure,
              manifest: manifest, report: report))
        }
      }
      progress.finished(figure.fileName)
      return findings
    }
    progress.end()
    return findings.flatMap { $0 }
  }

  /// Compares a picture with the golden one.
  ///
  /// - Parameter path: the path of the golden one, from the folder of all.
  private func finding(
    on scene: Scene, at path: String, warnings: [PlotWarning], of figure: DeclaredFigure,
    manifest: Manifest?, report: CheckReport?
  ) throws -> Finding {
    let check = FigureCheck(
      of: String(path.dropLast(Self.pictureEnding.count)),
      actual: try scene.transparentPicture(), goldenAt: "\(golden)/\(path)")
    let golden = manifest?.figures.lazy.flatMap(\.files).first { $0.path == path }
      .flatMap { manifest?.environment(of: $0) }
    return Finding(
      figure: figure, path: path, problem: check.problem,
      fonts: golden.flatMap {
        FontDifference(golden: $0.fonts, current: DrawingEnvironment(of: scene).fonts)
      }, warnings: warnings, isUnreadable: check.isUnreadable, reported: try report?.add(check))
  }

  /// The languages of the pictures in the folder, the main one first: those of the manifest, or English where
  /// there is none that can be read.
  private func translations(
    in manifest: Manifest?, among known: [Translation]
  ) throws -> [Translation] {
    guard let manifest else { return [.english] }
    return try manifest.languages.map { entry in
      guard let translation = known.first(where: { $0.language.tag == entry.tag }) else {
        throw ManifestError(
          path: "\(golden)/\(Manifest.fileName)", problem: .noTranslation(entry.tag))
      }
      return translation
    }
  }

  private static let pictureEnding = ".\(BuiltFile.Format.png)"

  /// The PNG files in the folder, and in those of dark pictures and of languages, that are no figure's.
  private func extraPictures(besides findings: [Finding]) throws(FileError) -> [String] {
    let known = Set(findings.map(\.path))
    return try paths(in: "").filter { $0.hasSuffix(Self.pictureEnding) && !known.contains($0) }
  }

  /// The paths of what stands in a folder of the golden pictures, and in those that a build makes there.
  private func paths(in folder: String) throws(FileError) -> [String] {
    var paths: [String] = []
    for name in try InputFile.names(in: folder.isEmpty ? golden : "\(golden)/\(folder)") {
      let path = folder + name
      let isOfALanguage = folder.isEmpty && Language(name)?.tag == name
      let isInDark = folder.hasSuffix("\(BuiltFile.darkFolder)/")
      let isOfABuild = isOfALanguage || (name == BuiltFile.darkFolder && !isInDark)
      if isOfABuild, FileKind(at: "\(golden)/\(path)") == .folder {
        paths += try self.paths(in: "\(path)/")
      } else {
        paths.append(path)
      }
    }
    return paths
  }

  /// Says what has been found, and returns the exit code for it.
  private func conclude(
    _ findings: [Finding], extra: [String], count: Int
  ) throws(FileError) -> ExitCode {
    let unreadable = findings.filter(\.isUnreadable).compactMap(\.problem)
    let problems =
      findings.filter { !$0.isUnreadable }.compactMap(\.problem)
      + extra.map { "\($0): extra: no figure has this name; remove it from \(golden)" }
    try writeToStandardOutput(problems.map { "\($0.onOneLine)\n" }.joined())
    for problem in unreadable { reportProblem(problem) }
    for finding in findings {
      for warning in finding.warnings { reportProblem("\(finding.path): warning: \(warning)") }
      if let fonts = finding.fonts { reportProblem("\(finding.path): note: \(fonts)") }
    }
    if problems.isEmpty, unreadable.isEmpty {
      if !options.quiet {
        let look = count == 1 ? "looks as it did" : "look as they did"
        try writeToStandardOutput("\(counted(count, "figure")) \(look)\n")
      }
      return .success
    }
    if let report { try writeToStandardOutput("see \(report)/\(CheckReport.pageName)\n") }
    return unreadable.isEmpty ? .failure : .inputOutput
  }
}
