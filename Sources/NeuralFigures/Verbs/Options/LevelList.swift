import ArgumentParser

/// Levels as a user lists them: `0.1:0.9:0.1` from the first to the last by steps, or `0.1,0.5,0.9`.
struct LevelList: Equatable {
  let levels: [Double]

  /// More levels are not told apart.
  private static let most = 256
  private static let expected =
    "rising numbers, as start:end:step such as 0.1:0.9:0.1 or joined by commas, at most \(most)"
  /// How far the last level may be from the end, in steps: what rounding makes of 0.1 + 0.1 + ...
  private static let tolerance = 1e-6

  /// Reads a list.
  ///
  /// - Throws: `ValidationError` for what is none.
  static func parse(_ text: String) throws -> LevelList {
    let levels = text.contains(":") ? try steps(text) : try list(text)
    guard levels.count <= most, zip(levels, levels.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw ValidationError("expected \(expected)")
    }
    return LevelList(levels: levels)
  }

  private static func list(_ text: String) throws -> [Double] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map {
      try NumberText.number($0, expected: expected)
    }
  }

  private static func steps(_ text: String) throws -> [Double] {
    let parts = try text.split(separator: ":", omittingEmptySubsequences: false).map {
      try NumberText.number($0, expected: expected)
    }
    guard parts.count == 3, parts[2] > 0, parts[0] <= parts[1] else {
      throw ValidationError("expected \(expected)")
    }
    let count = ((parts[1] - parts[0]) / parts[2] + tolerance).rounded(.down)
    guard count < Double(most) else { throw ValidationError("expected \(expected)") }
    return (0...Int(count)).map { parts[0] + Double($0) * parts[2] }
  }
}
