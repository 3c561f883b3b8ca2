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
}

extension CheckFinding {
  /// What a comparison of pictures has found.
  ///
  /// - Parameter path: the path of the picture from the golden folder.
  init(_ check: FigureCheck, at path: String) {
    switch check.outcome {
    case .alike: self.init(path: path, verdict: .alike)
    case .missing: self.init(path: path, verdict: .missing)
    case .changed(let comparison, _, _):
      self.init(
        path: path, verdict: .changed,
        facts: comparison.facts.dropFirst().map { FactData(name: $0.name, value: $0.value) })
    case .unreadable(let reason):
      self.init(path: path, verdict: .unreadable, facts: [FactData(name: "", value: reason)])
    }
  }
}
