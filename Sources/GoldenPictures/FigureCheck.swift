import Files
import ImageComparison
import Pictures

/// What became of a picture since its golden one was made.
///
///     FigureCheck(of: "parabola", actual: picture, goldenAt: "golden/parabola.png").outcome
package struct FigureCheck: Sendable {
  /// What the picture is called, its path without the extension.
  package let name: String
  package let outcome: Outcome

  /// How a picture drawn now stands to the golden one.
  package enum Outcome: Sendable {
    /// They look the same.
    case alike(Comparison)
    /// They do not.
    case changed(PictureChange)
    /// There is no golden picture.
    case missing(actual: Picture)
    /// The golden picture cannot be read.
    case unreadable(Problem)
  }

  /// Why a golden picture cannot be read.
  package enum Problem: Error, Sendable, CustomStringConvertible {
    case file(FileError)
    case picture(PictureError, path: String)

    /// The file, and the reason.
    package var description: String {
      switch self {
      case .file(let error): "\(error)"
      case .picture(let error, let path): "\(path): \(error)"
      }
    }

    /// The reason alone.
    package var reason: String {
      switch self {
      case .file(let error): error.cause
      case .picture(let error, _): error.description
      }
    }
  }

  /// Compares a picture drawn now with the golden one.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - actual: the picture of now.
  ///   - golden: the bytes of the golden file, or why there are none.
  ///   - path: the path of that file.
  ///   - options: what counts as a change.
  package init(
    of name: String, actual: Picture, golden: InputFile.Contents, at path: String,
    options: ComparisonOptions = ComparisonOptions()
  ) {
    self.name = name
    outcome = Self.outcome(of: actual, golden: golden, at: path, options: options)
  }

  /// Compares a picture drawn now with the golden one in a file.
  package init(
    of name: String, actual: Picture, goldenAt path: String,
    options: ComparisonOptions = ComparisonOptions()
  ) {
    self.init(
      of: name, actual: actual, golden: InputFile.contents(of: path), at: path, options: options)
  }

  private static func outcome(
    of actual: Picture, golden: InputFile.Contents, at path: String,
    options: ComparisonOptions
  ) -> Outcome {
    let bytes: [UInt8]
    switch golden {
    case .success(let read): bytes = read
    case .failure(let error):
      return error.isMissing ? .missing(actual: actual) : .unreadable(.file(error))
    }
    do throws(PictureError) {
      let change = PictureChange(from: try Picture(decoding: bytes), to: actual, options: options)
      return change.comparison.verdict == .changed ? .changed(change) : .alike(change.comparison)
    } catch {
      return .unreadable(.picture(error, path: path))
    }
  }
}

extension FigureCheck {
  /// The verdict on the golden picture.
  package var verdict: CheckVerdict {
    switch outcome {
    case .alike: .alike
    case .changed: .changed
    case .missing: .missing
    case .unreadable: .unreadable
    }
  }

  /// What differs, or why it cannot be read; empty when all is well.
  package var facts: [Fact] {
    switch outcome {
    case .alike, .missing: []
    case .changed(let change): change.comparison.numbers
    case .unreadable(let problem): [Fact(name: "", value: problem.description)]
    }
  }
}
