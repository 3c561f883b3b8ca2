/// Why changes cannot be tried.
enum MutantsError: Error, CustomStringConvertible {
  /// `Sources` has no such folder.
  case noModule(String)
  /// A program that is needed could not be run, or has failed.
  case failed(command: String, output: String)
  /// The package is not built, whatever changes are left out.
  case notBuilt(log: String)
  /// There are no tests.
  case noTests(String)

  var description: String {
    switch self {
    case .noModule(let name):
      "\(name): no such folder in Sources; --modules takes names of its folders"
    case .failed(let command, let output): "\(command) has failed: \(output)"
    case .notBuilt(let log):
      "the changed package is not compiled, and no change is to blame; see \(log)"
    case .noTests(let path): "\(path) lists no tests"
    }
  }
}
