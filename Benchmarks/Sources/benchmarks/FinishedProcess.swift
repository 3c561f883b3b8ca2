import Glibc

/// A program that has run and ended, and what it has taken.
struct FinishedProcess {
  /// Time on the clock and on all processors, both from the start of the program to its end.
  let cost: Cost
  /// The greatest amount of memory it held at a time, in bytes.
  let peak: Int

  /// Starts a program, by its path or by a name that `PATH` leads to, its output thrown away, and waits for its end.
  ///
  /// - Throws: `ProcessError` when it cannot be started or does not end with 0.
  init(_ program: String, _ arguments: [String]) throws(ProcessError) {
    let stopwatch = Stopwatch()
    let process = try Self.start(program, arguments)
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else {
      throw ProcessError(program: program, problem: "cannot be waited for")
    }
    guard status == 0 else {
      throw ProcessError(program: program, problem: "did not end with 0")
    }
    let times = [usage.ru_utime, usage.ru_stime].map {
      Double($0.tv_sec) + Double($0.tv_usec) / 1e6
    }
    cost = Cost(wall: stopwatch.cost.wall, cpu: times.reduce(0, +))
    // Linux counts it in units of 1024 bytes; getrusage(2).
    peak = 1024 * usage.ru_maxrss
  }

  /// What the program needs of the environment to find its libraries and the fonts.
  private static let inheritedVariables = ["HOME", "LD_LIBRARY_PATH", "PATH"]

  private static func start(
    _ program: String, _ arguments: [String]
  ) throws(ProcessError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let variables = inheritedVariables.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &words, &environment)
    guard code == 0 else {
      throw ProcessError(program: program, problem: String(cString: strerror(code)))
    }
    return process
  }
}

/// Why a program could not be measured.
struct ProcessError: Error, CustomStringConvertible {
  let program: String
  let problem: String

  var description: String { "\(program): \(problem)" }
}
