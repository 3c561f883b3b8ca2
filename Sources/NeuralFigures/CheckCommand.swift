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

  func run() async throws {
    let figures = only?.figures ?? ArticleFigure.all
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let (checks, extra) = try await reportingFailures {
      let templates = try templates.load()
      let extra = only == nil ? try extraPictures() : []
      let models = ModelStore()
      let checks = try await inParallel(figures, jobs: options.jobs) { figure in
        let scene = try await figure.figure(from: models).layout().scene()
        let check = FigureCheck(
          of: figure.fileName, actual: try scene.picture(),
          goldenAt: "\(against)/\(figure.fileName).png")
        progress.finished(figure.fileName)
        return check
      }
      progress.end()
      if let report { try write(checks, extra: extra, to: report, templates: templates) }
      return (checks, extra)
    }
    let exitCode = try await reportingFailures { try conclude(checks, extra: extra) }
    if exitCode != .success { throw exitCode }
  }

  /// The PNG files in the folder that are no figure's.
  private func extraPictures() throws(FileError) -> [String] {
    let known = Set(ArticleFigure.all.map { "\($0.fileName).png" })
    return try InputFile.names(in: against).filter { $0.hasSuffix(".png") && !known.contains($0) }
  }

  private func write(
    _ checks: [FigureCheck], extra: [String], to report: String, templates: TemplateSet
  ) throws {
    try OutputFile.createFolder(report)
    let files = try CheckReport.files(
      of: checks, extra: extra, folder: against, templates: templates)
    for file in files { try OutputFile.write(file.bytes, to: "\(report)/\(file.path)") }
  }

  /// Says what has been found, and returns the exit code for it.
  private func conclude(
    _ checks: [FigureCheck], extra: [String]
  ) throws(FileError) -> ExitCode {
    let unreadable = checks.filter(\.isUnreadable).compactMap(\.problem)
    let problems =
      checks.filter { !$0.isUnreadable }.compactMap(\.problem)
      + extra.map { "\($0): extra: no figure has this name; remove it from \(against)" }
    try writeToStandardOutput(problems.map { "\($0.onOneLine)\n" }.joined())
    for problem in unreadable { reportProblem(problem) }
    if problems.isEmpty, unreadable.isEmpty {
      if !options.quiet { try writeToStandardOutput("\(checks.count) figures look as they did\n") }
      return .success
    }
    if let report { try writeToStandardOutput("see \(report)/index.html\n") }
    return unreadable.isEmpty ? .failure : .inputOutput
  }
}
