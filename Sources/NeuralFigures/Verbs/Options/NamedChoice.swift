import ArgumentParser
import Spelling
import Training

/// A value that a user chooses by its name.
enum NamedChoice {
  /// The value of a name.
  ///
  /// - Throws: `ValidationError` with the names that are near, and all there are.
  static func parse<Value>(
    _ text: String, among values: [Value], named name: (Value) -> String
  ) throws -> Value {
    if let value = values.first(where: { name($0) == text }) { return value }
    let names = values.map(name)
    let near = nearestNames(to: text, among: names)
    let guess = near.isEmpty ? "" : "did you mean \(near.joined(separator: " or "))? "
    throw ValidationError("\(guess)expected one of \(names.joined(separator: ", "))")
  }
}

extension Activation {
  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` for another name than Keras's.
  static func parse(_ text: String) throws -> Activation {
    try NamedChoice.parse(text, among: allCases) { $0.name }
  }
}
