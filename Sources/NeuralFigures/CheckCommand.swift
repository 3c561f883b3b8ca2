import ArgumentParser
import Article
import ImageComparison
import Plotting

/// `neural-figures check`: whether the figures still look as the golden pictures do.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Draw the figures in memory and compare them with the pictures in a folder.",
    discussion: """
      Prints a line for each figure that has changed, and for pictures that are missing or belong to \
      no figure. Exits with 0 when there is none, with 1 when there is, and with 74 when a picture \
      cannot be read. To approve of a change, run `make figures` and commit what it writes.
      """)

  @Option(help: "The folder of the golden pictures.")
  var against = "figures"

  @Option(
    help: "The figures to check, such as 4,8,19-21; all unless given.",
    transform: FigureSelection.parse)
  var only: FigureSelection?

  @Option(help: "A folder for a page that shows what has changed.")
  var report: String?

  @OptionGroup var templates: TemplateOptions

  @OptionGroup var options: JobOptions

  /// What is left of a check: no pictures, which would be too many.
  private struct Finding: Sendable {
    let problem: String?
    let isUnreadable: Bool
    let reported: ReportedFigureData?
  }

  func validate() throws {
    try PathArgument.check(against, named: "--against")
    try PathArgument.check(report, named: "--report")
  }

  func run() async throws {
    try checkThatReportIsApart()
    let findings: [Finding], extra: [String]
    (findings, extra) = try await reportingFailures {
      let templates = try templates.load()
      let report = try report.map(CheckReport.init(creating:))
      let extra = selection.isComplete ? try extraPictures() : []
      let findings = try await self.findings(report: report)
      try report?.write(
        ReportData(
          figures: findings.compactMap(\.reported), extra: extra, folder: against,
          count: findings.count), templates: templates)
      return (findings, extra)
    }
    let exitCode = try await reportingFailures { try conclude(findings, extra: extra) }
    if exitCode != .success { throw exitCode }
  }

  /// The figures to check.
  private var selection: FigureSelection { only ?? .all }

  /// A report among the golden pictures would be taken for one of them, or take their gallery's place.
  private func checkThatReportIsApart() throws {
    guard let report, ResolvedPath(report) == ResolvedPath(against) else { return }
    throw ValidationError(
      "--report: \(report) is the folder of the golden pictures; choose another one")
  }

  /// Draws the figures and compares them; what the report shows of one is written before the next.
  private func findings(report: CheckReport?) async throws -> [Finding] {
    let figures = selection.figures
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let models = ModelStore()
    let findings = try await inParallel(figures, jobs: options.jobs) { figure in
      let scene = try await figure.figure(from: models).layout().scene()
      let check = FigureCheck(
        of: figure.fileName, actual: try scene.transparentPicture(),
        goldenAt: "\(against)/\(BuiltFile.path(of: figure.fileName, format: .png))")
      let reported = try report?.add(check)
      progress.finished(figure.fileName)
      return Finding(
        problem: check.problem, isUnreadable: check.isUnreadable, reported: reported)
    }
    progress.end()
    return findings
  }

  /// The PNG files in the folder that are no figure's.
  private func extraPictures() throws(FileError) -> [String] {
    let known = Set(ArticleFigure.all.map { BuiltFile.path(of: $0.fileName, format: .png) })
    return try InputFile.names(in: against).filter { $0.hasSuffix(".png") && !known.contains($0) }
  }

  /// Says what has been found, and returns the exit code for it.
  private func conclude(
    _ findings: [Finding], extra: [String]
  ) throws(FileError) -> ExitCode {
    let unreadable = findings.filter(\.isUnreadable).compactMap(\.problem)
    let problems =
      findings.filter { !$0.isUnreadable }.compactMap(\.problem)
      + extra.map { "\($0): extra: no figure has this name; remove it from \(against)" }
    try writeToStandardOutput(problems.map { "\($0.onOneLine)\n" }.joined())
    for problem in unreadable { reportProblem(problem) }
    if problems.isEmpty, unreadable.isEmpty {
      if !options.quiet {
        let look = findings.count == 1 ? "looks as it did" : "look as they did"
        try writeToStandardOutput("\(counted(findings.count, "figure")) \(look)\n")
      }
      return .success
    }
    if let report { try writeToStandardOutput("see \(report)/\(CheckReport.pageName)\n") }
    return unreadable.isEmpty ? .failure : .inputOutput
  }
}
