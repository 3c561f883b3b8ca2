import Spelling

/// A figure shows something otherwise than declared, which `--strict` forbids.
struct StrictnessError: Error, Equatable {
  /// What it shows otherwise, a line each, with the figure's name.
  let warnings: [String]
}

extension StrictnessError: CustomStringConvertible {
  /// The first warning, as the others often have the same cause, and how many there are.
  var description: String {
    let more = warnings.count - 1
    let rest = more > 0 ? " (and \(counted(more, "more warning")))" : ""
    return "\(warnings.first ?? "")\(rest); --strict takes this for an error"
  }
}
