import ArgumentParser
import Article
import Files
import Plotting

extension ExitCode {
  /// Reading or writing failed, or something on this machine is missing; EX_IOERR of sysexits.h.
  static let inputOutput = ExitCode(74)
}

/// Runs `body`; a failure outside the program becomes one line on standard error and exit code 74.
func reportingFailures<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch {
    switch error {
    case is FileError, is PictureFileError, is ManifestError, is TemplateError, is TranslationError,
      is FontError, is RenderError, is PlotError, is StrictnessError, is MarkerError:
      throw failed("\(error)")
    default: throw error
    }
  }
}

/// Says what went wrong and gives the exit code for it.
private func failed(_ problem: String) -> ExitCode {
  reportProblem(problem)
  return .inputOutput
}
