/// Asterisks or underscores in a row, which may open or close emphasis
/// (<https://spec.commonmark.org/0.31.2/#delimiter-run>).
struct EmphasisRun {
  /// A piece of a line: what has been taken apart, or marks that are still to be.
  enum Piece {
    case part(ArticleInline)
    case run(EmphasisRun)
  }

  private let mark: Character
  private var count: Int
  private let originalCount: Int
  private let canOpen: Bool
  private let canClose: Bool

  /// - Parameters:
  ///   - mark: the character.
  ///   - count: how many there are.
  ///   - before: the character before them, a blank at the beginning of the text.
  ///   - after: the character behind them.
  init(mark: Character, count: Int, before: Character, after: Character) {
    (self.mark, self.count, originalCount) = (mark, count, count)
    let isLeft =
      !after.isWhitespace
      && (!after.isMark || before.isWhitespace || before.isMark)
    let isRight =
      !before.isWhitespace
      && (!before.isMark || after.isWhitespace || after.isMark)
    canOpen = isLeft && (mark == "*" || !isRight || before.isMark)
    canClose = isRight && (mark == "*" || !isLeft || after.isMark)
  }

  /// What is left of the marks, as text.
  private var text: ArticleInline { .text(String(repeating: mark, count: count)) }

  /// Whether this closes what another one opens.
  private func closes(_ opener: EmphasisRun) -> Bool {
    guard opener.canOpen, opener.mark == mark, opener.count > 0 else { return false }
    // The rule of three.
    let isBoth = opener.canClose || canOpen
    return !isBoth || (opener.originalCount + originalCount) % 3 != 0
      || (opener.originalCount % 3 == 0 && originalCount % 3 == 0)
  }

  /// The parts of a line.
  static func parts(of line: [Piece]) -> [ArticleInline] {
    var stack: [Piece] = []
    for piece in line {
      guard case .run(var run) = piece else {
        stack.append(piece)
        continue
      }
      while run.canClose, run.count > 0, let start = stack.lastIndex(where: { run.opened(by: $0) }),
        case .run(var opener) = stack[start]
      {
        let content = stack[(start + 1)...].map(\.part).joiningTexts
        let used = min(opener.count, run.count, 2)
        stack.removeSubrange(start...)
        opener.count -= used
        run.count -= used
        if opener.count > 0 { stack.append(.run(opener)) }
        stack.append(.part(used == 2 ? .strong(content) : .emphasis(content)))
      }
      if run.count > 0 { stack.append(.run(run)) }
    }
    return stack.map(\.part)
  }

  private func opened(by piece: Piece) -> Bool {
    if case .run(let opener) = piece { closes(opener) } else { false }
  }
}

extension EmphasisRun.Piece {
  fileprivate var part: ArticleInline {
    switch self {
    case .part(let part): part
    case .run(let run): run.asText
    }
  }
}

extension EmphasisRun {
  fileprivate var asText: ArticleInline { text }
}

extension Character {
  /// Whether it is punctuation or a symbol.
  fileprivate var isMark: Bool { isPunctuation || isSymbol }
}
