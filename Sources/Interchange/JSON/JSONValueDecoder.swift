import Spelling

/// Makes values of a JSON document, and refuses keys that nobody asks for.
///
/// Foundation's decoder does not tell where in a text a value stands, passes over keys that it does not know, and
/// reads floats by way of doubles.
struct JSONValueDecoder {
  /// Makes a value of a text.
  ///
  /// - Throws: `InterchangeError.syntax` or `.value`.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(InterchangeError) -> Value {
    let reading = JSONReading(try JSONDocument(bytes))
    do {
      let value = try reading.value(type, at: 0, path: [])
      try reading.requireKnownKeys()
      return value
    } catch let error as InterchangeError {
      throw error
    } catch {
      throw reading.problem(error)
    }
  }
}

/// A document while it is read.
final class JSONReading {
  let document: JSONDocument

  /// The keys that were asked for, of each object.
  private var askedKeys: [Int: Set<String>] = [:]

  init(_ document: JSONDocument) { self.document = document }

  func kind(_ token: Int) -> JSONDocument.Kind { document.tokens[token].kind }

  /// Makes a value of a token.
  func value<Value: Decodable>(
    _ type: Value.Type, at token: Int, path: [any CodingKey]
  ) throws -> Value {
    if let scalar = type as? any JSONReadable.Type,
      let value = try scalar.init(token, of: self, path: path) as? Value
    {
      return value
    }
    return try Value(from: JSONTokenDecoder(reading: self, token: token, codingPath: path))
  }

  /// The values of an object with their keys.
  ///
  /// - Throws: `DecodingError` for another kind of value, and for a key that is there twice.
  func members(of token: Int, path: [any CodingKey]) throws -> [String: Int] {
    guard kind(token) == .object else { throw mismatch("an object", token, path) }
    let children = document.children(of: token)
    var members: [String: Int] = [:]
    for index in stride(from: 0, to: children.count, by: 2) {
      let key = document.text(children[index])
      guard members.updateValue(children[index + 1], forKey: key) == nil else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: path, debugDescription: "has the key “\(key)” twice"))
      }
    }
    return members
  }

  /// Notes that somebody looks for a key.
  func ask(for key: String, of token: Int) { askedKeys[token, default: []].insert(key) }

  /// Makes sure that every key is one that somebody looked for.
  ///
  /// - Throws: `InterchangeError.value` for the first that is not.
  func requireKnownKeys() throws(InterchangeError) {
    for (token, known) in askedKeys.sorted(by: { $0.key < $1.key }) {
      let children = document.children(of: token)
      for index in stride(from: 0, to: children.count, by: 2) {
        let key = document.text(children[index])
        guard !known.contains(key) else { continue }
        let near = nearestNames(to: key, among: Array(known))
        let remedy =
          near.isEmpty
          ? "there are \(known.sorted().joined(separator: ", "))"
          : "did you mean \(near.joined(separator: " or "))?"
        throw problem(
          "unknown key; \(remedy)", at: children[index], path: path(to: children[index + 1]))
      }
    }
  }

  /// The error that a value is of another kind.
  func mismatch(_ expected: String, _ token: Int, _ path: [any CodingKey]) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: path,
        debugDescription: "expected \(expected), got \(kind(token).noun)"))
  }
}

extension JSONReading {
  /// What went wrong, where it did.
  func problem(_ error: any Error) -> InterchangeError {
    guard let error = error as? DecodingError else {
      return problem("\(error)", at: 0, path: "")
    }
    return switch error {
    case .keyNotFound(let key, let context):
      problem("the key “\(key.stringValue)” is missing", at: context.codingPath)
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      problem(context.debugDescription, at: context.codingPath)
    @unknown default: problem("\(error)", at: 0, path: "")
    }
  }

  private func problem(_ text: String, at path: [any CodingKey]) -> InterchangeError {
    var token = 0
    for key in path {
      guard let child = child(key, of: token) else { break }
      token = child
    }
    return problem(text, at: token, path: Self.text(of: path))
  }

  private func problem(_ text: String, at token: Int, path: String) -> InterchangeError {
    let place = document.place(of: token)
    return .value(path: path, line: place.line, column: place.column, problem: text)
  }

  private func child(_ key: any CodingKey, of token: Int) -> Int? {
    let children = document.children(of: token)
    switch kind(token) {
    case .array:
      guard let index = key.intValue, children.indices.contains(index) else { return nil }
      return children[index]
    case .object:
      return stride(from: 0, to: children.count, by: 2)
        .first { document.text(children[$0]) == key.stringValue }.map { children[$0 + 1] }
    default: return nil
    }
  }

  /// The path to a value, from the whole on.
  private func path(to target: Int) -> String {
    var (token, path) = (0, "")
    while token != target {
      let children = document.children(of: token)
      let isObject = kind(token) == .object
      guard
        let index = children.indices.last(where: {
          children[$0] <= target && !(isObject && $0.isMultiple(of: 2))
        })
      else { return path }
      path =
        isObject
        ? Self.joined(path, document.text(children[index - 1])) : path + "[\(index)]"
      token = children[index]
    }
    return path
  }

  private static func text(of path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" } ?? joined(text, key.stringValue)
    }
  }

  private static func joined(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}
