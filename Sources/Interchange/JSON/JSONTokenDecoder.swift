/// What a type is given to decode itself from a token.
struct JSONTokenDecoder: Decoder {
  let reading: JSONReading
  let token: Int
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(
      Members<Key>(
        decoder: self, members: try reading.members(of: token, path: codingPath)))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard reading.kind(token) == .array else {
      throw reading.mismatch("an array", token, codingPath)
    }
    return Elements(decoder: self, tokens: reading.document.children(of: token))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

  private func decoder(at token: Int, _ key: any CodingKey) -> JSONTokenDecoder {
    JSONTokenDecoder(reading: reading, token: token, codingPath: codingPath + [key])
  }

  private struct Single: SingleValueDecodingContainer {
    let decoder: JSONTokenDecoder
    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool { decoder.reading.kind(decoder.token) == .null }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try decoder.reading.value(type, at: decoder.token, path: codingPath)
    }
  }

  private struct Elements: UnkeyedDecodingContainer {
    let decoder: JSONTokenDecoder
    let tokens: [Int]
    private(set) var currentIndex = 0

    init(decoder: JSONTokenDecoder, tokens: [Int]) {
      (self.decoder, self.tokens) = (decoder, tokens)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { tokens.count }
    var isAtEnd: Bool { currentIndex == tokens.count }

    mutating func decodeNil() throws -> Bool {
      guard decoder.reading.kind(try next().token) == .null else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let next = try next()
      let value = try decoder.reading.value(type, at: next.token, path: next.codingPath)
      currentIndex += 1
      return value
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
      keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
      try superDecoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try superDecoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder {
      let next = try next()
      currentIndex += 1
      return next
    }

    private func next() throws -> JSONTokenDecoder {
      guard !isAtEnd else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: codingPath, debugDescription: "ends after \(tokens.count) elements"))
      }
      return decoder.decoder(at: tokens[currentIndex], JSONKey(index: currentIndex))
    }
  }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: JSONTokenDecoder
    let members: [String: Int]
    var codingPath: [any CodingKey] { decoder.codingPath }

    var allKeys: [Key] {
      members.keys.sorted().compactMap { name in
        decoder.reading.ask(for: name, of: decoder.token)
        return Key(stringValue: name)
      }
    }

    func contains(_ key: Key) -> Bool {
      decoder.reading.ask(for: key.stringValue, of: decoder.token)
      return members[key.stringValue] != nil
    }

    func decodeNil(forKey key: Key) throws -> Bool {
      decoder.reading.kind(try member(key).token) == .null
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      let member = try member(key)
      return try decoder.reading.value(type, at: member.token, path: member.codingPath)
    }

    func nestedContainer<NestedKey: CodingKey>(
      keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
      try member(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try member(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

    private func member(_ key: Key) throws -> JSONTokenDecoder {
      guard contains(key), let token = members[key.stringValue] else {
        throw DecodingError.keyNotFound(
          key, DecodingError.Context(codingPath: codingPath, debugDescription: "is not there"))
      }
      return decoder.decoder(at: token, key)
    }
  }
}
