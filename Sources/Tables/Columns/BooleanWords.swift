/// Pairs of words that are the two values of booleans.
enum BooleanWords {
  private static let pairs = [(no: "false", yes: "true"), (no: "no", yes: "yes")]

  /// What each of these texts means, if they all are of one pair, in large letters or small ones; nil otherwise.
  static func meanings(of texts: [String]) -> [Bool]? {
    let words = texts.map { $0.lowercased() }
    guard let first = words.first,
      let pair = pairs.first(where: { $0.no == first || $0.yes == first })
    else { return nil }
    var meanings: [Bool] = []
    for word in words {
      guard word == pair.no || word == pair.yes else { return nil }
      meanings.append(word == pair.yes)
    }
    return meanings
  }

  /// More spellings than these have no pair: `true`, `True`, `TRUE` and all others.
  static let mostSpellings = 1 << 5
}
