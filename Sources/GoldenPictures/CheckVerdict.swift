/// How a golden file stands to what would be written now.
package enum CheckVerdict: String, Sendable, Codable, CaseIterable {
  /// It shows or says the same.
  case alike
  /// It does not.
  case changed
  /// It is not there.
  case missing
  /// It cannot be read, or is not what its name says.
  case unreadable
  /// It is no figure's.
  case extra

  /// Whether something is to be done.
  package var isProblem: Bool { self != .alike }
}
