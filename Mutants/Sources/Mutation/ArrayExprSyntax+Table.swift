import SwiftSyntax

extension ArrayExprSyntax {
  /// The most numbers of a list that may each be changed.
  private static let mostNumbers = 12

  /// Where the middle one of the numbers in a long list stands; nil for a short list.
  var middleOfTable: AbsolutePosition? {
    let numbers = tokens(viewMode: .sourceAccurate).filter { token in
      switch token.tokenKind {
      case .integerLiteral, .floatLiteral: true
      default: false
      }
    }
    guard numbers.count > Self.mostNumbers else { return nil }
    return numbers[numbers.count / 2].position
  }
}
