/// What the name of an array tells about it: `dense_1/kernel`, `2.weight`, `W1`, `coefs_0`.
struct WeightName {
  enum Role {
    case kernel, bias
  }

  /// What the array is.
  let role: Role

  /// How weights are put into it, where the word tells.
  let layout: WeightLayout?

  /// What the arrays of a layer have in common.
  let layer: String

  private static let kernels: Set = ["kernel", "coefs", "coef", "weight", "weights", "w"]

  private static let layouts: [String: WeightLayout] = [
    "kernel": .keras, "coefs": .keras, "coef": .keras, "weight": .pytorch,
  ]

  private static let biases: Set = ["bias", "biases", "b", "intercepts", "intercept"]

  /// Reads a name; nil for one that tells nothing.
  init?(_ name: String) {
    // TensorFlow numbers the outputs of operations.
    let name = name.hasSuffix(":0") ? name.dropLast(2) : name[...]
    let end = name.lastIndex { "./".contains($0) }
    let prefix = end.map { name[..<$0] } ?? ""
    let leaf = end.map { name[name.index(after: $0)...] } ?? name
    let number = leaf.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    var word = leaf.dropLast(number.count)
    if word.hasSuffix("_") { word = word.dropLast() }
    if Self.kernels.contains(word.lowercased()) {
      (role, layout) = (.kernel, Self.layouts[word.lowercased()])
    } else if Self.biases.contains(word.lowercased()) {
      (role, layout) = (.bias, nil)
    } else {
      return nil
    }
    layer = number.isEmpty ? String(prefix) : "\(prefix).\(String(number))"
  }

  /// Whether a name comes before another one, numbers in them counting as such: `dense`, `dense_2`, `dense_10`.
  static func isOrdered(_ first: String, _ second: String) -> Bool {
    let (first, second) = (parts(of: first), parts(of: second))
    for (one, other) in zip(first, second) where one != other {
      if let one = Int(one), let other = Int(other) { return one < other }
      return one < other
    }
    return first.count < second.count
  }

  /// A name without its numbers: names that differ in numbers only are in the order of these.
  static func stem(_ name: String) -> String {
    name.filter { !($0.isASCII && $0.isNumber) && $0 != "_" }
  }

  /// The digits and what is between them, in turn.
  private static func parts(of name: String) -> [String] {
    var parts: [String] = []
    var endsInDigit: Bool?
    for character in name {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == endsInDigit {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
        endsInDigit = isDigit
      }
    }
    return parts
  }
}
