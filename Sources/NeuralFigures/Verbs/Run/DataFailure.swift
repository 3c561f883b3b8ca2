import ArgumentParser
import Interchange
import NetworkFigures
import Projects
import Tables
import Training

/// Something in the user's data, or in a model of theirs, that cannot be used.
struct DataFailure: Error, CustomStringConvertible {
  /// The problem in one line, with the file, the line where there is one, and the remedy.
  let description: String

  /// - Parameters:
  ///   - problem: what is wrong.
  ///   - file: the file that it is wrong in, as messages call it; nil where it is in none.
  ///   - line: the line, counted from 1.
  init(_ problem: String, in file: String? = nil, line: Int? = nil) {
    let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    description = place.isEmpty ? problem : "\(place): \(problem)"
  }
}

extension Error {
  /// Whether it is the user's data, model or choice of columns that is not right.
  var isAboutData: Bool {
    switch self {
    case is DataFailure, is TableError, is ProjectError, is TrainingError, is NetworkFigureError,
      is InterchangeError, is ArticleError:
      true
    default: false
    }
  }
}

extension ExitCode {
  /// The user's data are not right; EX_DATAERR of sysexits.h.
  static let data = ExitCode(65)
}
