import Glibc

/// What it takes from a clone of this repository to pictures, and to `make test` after that. Of a clone it sees
/// what is committed.
///
/// It takes a quarter of an hour and more, and means something on an idle machine only.
enum CloneBenchmark {
  /// A command and what it shall take, in seconds.
  private struct Work {
    var title: String
    /// The name of a program, and what stands behind it.
    var command: [String]
    var aim = "-"
  }

  static func section() throws -> ResultSection {
    let folder = try temporaryFolder()
    defer { _ = try? run(["rm", "-rf", folder]) }
    let clone = "\(folder)/clone"
    _ = try run(["git", "clone", "--quiet", ".", clone])
    _ = try run([swift, "package", "resolve", "--package-path", clone])
    let machine = Machine.description
    var table = Table("work", "aim s", "CPU s", "wall s")
    for work in works(clone: clone, folder: folder) {
      let cost = try run(work.command)
      table.add(work.title, work.aim, cost.cpu.text(decimals: 1), cost.wall.text(decimals: 1))
    }
    return ResultSection(
      title: "From a clone to pictures and tests",
      note: "One run each, the packages fetched before; user and system time on \(machine).",
      table: table)
  }

  private static func works(clone: String, folder: String) -> [Work] {
    let program = "\(clone)/.build/debug/neural-figures"
    let figures = ["build", "--quiet", "--output", "\(folder)/figures"]
    let works = [
      Work(
        title: "`make figures`",
        command: ["make", "-C", clone, "SWIFT=\(swift)", "figures", "FRESH=1"],
        aim: "60 CPU"),
      Work(
        title: "`make test` after it", command: ["make", "-C", clone, "SWIFT=\(swift)", "test"],
        aim: "50 wall"),
      Work(
        title: "`make figures CONFIGURATION=debug`",
        command: [
          "make", "-C", clone, "SWIFT=\(swift)", "figures", "FRESH=1", "CONFIGURATION=debug",
        ]),
      Work(
        title: "the article as PNG and SVG by what that has built", command: [program] + figures),
    ]
    guard Peer.all.contains(where: \.isInstalled) else { return works }
    let python = "\(folder)/python"
    return works + [
      Work(
        title: "others: Keras, TensorFlow and Matplotlib by pip",
        command: [
          "sh", "-c",
          "python3 -m venv \(python) && \(python)/bin/pip install --quiet keras tensorflow-cpu matplotlib",
        ])
    ]
  }

  private static var swift: String {
    getenv("SWIFT").map { String(cString: $0) } ?? "swift"
  }

  private static func run(_ command: [String]) throws -> Cost {
    try FinishedProcess(command[0], Array(command.dropFirst())).cost
  }

  private static func temporaryFolder() throws(ProcessError) -> String {
    var template = Array("/tmp/benchmarks-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else {
      throw ProcessError(program: "mkdtemp", problem: String(cString: strerror(errno)))
    }
    return String(cString: path)
  }
}
