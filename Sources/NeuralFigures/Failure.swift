import ArgumentParser
import Plotting

extension ExitCode {
  /// Reading or writing failed, or something on this machine is missing; EX_IOERR of sysexits.h.
  static let inputOutput = ExitCode(74)
}

/// Runs `body`; a failure outside the program becomes one line on standard error and exit code 74.
func reportingFailures<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let error as FileError {
    throw failed(error.description)
  } catch let error as ManifestError {
    throw failed(error.description)
  } catch let error as TemplateError {
    throw failed(error.description)
  } catch let error as FontError {
    throw failed(error.description)
  } catch let error as RenderError {
    throw failed(error.description)
  }
}

/// Says what went wrong and gives the exit code for it.
private func failed(_ problem: String) -> ExitCode {
  writeToStandardError("neural-figures: \(problem)\n")
  return .inputOutput
}
