import ArgumentParser
import Article
import Files
import Plotting
import Projects

extension ExitCode {
  /// Reading or writing failed, or something on this machine is missing; EX_IOERR of sysexits.h.
  static let inputOutput = ExitCode(74)
}

/// Runs `body`; a failure outside the program becomes one line on standard error and exit code 74, or 65 when it
/// is the user's data that are not right.
func reportingFailures<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch {
    switch error {
    // All mistakes of a file at once, a line each.
    case let error as ProjectFileErrors:
      error.all.forEach { reportProblem("\($0)") }
      throw ExitCode.data
    case is FileError, is PictureFileError, is ManifestError, is TemplateError, is TranslationError,
      is FontError, is RenderError, is PlotError, is StrictnessError, is MarkerError:
      throw failed("\(error)")
    case _ where error.isAboutData || error is ProjectFileError:
      reportProblem("\(error)")
      throw ExitCode.data
    default: throw error
    }
  }
}

/// Says what went wrong and gives the exit code for it.
private func failed(_ problem: String) -> ExitCode {
  reportProblem(problem)
  return .inputOutput
}

/// Runs `body` and goes on after a failure that `reportingFailures` would end the program with: it is told all
/// the same.
func reportingProblems(_ body: () async throws -> Void) async throws {
  do {
    try await reportingFailures(body)
  } catch is ExitCode {
    // Told already.
  }
}
