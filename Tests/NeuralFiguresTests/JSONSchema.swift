/// Checks JSON against a schema, as far as the schemas in `Documentation` go: a keyword that is not known
/// here is itself a violation, so that none is passed over.
struct JSONSchema {
  let root: JSONValue

  /// What is wrong with a value, each with its place; empty when all is well.
  func violations(of value: JSONValue) -> [String] {
    violations(of: value, against: root, at: "$")
  }

  private static let annotations: Set = ["$schema", "$id", "$defs", "title", "description"]

  private func violations(
    of value: JSONValue, against schema: JSONValue, at place: String
  ) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): schema is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      switch (keyword, argument) {
      case ("$ref", .string(let reference)):
        guard let target = definition(reference) else { return ["\(place): no \(reference)"] }
        return violations(of: value, against: target, at: place)
      case ("type", .string(let name)): return typeViolations(value, [name], place)
      case ("type", .array(let names)):
        return typeViolations(
          value, names.compactMap { if case .string(let name) = $0 { name } else { nil } }, place)
      case ("const", _): return value == argument ? [] : ["\(place): is not \(argument)"]
      case ("enum", .array(let values)):
        return values.contains(value) ? [] : ["\(place): is not one of \(values)"]
      case ("minimum", .number(let minimum)):
        guard case .number(let number) = value, number < minimum else { return [] }
        return ["\(place): is below \(minimum)"]
      case ("exclusiveMinimum", .number(let bound)):
        guard case .number(let number) = value, number <= bound else { return [] }
        return ["\(place): is not above \(bound)"]
      case ("pattern", .string(let pattern)):
        guard case .string(let text) = value else { return [] }
        let isMatch = (try? Regex(pattern).firstMatch(in: text)) ?? nil
        return isMatch == nil ? ["\(place): does not match \(pattern)"] : []
      case ("items", _): return itemViolations(value, argument, place)
      case ("required", .array(let names)):
        return names.compactMap { name in
          guard case .string(let name) = name, case .object = value else { return nil }
          return value[name] == nil ? "\(place): lacks \(name)" : nil
        }
      case ("properties", .object(let properties)):
        return properties.sorted { $0.key < $1.key }.flatMap { name, schema in
          value[name].map { violations(of: $0, against: schema, at: "\(place).\(name)") } ?? []
        }
      case ("additionalProperties", .bool(false)):
        guard case .object(let values) = value else { return [] }
        return values.keys.sorted().filter { schema["properties"]?[$0] == nil }
          .map { "\(place): has \($0)" }
      case ("additionalProperties", .object):
        guard case .object(let values) = value else { return [] }
        return values.sorted { $0.key < $1.key }.filter { schema["properties"]?[$0.key] == nil }
          .flatMap { violations(of: $0.value, against: argument, at: "\(place).\($0.key)") }
      case ("propertyNames", .object):
        guard case .object(let values) = value else { return [] }
        return values.keys.sorted().filter { name in
          !violations(of: .string(name), against: argument, at: place).isEmpty
        }.map { "\(place): has \($0)" }
      case ("minLength", .number(let least)):
        guard case .string(let text) = value, Double(text.count) < least else { return [] }
        return ["\(place): is shorter than \(least)"]
      default:
        return Self.annotations.contains(keyword) ? [] : ["\(place): unknown keyword \(keyword)"]
      }
    }
  }

  private func definition(_ reference: String) -> JSONValue? {
    reference.hasPrefix("#/$defs/")
      ? root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] : nil
  }

  private func itemViolations(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String]
  {
    guard case .array(let items) = value else { return [] }
    return items.enumerated().flatMap { index, item in
      violations(of: item, against: schema, at: "\(place)[\(index)]")
    }
  }

  private func typeViolations(_ value: JSONValue, _ names: [String], _ place: String) -> [String] {
    let isOfType = names.contains { name in
      switch (name, value) {
      case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
        ("array", .array), ("object", .object):
        true
      case ("integer", .number(let number)): number == number.rounded()
      default: false
      }
    }
    return isOfType ? [] : ["\(place): is no \(names.joined(separator: " or "))"]
  }
}
