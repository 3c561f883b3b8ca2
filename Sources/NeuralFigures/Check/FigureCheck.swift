import Article
import Files
import ImageComparison
import Pictures
import Plotting

/// What became of a figure since its golden picture was made.
struct FigureCheck: Sendable {
  /// The figure's file name without its extension, behind the folder of its language if it has one.
  let name: String
  let outcome: Outcome

  /// How a picture drawn now stands to the golden one.
  enum Outcome: Sendable {
    /// They look the same.
    case alike(Comparison)
    /// They do not.
    case changed(Comparison, expected: Picture, actual: Picture)
    /// There is no golden picture.
    case missing(actual: Picture)
    /// The golden picture cannot be read.
    case unreadable(String)
  }

  /// Compares the picture drawn now with the golden one at `path`.
  init(of name: String, actual: Picture, goldenAt path: String) {
    self.name = name
    do {
      let expected = try Picture.read(path)
      let comparison = Comparison(of: expected, with: actual)
      outcome =
        comparison.verdict == .changed
        ? .changed(comparison, expected: expected, actual: actual) : .alike(comparison)
    } catch let error as FileError where error.isMissing {
      outcome = .missing(actual: actual)
    } catch {
      outcome = .unreadable("\(error)")
    }
  }

  /// Whether the golden picture cannot be read.
  var isUnreadable: Bool {
    if case .unreadable = outcome { true } else { false }
  }

  /// What there is to say in a line; nil when the figure looks as it did.
  var problem: String? {
    switch outcome {
    case .alike: nil
    case .changed(let comparison, _, _):
      "\(name): changed: "
        + comparison.facts.dropFirst().map { "\($0.name) \($0.value)" }.joined(separator: "; ")
    case .missing: "\(name): missing: there is no golden picture; `make figures` draws it"
    case .unreadable(let reason): "\(name): unreadable: \(reason)"
    }
  }
}
