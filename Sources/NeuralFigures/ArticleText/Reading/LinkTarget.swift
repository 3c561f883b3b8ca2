/// Where a link of Markdown leads to: an address in parentheses, and a title behind it that is not shown.
struct LinkTarget {
  let address: String
  /// The place behind the closing parenthesis.
  let end: Int

  /// The target that begins at a place; nil when there is none.
  init?(in text: [Character], at start: Int) {
    guard start < text.count, text[start] == "(" else { return nil }
    var place = Self.afterBlanks(in: text, from: start + 1)
    var address = ""
    if place < text.count, text[place] == "<" {
      guard let close = text[place...].firstIndex(of: ">") else { return nil }
      address = String(text[(place + 1)..<close])
      place = close + 1
    } else {
      var depth = 0
      while place < text.count, !text[place].isWhitespace {
        if text[place] == "\\", place + 1 < text.count, "()\\".contains(text[place + 1]) {
          place += 1
        } else if text[place] == "(" {
          depth += 1
        } else if text[place] == ")" {
          if depth == 0 { break }
          depth -= 1
        }
        address.append(text[place])
        place += 1
      }
    }
    place = Self.afterBlanks(in: text, from: place)
    if place < text.count, text[place] == "\"" || text[place] == "'" {
      guard let close = text[(place + 1)...].firstIndex(of: text[place]) else { return nil }
      place = Self.afterBlanks(in: text, from: close + 1)
    }
    guard place < text.count, text[place] == ")" else { return nil }
    (self.address, end) = (address, place + 1)
  }

  private static func afterBlanks(in text: [Character], from start: Int) -> Int {
    text[start...].firstIndex { !$0.isWhitespace } ?? text.count
  }
}
