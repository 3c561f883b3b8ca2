import ArgumentParser

/// Numbers of figures as a user lists them: `4,8,19-21`.
struct FigureSelection: ExpressibleByArgument, Equatable {
  /// The numbers, in ascending order, each once.
  let numbers: [Int]

  /// Reads a list of numbers and ranges; nil when it is not one.
  init?(argument: String) {
    var numbers: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let range = Self.range(of: part) else { return nil }
      numbers.formUnion(range)
    }
    self.numbers = numbers.sorted()
  }

  /// The article has this many figures.
  private static let figures = 1...37

  /// The numbers that `7` or `19-21` stands for; nil when there are no such figures.
  private static func range(of part: Substring) -> ClosedRange<Int>? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      figures.contains(first), figures.contains(last), first <= last
    else { return nil }
    return first...last
  }
}
