import ArgumentParser

/// Numbers as users write them in arguments.
enum NumberText {
  /// A finite number.
  ///
  /// - Throws: `ValidationError` for anything else.
  static func number(_ text: some StringProtocol, expected: String) throws -> Double {
    guard let number = Double(text), number.isFinite else {
      throw ValidationError("expected \(expected)")
    }
    return number
  }

  /// Two numbers with a separator between them.
  ///
  /// - Throws: `ValidationError` for anything else.
  static func pair(
    _ text: String, separator: Character, expected: String
  ) throws -> (Double, Double) {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw ValidationError("expected \(expected)") }
    return (try number(parts[0], expected: expected), try number(parts[1], expected: expected))
  }

  /// The limits of an axis: `-1:2`.
  ///
  /// - Throws: `ValidationError` for what are not two rising numbers.
  static func limits(_ text: String) throws -> ClosedRange<Double> {
    let expected = "two rising numbers with a colon between them, such as -1:2"
    let (from, to) = try pair(text, separator: ":", expected: expected)
    guard from < to else { throw ValidationError("expected \(expected)") }
    return from...to
  }

  /// Whole numbers joined by commas.
  ///
  /// - Throws: `ValidationError` for anything else.
  static func wholes(_ text: String, expected: String) throws -> [Int] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let number = Int(part) else { throw ValidationError("expected \(expected)") }
      return number
    }
  }
}
