import ArgumentParser
import Spelling

/// Figures as a user lists them: `all`, or numbers, ranges and names such as `4 8,19-21 perceptron-boundary`, in
/// the order in which they are to come.
enum FigureList {
  /// A figure that there is.
  struct Known: Sendable, Equatable {
    let number: Int
    let slug: String
  }

  /// The figures of these names, in the order of their numbers, which begin at 1.
  static func known(_ slugs: [String]) -> [Known] {
    slugs.enumerated().map { Known(number: $0.offset + 1, slug: $0.element) }
  }

  /// What stands for every figure.
  static let all = "all"

  /// The numbers of the figures, each once.
  ///
  /// - Parameters:
  ///   - arguments: what the user has listed.
  ///   - known: the figures that there may be.
  ///   - present: those that `all` stands for; all of them unless given.
  /// - Throws: `ValidationError` when there is none of a number or a name.
  static func numbers(
    of arguments: [String], among known: [Known], present: [Known]? = nil
  ) throws -> [Int] {
    var numbers: [Int] = []
    for argument in arguments {
      for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
        let asked =
          part == all && !known.isEmpty
          ? (present ?? known).map(\.number) : try self.numbers(orThrow: part, among: known)
        for number in asked where !numbers.contains(number) { numbers.append(number) }
      }
    }
    return numbers
  }

  /// The numbers that `7`, `19-21` or a name stands for, in ascending order; nil when there are no such figures.
  static func numbers(of part: Substring, among known: [Known]) -> [Int]? {
    if let figure = known.first(where: { $0.slug == part }) { return [figure.number] }
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first <= last
    else { return nil }
    let numbers = known.map(\.number).filter { (first...last).contains($0) }.sorted()
    return numbers.first == first && numbers.last == last ? numbers : nil
  }

  private static func numbers(orThrow part: Substring, among known: [Known]) throws -> [Int] {
    if let numbers = numbers(of: part, among: known) { return numbers }
    let near = nearest(to: String(part), among: known.map(\.slug)).map { "; did you mean \($0)?" }
    throw ValidationError(
      "there is no figure \(part)\(near ?? ";") `neural-figures list` shows those that there are")
  }
}

extension Manifest {
  /// The figures that there are.
  var known: [FigureList.Known] {
    figures.map { FigureList.Known(number: $0.number, slug: $0.slug) }
  }
}
