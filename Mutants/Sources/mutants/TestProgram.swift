import Foundation

/// The built tests of a package, which are run by suites.
struct TestProgram: Sendable {
  /// Some tests that are run together: a suite, or a test without one.
  struct Suite: Hashable, Sendable {
    /// `PlottingTests.AxisTests`.
    let name: String
    /// The target that the suite belongs to.
    var target: String { String(name.prefix { $0 != "." }) }
  }

  /// How some suites have ended.
  enum Ending { case passed, failed, timedOut }

  /// All suites.
  let suites: [Suite]
  private let path: String
  private let scratch: String

  /// The memory that tests may ask for, in KiB: a changed loop may never stop asking.
  private static let mostMemory = 8 << 20
  /// What `timeout` exits with when time is up: 124, or 137 where it had to kill.
  private static let timeoutCodes: Set<Int32> = [124, 137]

  init(package: String, scratch: String) async throws {
    let folder = URL(fileURLWithPath: "\(package)/.build/release").resolvingSymlinksInPath()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let name = names.first(where: { $0.hasSuffix("PackageTests.xctest") }) else {
      throw MutantsError.noTests(folder.path)
    }
    path = folder.appendingPathComponent(name).path
    self.scratch = URL(fileURLWithPath: scratch).path
    let list = "\(scratch)/tests"
    _ = try await Command(path, ["--testing-library", "swift-testing", "--list-tests"]).run(
      output: list)
    let tests = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n")
    // `Target.Suite/test(argument:)`; suites in suites are run with the outer one.
    let suites = tests.filter { $0.contains("(") && $0.contains(".") }.map { test in
      String(test.contains("/") ? test.prefix { $0 != "/" } : test.prefix { $0 != "(" })
    }
    self.suites = Set(suites).map(Suite.init).sorted { $0.name < $1.name }
    guard !suites.isEmpty else { throw MutantsError.noTests(path) }
  }

  /// Runs some suites.
  ///
  /// - Parameters:
  ///   - suites: the suites.
  ///   - name: a name for the file of what they say.
  ///   - environment: variables beside those of the process.
  ///   - seconds: how long they may take.
  func run(
    _ suites: [Suite], as name: String, environment: [String: String], atMost seconds: Double
  ) async throws -> (ending: Ending, seconds: Double) {
    // Short: the path of a socket has room for a hundred characters.
    let temporary = FileManager.default.temporaryDirectory
      .appendingPathComponent("mutants-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let filter =
      "^(\(suites.map { NSRegularExpression.escapedPattern(for: $0.name) }.joined(separator: "|")))[/(]"
    let outcome = try await Command(
      "sh",
      [
        "-c", "ulimit -c 0; ulimit -v \(Self.mostMemory); exec timeout --kill-after=5 \"$@\"", "sh",
        "\(Int(seconds.rounded(.up)))", path, "--testing-library", "swift-testing", "--filter",
        filter,
      ],
      environment: [
        "TMPDIR": temporary, "CI": "1", "FIGURE_ARTIFACTS": temporary,
        "SWIFT_BACKTRACE": "enable=no",
      ].merging(environment) { $1 }
    ).run(output: "\(scratch)/temporary/\(name).log")
    let ending: Ending =
      outcome.code == 0
      ? .passed : outcome.code.map(Self.timeoutCodes.contains) == true ? .timedOut : .failed
    return (ending, outcome.seconds)
  }
}
