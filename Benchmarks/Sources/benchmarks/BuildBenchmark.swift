import Glibc

/// What the whole program takes, started anew each time: from nothing to figures and pages.
///
/// It has to run before anything else grows this process: the system counts the memory of the
/// process that starts a child into the child's peak.
enum BuildBenchmark {
  private static let outputFolder = ".build/benchmark-output"

  /// The commands, what they show, and what they shall take at most, in milliseconds of CPU time.
  private static let commands: [(title: String, arguments: [String], aim: Int?)] = [
    ("--help", ["--help"], nil),
    ("list", ["list"], nil),
    ("train", ["train", "--quiet"], nil),
    ("build, that is PNG, SVG and pages", build(), 280),
    ("build --jobs 1", build("--jobs", "1"), nil),
    ("build --only 1-37, without pages", build("--only", "1-37"), nil),
    ("build --format png", build("--format", "png"), nil),
    ("build --format svg", build("--format", "svg"), nil),
    ("build --format pdf", build("--format", "pdf"), nil),
    ("build --format png,svg,pdf", build("--format", "png,svg,pdf"), 450),
  ]

  private static func build(_ options: String...) -> [String] {
    ["build", "--quiet", "--output", outputFolder] + options
  }

  /// Runs `program` with each of the commands, in turn so that a disturbance does not hit one alone.
  static func section(program: String, runs: Int) throws -> ResultSection {
    guard access(program, X_OK) == 0 else {
      throw ProcessError(program: program, problem: "is not there; make build builds it")
    }
    let machine = Machine.description
    var processes: [[FinishedProcess]] = commands.map { _ in [] }
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() {
        processes[index].append(try FinishedProcess(program, command.arguments))
      }
    }
    var table = Table("command", "aim ms", "CPU ms", "min", "wall ms", "min", "peak MiB")
    for (command, processes) in zip(commands, processes) {
      let costs = Costs(runs: processes.map(\.cost))
      table.add(
        command.title, command.aim.map { "\($0)" } ?? "-", costs.medianCPU.milliseconds,
        costs.leastCPU.milliseconds, costs.medianWall.milliseconds, costs.leastWall.milliseconds,
        (processes.map(\.peak).max() ?? 0).mebibytes)
    }
    return ResultSection(
      title: "The program, started anew",
      note: "Median and least of \(runs) runs; user and system time on \(machine). The aims were"
        + " set on a machine on which PNG, SVG and pages took 490 ms then, and PDF with them 1120.",
      table: table)
  }
}
