import ArgumentParser
import Article
import Files
import Foundation
import Plotting

/// `neural-figures watch`: draws the figures of a project anew whenever a file is saved.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract:
      "Draw the figures of a project, and redraw those that change whenever a file is saved.",
    discussion: """
      Watches figures.yaml and the data files that it names, until Ctrl-C. Mistakes are reported, and the \
      pictures stay as they are until they are corrected.

      Examples:
        neural-figures watch lecture/
        neural-figures watch lecture/ --format svg --output /tmp/lecture
      """)

  @Argument(help: "The folder of the project, with its figures.yaml, or such a file.")
  var project: String

  @Option(help: "The kinds of files to write: png, svg and pdf, separated by commas.")
  var format = FormatSelection.standard

  @Option(
    help: """
      The folder to write to. It is created if it does not exist. By default it is figures, in the folder \
      of the project.
      """)
  var output: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var pages: PageOptions
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func validate() throws {
    try PathArgument.check(project, named: "<project>")
    try PathArgument.check(output, named: "--output")
    _ = try ProjectPlace(project)
  }

  func run() async throws {
    Interruption.isOrdinaryEnd.store(true, ordering: .relaxed)
    try await reportingFailures {
      let place = try ProjectPlace(project)
      var figures = FigureWatch(
        place, in: try languages.load(),
        into: output ?? place.path(of: CollectionOptions.outputName),
        options: FigureBuild.Options(
          style: style, formats: format.formats, templates: try templates.load(), pages: pages,
          isFresh: false, writesPages: true), jobs: options.jobs)
      let watch = try FileWatch()
      var sources = [place.file]
      // Before anything is read, so that nothing is missed that is saved meanwhile.
      try watch.watch(sources)
      var last: [String: ContentDigest?] = [:]
      while true {
        // Some programs close a file, or touch it, once more after it has been saved.
        let contents = FigureWatch.contents(of: sources)
        guard contents != last else {
          try watch.wait()
          continue
        }
        last = contents
        let clock = ContinuousClock()
        let start = clock.now
        try await reportingProblems {
          let names = try await figures.update(sources: &sources)
          let milliseconds = (clock.now - start) / .milliseconds(1)
          try say(names, milliseconds: milliseconds)
        }
        try watch.watch(sources)
        try watch.wait()
      }
    }
  }

  private func say(_ names: [String], milliseconds: Double) throws(FileError) {
    guard !options.quiet else { return }
    let time = String(format: "%.0f ms", milliseconds)
    try printLine(
      names.isEmpty ? "nothing has changed" : "\(names.joined(separator: ", ")) (\(time))")
  }
}
