/// The cells of a column of booleans, and the two words they are written with.
struct BooleanCells: Sendable {
  /// The values, nil where one is missing.
  var values: [Bool?]
  private var no = "false"
  private var yes = "true"

  init(_ values: [Bool?]) { self.values = values }

  /// Cells with codes of these words, if they all are of one pair such as true and false, in any letters.
  init?(codes: [UInt32], words: [String]) {
    let small = words.map { $0.lowercased() }
    guard
      let pair = Self.pairs.first(where: { pair in
        small.allSatisfy { $0 == pair.no || $0 == pair.yes }
      }),
      !words.isEmpty
    else { return nil }
    let meanings = small.map { $0 == pair.yes }
    values = codes.map { $0 == TextCells.missing ? nil : meanings[Int($0)] }
    // As they are first written: a legend shows them.
    no = meanings.firstIndex(of: false).map { words[$0] } ?? pair.no
    yes = meanings.firstIndex(of: true).map { words[$0] } ?? pair.yes
  }

  private static let pairs = [(no: "false", yes: "true"), (no: "no", yes: "yes")]

  /// More words than these are not of one pair, however they are written: there are 2^5 spellings of false.
  static let mostWords = (1 << 5) + (1 << 4)

  /// The word for a value.
  func word(for value: Bool) -> String { value ? yes : no }
}
