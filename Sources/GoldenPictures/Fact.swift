import ImageComparison

/// Something that is known of a file or a picture, with its name.
///
///     Fact(name: "line", value: "7").sentence  // "line 7"
package struct Fact: Sendable, Equatable, Codable {
  /// What is known; empty where the value says all.
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    (self.name, self.value) = (name, value)
  }

  /// The name and the value; the value alone where there is no name to it.
  package var sentence: String { name.isEmpty ? value : "\(name) \(value)" }
}

extension Comparison {
  /// What is known of two pictures whose verdict is told elsewhere.
  package var numbers: [Fact] {
    facts.dropFirst().map { Fact(name: $0.name, value: $0.value) }
  }
}

extension [Fact] {
  /// A line for each, the values below each other.
  ///
  /// - Parameters:
  ///   - indent: what stands before the names.
  ///   - mark: what stands behind them.
  package func table(indent: String = "", mark: String = " ") -> String {
    let width = map(\.name.count).max() ?? 0
    return map { fact in
      let room = String(repeating: " ", count: width - fact.name.count)
      return "\(indent)\(fact.name)\(mark)\(room) \(fact.value)"
    }.joined(separator: "\n")
  }
}
