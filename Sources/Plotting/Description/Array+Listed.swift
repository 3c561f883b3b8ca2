extension [String] {
  /// The texts as a sentence lists them: "a", "a and b", "a, b and c".
  func listed(with conjunction: String = "and") -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
