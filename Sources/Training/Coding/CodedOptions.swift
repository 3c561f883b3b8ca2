/// A key of an object, whatever its name.
struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

/// The place in an array.
struct IndexKey: CodingKey {
  let index: Int
  var stringValue: String { "\(index)" }
  var intValue: Int? { index }

  init(_ index: Int) { self.index = index }
  init?(stringValue: String) { nil }
  init?(intValue: Int) { self.init(intValue) }
}

/// What is coded as a name, `"relu"`, or where it has options as an object,
/// `{"name": "leaky_relu", "negative_slope": 0.2}`.
struct CodedOptions {
  let name: String
  let codingPath: [any CodingKey]
  /// The options; nil where there is a name only.
  private let container: KeyedDecodingContainer<OptionKey>?

  init(from decoder: any Decoder) throws {
    codingPath = decoder.codingPath
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      (self.name, container) = (name, nil)
      return
    }
    let container: KeyedDecodingContainer<OptionKey>
    do {
      container = try decoder.container(keyedBy: OptionKey.self)
    } catch {
      throw DecodingError.typeMismatch(
        String.self,
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "expected a name, or an object with one"
        ))
    }
    name = try container.decode(String.self, forKey: OptionKey("name"))
    self.container = container
  }

  /// An option that may be left out.
  func option<Value: Decodable>(_ key: String, unlessGiven standard: Value) throws -> Value {
    try container?.decodeIfPresent(Value.self, forKey: OptionKey(key)) ?? standard
  }

  /// An option that has to be there.
  func option<Value: Decodable>(_ key: String) throws -> Value {
    guard let container else {
      throw DecodingError.keyNotFound(
        OptionKey(key),
        DecodingError.Context(
          codingPath: codingPath,
          debugDescription: #"expected {"name": "\#(name)", "\#(key)": ...}"#))
    }
    return try container.decode(Value.self, forKey: OptionKey(key))
  }

  /// The error that there is no such name.
  func unknownName(of kind: String, known: [String]) -> DecodingError {
    unknown(name, of: kind, known: known, at: codingPath)
  }
}

/// The error that a name is none of those that there are.
func unknown(
  _ name: String, of kind: String, known: [String], at path: [any CodingKey]
) -> DecodingError {
  .dataCorrupted(
    DecodingError.Context(
      codingPath: path,
      debugDescription: "“\(name)” is no \(kind); there are \(known.joined(separator: ", "))"))
}

extension Encoder {
  /// Writes a name, with options where there are some.
  func encode(name: String, _ options: KeyValuePairs<String, any Encodable> = [:]) throws {
    guard !options.isEmpty else {
      var container = singleValueContainer()
      return try container.encode(name)
    }
    var container = container(keyedBy: OptionKey.self)
    try container.encode(name, forKey: OptionKey("name"))
    for (key, value) in options { try container.encode(value, forKey: OptionKey(key)) }
  }
}

/// Makes what was decoded, and tells where it was found when it is not sound.
///
/// - Throws: `DecodingError.dataCorrupted` for the error of `make`.
func sound<Value>(
  at path: [any CodingKey], _ make: () throws(TrainingError) -> Value
) throws -> Value {
  do {
    return try make()
  } catch {
    throw DecodingError.dataCorrupted(
      DecodingError.Context(
        codingPath: path, debugDescription: error.description, underlyingError: error))
  }
}
