import Glibc

/// What the whole program takes, started anew each time: from nothing to figures and pages.
///
/// It has to run before anything else grows this process: the system counts the memory of the
/// process that starts a child into the child's peak.
enum BuildBenchmark {
  private static let outputFolder = ".build/benchmark-output"

  /// The commands and what they show.
  private static let commands: [(title: String, arguments: [String])] = [
    ("--help", ["--help"]),
    ("list", ["list"]),
    ("train", ["train", "--quiet"]),
    ("build", build()),
    ("build --jobs 1", build("--jobs", "1")),
    ("build --only 1-37 (without pages)", build("--only", "1-37")),
    ("build --format png", build("--format", "png")),
    ("build --format svg", build("--format", "svg")),
    ("build --format pdf", build("--format", "pdf")),
    ("build --format png,svg,pdf", build("--format", "png,svg,pdf")),
  ]

  private static func build(_ options: String...) -> [String] {
    ["build", "--quiet", "--output", outputFolder] + options
  }

  /// Runs `program` with each of the commands, in turn so that a disturbance does not hit one alone.
  static func run(program: String, runs: Int) throws {
    var processes: [[FinishedProcess]] = commands.map { _ in [] }
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() {
        processes[index].append(try FinishedProcess(program, command.arguments))
      }
    }
    var table = Table("command", "CPU ms", "min", "wall ms", "min", "peak MiB")
    for (command, processes) in zip(commands, processes) {
      let costs = Costs(runs: processes.map(\.cost))
      table.add(
        command.title, costs.medianCPU.milliseconds, costs.leastCPU.milliseconds,
        costs.medianWall.milliseconds, costs.leastWall.milliseconds,
        (processes.map(\.peak).max() ?? 0).mebibytes)
    }
    table.show("The program, started anew, median and least of \(runs) runs")
  }
}
