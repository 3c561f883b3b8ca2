/// A part of a sentence.
indirect enum ArticleInline: Sendable, Equatable {
  case text(String)
  case emphasis([ArticleInline])
  case strong([ArticleInline])
  case code(String)
  /// A formula in LaTeX's notation, without dollar signs.
  case formula(String)
  case link([ArticleInline], address: String)
  /// A picture that is no figure, and what is said of it.
  case picture([ArticleInline], address: String)
  case lineBreak
  /// Words that name a figure of the article, such as "Figure 4".
  case mention(FigureMention)
}

/// Words that name a figure which the article shows.
struct FigureMention: Sendable, Equatable {
  let figure: Int
  /// What stands before the number, and behind it.
  let before: String
  let digits: String
  let after: String

  /// All of the words.
  var words: String { before + digits + after }
}

extension [ArticleInline] {
  /// What they say, without any look.
  var plainText: String {
    map { part in
      switch part {
      case .text(let text), .code(let text), .formula(let text): text
      case .emphasis(let parts), .strong(let parts), .link(let parts, _), .picture(let parts, _):
        parts.plainText
      case .lineBreak: " "
      case .mention(let mention): mention.words
      }
    }.joined()
  }

  /// The same with texts beside each other made one, and without empty ones.
  var joiningTexts: [ArticleInline] {
    reduce(into: []) { parts, part in
      guard case .text(let text) = part else { return parts.append(part) }
      if text.isEmpty { return }
      if case .text(let last)? = parts.last {
        parts[parts.count - 1] = .text(last + text)
      } else {
        parts.append(part)
      }
    }
  }
}
