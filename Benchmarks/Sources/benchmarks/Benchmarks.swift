import Glibc

/// Measures training, the stages of drawing, the whole program, and how all of it grows.
///
///     swift run -c release --package-path Benchmarks benchmarks stages growth --runs 9
///
/// Without a name everything is measured. CPU time is user and system time on all processors; of
/// several runs the median and the least are given.
@main
enum Benchmarks {
  /// The parts, in the order in which they run.
  private enum Part: String, CaseIterable {
    case build, training, stages, growth
  }

  private static let defaultRuns = 9

  static func main() async {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      for part in Part.allCases where options.parts.contains(part) {
        switch part {
        case .build: try BuildBenchmark.run(program: options.program, runs: options.runs)
        case .training:
          try TrainingBenchmark.run(runs: options.runs)
          try await LargeTrainingBenchmark.run(
            runs: min(options.runs, LargeTrainingBenchmark.mostRuns))
        case .stages: try await StageBenchmark.run(runs: options.runs)
        case .growth: try GrowthBenchmark.run()
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

    init(_ arguments: [String]) throws(UsageError) {
      var rest = arguments[...]
      while let word = rest.popFirst() {
        switch word {
        case "--runs":
          guard let count = rest.popFirst().flatMap(Int.init), count > 0 else {
            throw UsageError(problem: "--runs: expected a number above 0")
          }
          runs = count
        case "--program":
          guard let path = rest.popFirst() else {
            throw UsageError(problem: "--program: expected a path")
          }
          program = path
        default:
          guard let part = Part(rawValue: word) else {
            throw UsageError(problem: "\(word): no such part")
          }
          parts.insert(part)
        }
      }
      if parts.isEmpty { parts = Set(Part.allCases) }
    }
  }

  /// A command line that cannot be read.
  private struct UsageError: Error, CustomStringConvertible {
    let problem: String

    var description: String {
      let parts = Part.allCases.map(\.rawValue).joined(separator: "|")
      return "\(problem); usage: benchmarks [\(parts)]... [--runs N] [--program PATH]"
    }
  }
}
