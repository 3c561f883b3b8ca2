import ArgumentParser
import Article
import Files
import GoldenPictures
import Plotting

/// `neural-figures check`: whether the figures still are what a golden folder shows.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Draw the figures in memory and compare them with the files in a folder.",
    discussion: """
      PNGs have to look the same, whatever drew them; SVGs have to be the same bytes; PDFs have to be those \
      that the manifest names, drawn from what is drawn now; the manifest and the pages have to say what \
      they would say now. Prints a line for each file that is not so, for what is missing, and for pictures \
      of no figure, and tells on standard error where golden pictures were drawn with other fonts. Exits \
      with 0 if nothing has changed, with 1 if something has, and with 74 if a file cannot be read. To approve \
      a change, draw the figures into the folder (`make figures`, or `neural-figures build PROJECT`) and \
      commit what that writes.
      """)

  @OptionGroup var collection: CollectionOptions

  @Option(
    help: """
      The folder of the golden files. By default it is figures, in the folder of the project if there \
      is one.
      """)
  var against: String?

  @Option(
    help: """
      The figures to check, such as 4,8,19-21, or their names. All by default; pages, which are about all, are \
      left out otherwise.
      """)
  var only: String?

  @Option(help: "A folder for a page that shows what has changed.")
  var report: String?

  @Option(
    help: """
      A file for a summary in Markdown: which files have changed, by how much, and what to do, for servers \
      that show such beside a run.
      """)
  var summary: String?

  @Option(
    help: """
      How the result is printed: a line for each problem (text), as JSON (json), or as servers read the \
      results of tests (junit), with a case for each file.
      """)
  var format = CheckFormat.text

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var pages: PageOptions
  @OptionGroup var languages: LanguageOptions

  @OptionGroup var options: JobOptions

  func validate() throws {
    try PathArgument.check(against, named: "--against")
    try PathArgument.check(report, named: "--report")
    try PathArgument.check(summary, named: "--summary")
    if let slugs = collection.knownSlugs { _ = try FigureSelection.parse(only, among: slugs) }
  }

  /// The folder of the golden files.
  private var golden: String { against ?? collection.outputFolder }

  func run() async throws {
    try checkThatReportIsApart()
    let result = try await reportingFailures { try await compare() }
    let exitCode = try await reportingFailures {
      if let summary { try OutputFile.write(Array(result.markdown().utf8), to: summary) }
      return try conclude(result)
    }
    if exitCode != .success { throw exitCode }
  }

  /// What is written among the golden files would be taken for one of them, or take the place of one.
  private func checkThatReportIsApart() throws {
    if let report, ResolvedPath(report) == ResolvedPath(golden) {
      throw ValidationError(
        "--report: \(report) is the folder of the golden files; choose another one")
    }
    if let summary, ResolvedPath(summary).name(in: ResolvedPath(golden)) != nil {
      throw ValidationError(
        "--summary: \(summary) is in the folder of the golden files; choose another place")
    }
  }

  /// Draws the figures and compares them; what the report shows of one is written before the next.
  private func compare() async throws -> CheckResult {
    let collection = try collection.load(languages: try languages.load())
    let selection = try FigureSelection.parse(only, among: collection.slugs)
    let figures = collection.figures(selection)
    let templates = try templates.load()
    let report = try report.map(CheckReport.init(creating:))
    let check = try GoldenCheck(
      of: GoldenFolder(golden, of: collection.figures), in: collection.translations,
      pages: GoldenCheck.PageSources(
        codeLanguage: collection.codeLanguage, templates: templates, options: pages),
      report: report)

    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let results = try await inParallel(figures, jobs: options.jobs) { figure in
      let result = try await check.check(figure)
      progress.finished(figure.fileName)
      return result
    }
    progress.end()
    var findings = results.flatMap(\.findings)
    if selection.isComplete {
      let pages = try check.checkPages(about: results)
      // Pages of a user's own templates may be pictures.
      findings += try check.golden.pictures(besides: Set((findings + pages).map(\.path)))
        .map { CheckFinding(path: $0, verdict: .extra) }
      findings += pages
    }
    let result = CheckResult(
      advice: CheckAdvice(folder: golden, project: self.collection.project),
      figureCount: figures.count, findings: findings, warnings: results.flatMap(\.warnings),
      notes: results.flatMap(\.notes))
    try report?.write(
      ReportData(result: result, figures: results.flatMap(\.reported)), templates: templates)
    return result
  }

  /// Says what has been found, and returns the exit code for it.
  private func conclude(_ result: CheckResult) throws -> ExitCode {
    switch format {
    case .json: try writeToStandardOutput(try result.json())
    case .junit: try writeToStandardOutput(result.junit())
    case .text: try writeLines(result)
    }
    for finding in result.unreadable {
      finding.line(result.advice).map(reportProblem)
    }
    for line in result.warnings + result.notes { reportProblem(line) }
    if result.isClean { return .success }
    return result.unreadable.isEmpty ? .failure : .inputOutput
  }

  private func writeLines(_ result: CheckResult) throws(FileError) {
    let lines = result.problems.filter { $0.verdict != .unreadable }
      .compactMap { $0.line(result.advice) }
    for line in lines { try printLine(line) }
    if result.isClean {
      if !options.quiet { try printLine(result.summary) }
    } else if let report {
      try printLine("see \(report)/\(CheckReport.pageName)")
    }
  }
}
