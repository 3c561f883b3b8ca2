import ArgumentParser
import Article

/// Numbers of figures as a user lists them: `4,8,19-21`.
struct FigureSelection: Equatable {
  /// The numbers, in ascending order, each once.
  let numbers: [Int]

  /// All figures that there are.
  static let all = FigureSelection(numbers: known.sorted())

  /// Whether no figure is left out, however that was asked for.
  var isComplete: Bool { self == .all }

  private init(numbers: [Int]) {
    self.numbers = numbers
  }

  /// The figures with these numbers.
  var figures: [ArticleFigure] {
    ArticleFigure.all.filter { numbers.contains($0.number) }
  }

  /// Reads a list of numbers and ranges.
  ///
  /// - Throws: `ValidationError` when it is not one.
  static func parse(_ argument: String) throws -> FigureSelection {
    guard let selection = FigureSelection(argument: argument) else {
      throw ValidationError(
        "expected numbers and ascending ranges from 1 to \(known.max() ?? 0), such as 4,8,19-21")
    }
    return selection
  }

  /// Reads a list of numbers and ranges; nil when it is not one.
  init?(argument: String) {
    var numbers: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let range = Self.range(of: part) else { return nil }
      numbers.formUnion(range)
    }
    self.numbers = numbers.sorted()
  }

  /// The numbers that there are.
  private static let known = Set(ArticleFigure.all.map(\.number))

  /// The numbers that `7` or `19-21` stands for; nil when there are no such figures.
  private static func range(of part: Substring) -> ClosedRange<Int>? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      known.contains(first), known.contains(last), first <= last
    else { return nil }
    return first...last
  }
}
