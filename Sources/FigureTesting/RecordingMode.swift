import Foundation

/// What happens to golden pictures besides comparing with them. Recording takes somebody who asks for it.
///
/// ```swift
/// golden.mode = .recordMissing
/// RecordingMode(environment: ["RECORD_FIGURES": "1"])  // .recordAll
/// ```
public enum RecordingMode: Sendable, Equatable {
  /// Nothing is recorded; a golden picture that is missing is a failure.
  case recordNothing
  /// A missing golden picture is recorded, one that is there is kept.
  case recordMissing
  /// A golden picture is recorded unless it looks the same.
  case recordAll
  /// A golden picture of this platform alone is recorded, where the common one looks otherwise.
  case recordPlatform

  /// The mode that the environment asks for by `RECORD_FIGURES`: `1` for all, `missing`, or `platform`. Nothing
  /// is recorded unless it is one of these, nor with `CI` set. A variable that is empty, "0" or "false" is not set.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    self = Self.asked(by: environment).mode
  }

  /// The variable that asks for recording.
  static let variable = "RECORD_FIGURES"

  /// The values of the variable, and what they ask for.
  private static let values: [String: RecordingMode] = [
    "1": .recordAll, "true": .recordAll, "yes": .recordAll, "all": .recordAll,
    "missing": .recordMissing, "platform": .recordPlatform,
  ]

  /// What the environment asks for, and why it is not done if it is not.
  static func asked(
    by environment: [String: String]
  ) -> (mode: RecordingMode, refusal: String?) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { ["", "0", "false"].contains($0.lowercased()) ? nil : $0 }
    }
    guard let asked = value(variable) else { return (.recordNothing, nil) }
    guard value("CI") == nil else {
      return (.recordNothing, "\(variable) is set, but so is CI, where nothing is recorded.")
    }
    guard let mode = values[asked.lowercased()] else {
      return (
        .recordNothing,
        "\(variable) is \"\(asked)\", which is none of 1, missing and platform: nothing is recorded."
      )
    }
    return (mode, nil)
  }
}
