import ArgumentParser
import Article

/// Numbers of figures as a user lists them, `4,8,19-21`, or their names: `perceptron-boundary`.
struct FigureSelection: Equatable {
  /// The numbers, in ascending order, each once.
  let numbers: [Int]
  /// How many figures there are.
  private let count: Int

  /// All figures that there are.
  ///
  /// - Parameter slugs: the names of the figures, in the order of their numbers, which begin at 1.
  init(all slugs: [String]) {
    numbers = Array(0..<slugs.count).map { $0 + 1 }
    count = slugs.count
  }

  /// Whether no figure is left out, however that was asked for.
  var isComplete: Bool { numbers.count == count }

  /// Reads a list of numbers, ranges and names; nil when it is not one.
  ///
  /// - Parameters:
  ///   - argument: the list.
  ///   - slugs: the names of the figures, in the order of their numbers; those of the article unless given.
  init?(argument: String, among slugs: [String] = ArticleFigure.all.map(\.slug)) {
    let known = FigureList.known(slugs)
    var numbers: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let asked = FigureList.numbers(of: part, among: known) else { return nil }
      numbers.formUnion(asked)
    }
    self.numbers = numbers.sorted()
    count = slugs.count
  }

  /// Reads what a user has asked for by `--only`; all figures when that is nothing.
  ///
  /// - Throws: `ValidationError` when it is no list of figures.
  static func parse(_ argument: String?, among slugs: [String]) throws -> FigureSelection {
    guard let argument else { return FigureSelection(all: slugs) }
    guard let selection = FigureSelection(argument: argument, among: slugs) else {
      throw ValidationError(
        """
        --only \(argument): expected numbers and ascending ranges from 1 to \(slugs.count), such as \
        \(example(among: slugs.count)), or names that `neural-figures list` shows
        """)
    }
    return selection
  }

  /// A list that there could be of so many figures.
  private static func example(among count: Int) -> String {
    count >= 21 ? "4,8,19-21" : count > 1 ? "1-\(count)" : "1"
  }
}

extension FigureCollection {
  /// The figures of a selection.
  func figures(_ selection: FigureSelection) -> [DeclaredFigure] {
    let numbers = Set(selection.numbers)
    return figures.filter { numbers.contains($0.number) }
  }

  /// The names of the figures, in the order of their numbers.
  var slugs: [String] { figures.map(\.slug) }
}
