import Glibc

/// Measures large pictures, the whole program, training, the stages of drawing, how all of it grows, and the
/// way from a clone.
///
///     swift run -c release --package-path Benchmarks benchmarks stages growth --runs 9
///     swift run -c release --package-path Benchmarks benchmarks pictures --write Benchmarks/results.md
///
/// Without a name everything is measured, and with `--write` pictures, program and clone go to a file. CPU time is
/// user and system time on all processors; of several runs the median and the least are given.
@main
enum Benchmarks {
  /// The parts, in the order in which they run.
  ///
  /// What starts programs comes first: the system counts the memory of the process that starts a child into
  /// the child's peak.
  private enum Part: String, CaseIterable {
    case pictures, build, training, stages, growth, clone
  }

  /// The word with which this program starts itself to draw a single picture: `picture NAME FILE`.
  static let pictureWord = "picture"

  private static let defaultRuns = 9

  static func main() async {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments.count == 3, arguments[0] == pictureWord {
        return try PictureWork.write(arguments[1], to: arguments[2])
      }
      let options = try Options(arguments)
      for part in Part.allCases where options.parts.contains(part) {
        switch part {
        case .pictures: try options.take(PictureBenchmark.section(runs: options.runs))
        case .build:
          try options.take(BuildBenchmark.section(program: options.program, runs: options.runs))
        case .training:
          try TrainingBenchmark.run(runs: options.runs)
          try await LargeTrainingBenchmark.run(
            runs: min(options.runs, LargeTrainingBenchmark.mostRuns))
        case .stages: try await StageBenchmark.run(runs: options.runs)
        case .growth: try GrowthBenchmark.run()
        case .clone: try options.take(CloneBenchmark.section())
        }
      }
    } catch {
      let message = Array("benchmarks: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(EXIT_FAILURE)
    }
  }

  /// What stands on the command line.
  private struct Options {
    var parts: Set<Part> = []
    var runs = Benchmarks.defaultRuns
    /// The program that `build` measures.
    var program = ".build/release/neural-figures"
    /// The file that results are written to; nil for none.
    var results: ResultsFile?

    init(_ arguments: [String]) throws(UsageError) {
      var rest = arguments[...]
      while let word = rest.popFirst() {
        switch word {
        case "--runs":
          guard let count = rest.popFirst().flatMap(Int.init), count > 0 else {
            throw UsageError(problem: "--runs: expected a number above 0")
          }
          runs = count
        case "--program", "--write":
          guard let path = rest.popFirst() else {
            throw UsageError(problem: "\(word): expected a path")
          }
          if word == "--write" { results = ResultsFile(path: path) } else { program = path }
        default:
          guard let part = Part(rawValue: word) else {
            throw UsageError(problem: "\(word): no such part")
          }
          parts.insert(part)
        }
      }
      if parts.isEmpty { parts = Set(Part.allCases) }
    }

    /// Shows what was measured, and keeps it where there is a file for it.
    func take(_ section: ResultSection) throws {
      section.show()
      try results?.put(section)
    }
  }

  /// A command line that cannot be read.
  private struct UsageError: Error, CustomStringConvertible {
    let problem: String

    var description: String {
      let parts = Part.allCases.map(\.rawValue).joined(separator: "|")
      return
        "\(problem); usage: benchmarks [\(parts)]... [--runs N] [--program PATH] [--write PATH]"
    }
  }
}
