import ArgumentParser
import Files
import GoldenPictures

/// `neural-figures report`: a page of the pictures that tests have failed for.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page of the pictures that tests with FigureTesting have failed for.",
    discussion: """
      Shows each as it was expected, as it is and where the two differ, and says what to do about it. The page \
      refers to the pictures where they are; keep it with them. Exits with 0 when the page is written, also when \
      there is nothing to report, and with 74 when a file cannot be read or written.
      """)

  @Argument(
    help: ArgumentHelp(
      """
      The folder that tests have left pictures in: what FIGURE_ARTIFACTS names, or figure-artifacts in the \
      temporary folder.
      """, valueName: "figure-artifacts"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The page. By default it is index.html in the folder.", valueName: "PAGE.html"))
  var output: String?

  @OptionGroup var templates: TemplateOptions

  func validate() throws {
    try PathArgument.check(folder, named: "figure-artifacts")
    try PathArgument.check(output, named: "--output")
  }

  /// The path of the page.
  private var page: String { output ?? "\(folder)/\(CheckReport.pageName)" }

  func run() async throws {
    let report = try await reportingFailures {
      let templates = try templates.load()
      _ = try ReportWriter.report.earlierPage(at: page)
      let failures = try ArtifactFolder(folder).failures()
      let report = FailureReport(
        of: failures, in: folder,
        path: RelativePath.path(to: folder, from: RelativePath.folder(of: page)))
      try OutputFile.write(
        try ReportWriter.report.page(of: report.data, templates: templates), to: page)
      try writeToStandardOutput("\(report.data.summary); see \(page)".onOneLine + "\n")
      return report
    }
    report.problems.forEach(reportProblem)
    if !report.problems.isEmpty { throw ExitCode.inputOutput }
  }
}
