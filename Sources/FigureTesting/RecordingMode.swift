import Foundation

/// What happens to golden pictures besides comparing with them.
///
/// ```swift
/// golden.mode = .recordNothing
/// RecordingMode(environment: ["RECORD_FIGURES": "1"])  // .recordAll
/// ```
public enum RecordingMode: Sendable, Equatable {
  /// A missing golden picture is recorded, one that is there is kept.
  case recordMissing
  /// Every golden picture is recorded anew.
  case recordAll
  /// Nothing is recorded.
  case recordNothing

  /// The mode that the environment asks for: nothing is recorded with `CI` set, everything with
  /// `RECORD_FIGURES`. A variable that is empty, "0" or "false" is not set.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    func isSet(_ name: String) -> Bool {
      !["", "0", "false"].contains(environment[name]?.lowercased() ?? "")
    }
    self = isSet("CI") ? .recordNothing : isSet("RECORD_FIGURES") ? .recordAll : .recordMissing
  }
}
