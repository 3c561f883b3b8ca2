/// A number that may be NaN or infinite, which JSON has no numbers for: those are the texts `"NaN"`, `"Infinity"` and
/// `"-Infinity"`, as JavaScript spells them.
struct RecordedNumber: Codable {
  let value: Double

  private static let names: KeyValuePairs<String, Double> = [
    "NaN": .nan, "Infinity": .infinity, "-Infinity": -.infinity,
  ]

  init(_ value: Double) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      value = try container.decode(Double.self)
    } catch {
      guard let name = try? container.decode(String.self) else { throw error }
      guard let number = Self.names.first(where: { $0.key == name }) else {
        throw unknown(
          name, of: "number", known: ["decimals"] + Self.names.map(\.key), at: decoder.codingPath)
      }
      value = number.value
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if value.isNaN {
      try container.encode("NaN")
    } else if value.isInfinite {
      try container.encode(value > 0 ? "Infinity" : "-Infinity")
    } else {
      try container.encode(value)
    }
  }
}
