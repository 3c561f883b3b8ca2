/// A value of JSON that is being put together.
final class JSONNode {
  enum Content {
    case unset
    /// A number, a text in quotes, true, false or null, as it is written.
    case scalar(String)
    /// An array of such.
    case scalars([String])
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  var content: Content

  init(_ content: Content = .unset) { self.content = content }

  /// Adds a value to an object.
  func append(_ node: JSONNode, forKey key: String) {
    var members: [(key: String, value: JSONNode)] = []
    if case .object(let others) = content { members = others }
    content = .unset  // The array has one owner, and is not copied.
    members.append((key, node))
    content = .object(members)
  }

  /// Adds a value to an array.
  func append(_ node: JSONNode) {
    var elements: [JSONNode] = []
    if case .array(let others) = content { elements = others }
    content = .unset
    elements.append(node)
    content = .array(elements)
  }
}

/// What is written as a single value of JSON, or as an array of such.
protocol JSONWritable: Encodable {
  var json: JSONNode.Content { get }
}

/// What is written as a single value.
protocol JSONScalar: JSONWritable {
  var jsonText: String { get }
}

extension JSONScalar {
  var json: JSONNode.Content { .scalar(jsonText) }
}

extension Bool: JSONScalar {
  var jsonText: String { self ? "true" : "false" }
}

extension String: JSONScalar {
  var jsonText: String { JSONEscapes.quoted(self) }
}

extension FixedWidthInteger {
  var jsonText: String { "\(self)" }
}

// All that Swift has: one that is missing would be written by its own method, which asks for itself.
extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}

extension Float: JSONScalar {
  var jsonText: String { decimal(self) }
}

extension Double: JSONScalar {
  var jsonText: String { decimal(self) }
}

/// The shortest decimal that reads back as the number. What JSON has no number for is written as in histories.
private func decimal<Number: BinaryFloatingPoint & CustomStringConvertible>(
  _ number: Number
) -> String {
  guard number.isFinite else {
    return number.isNaN ? "\"NaN\"" : number > 0 ? "\"Infinity\"" : "\"-Infinity\""
  }
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

extension Array: JSONWritable where Element: JSONScalar {
  var json: JSONNode.Content { .scalars(map(\.jsonText)) }
}
