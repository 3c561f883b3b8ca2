/// A list of plain text: lines that begin with a mark or a number.
struct PlainList {
  /// The number of the first; nil for a list without numbers.
  let start: Int?
  /// The lines of each item, without its mark.
  let items: [[SourceLine]]

  private static let marks: Set<Character> = ["•", "·", "-", "*", "–", "◦", "▪"]

  /// The list that lines are; nil when they are none.
  init?(_ lines: [SourceLine]) {
    var items: [[SourceLine]] = []
    var numbers: [Int?] = []
    for line in lines {
      if let (number, rest) = Self.item(line.content) {
        items.append([SourceLine(number: line.number, text: rest)])
        numbers.append(number)
      } else if !items.isEmpty, line.indentation > 0 {
        // An item may go on in lines that are indented.
        items[items.count - 1].append(line)
      } else {
        return nil
      }
    }
    guard let first = numbers.first,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0.map { $0 + 1 } == $1 })
    else { return nil }
    (start, self.items) = (first, items)
  }

  /// The number and the text of an item; nil for a line that is none.
  private static func item(_ line: Substring) -> (number: Int?, text: Substring)? {
    guard let first = line.first else { return nil }
    if marks.contains(first) {
      let rest = line.dropFirst()
      return rest.first?.isWhitespace == true ? (nil, rest.drop(while: \.isWhitespace)) : nil
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...ListMark.mostDigits).contains(digits.count), let number = Int(digits),
      let end = rest.first, end == "." || end == ")", rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return (number, rest.dropFirst().drop(while: \.isWhitespace))
  }
}
