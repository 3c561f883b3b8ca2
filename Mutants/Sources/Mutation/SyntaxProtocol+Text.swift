import SwiftSyntax

extension SyntaxProtocol {
  /// The text of the node with another word in the place of one of its own.
  func text(replacing word: TokenSyntax, by other: String) -> String {
    let start = positionAfterSkippingLeadingTrivia.utf8Offset
    let text = Array(trimmedDescription.utf8)
    let from = word.positionAfterSkippingLeadingTrivia.utf8Offset - start
    let to = from + word.text.utf8.count
    guard from >= 0, to <= text.count else { return trimmedDescription }
    return String(decoding: text[..<from] + Array(other.utf8) + text[to...], as: UTF8.self)
  }
}
