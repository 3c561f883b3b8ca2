/// What a type is given to encode itself into a node.
struct JSONNodeEncoder: Encoder {
  let node: JSONNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ node: JSONNode, codingPath: [any CodingKey] = []) {
    (self.node, self.codingPath) = (node, codingPath)
  }

  /// The node of a value.
  static func node(of value: some Encodable, path: [any CodingKey] = []) throws -> JSONNode {
    if let value = value as? any JSONWritable { return JSONNode(value.json) }
    let encoder = JSONNodeEncoder(JSONNode(), codingPath: path)
    try value.encode(to: encoder)
    return encoder.node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .unset = node.content { node.content = .object([]) }
    return KeyedEncodingContainer(Members<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .unset = node.content { node.content = .array([]) }
    return Elements(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  /// A node in this one, which the place tells.
  private func child(_ key: any CodingKey) -> JSONNodeEncoder {
    JSONNodeEncoder(JSONNode(), codingPath: codingPath + [key])
  }

  private struct Single: SingleValueEncodingContainer {
    let encoder: JSONNodeEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() { encoder.node.content = .scalar("null") }

    func encode(_ value: some Encodable) throws {
      encoder.node.content = try JSONNodeEncoder.node(of: value, path: codingPath).content
    }
  }

  private struct Elements: UnkeyedEncodingContainer {
    let encoder: JSONNodeEncoder
    private(set) var count = 0

    init(encoder: JSONNodeEncoder) { self.encoder = encoder }

    var codingPath: [any CodingKey] { encoder.codingPath }

    mutating func encodeNil() { append(JSONNode(.scalar("null"))) }

    mutating func encode(_ value: some Encodable) throws {
      append(
        try JSONNodeEncoder.node(of: value, path: codingPath + [JSONKey(index: count)]))
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
      keyedBy type: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
      nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      nested().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nested() }

    private mutating func nested() -> JSONNodeEncoder {
      let child = encoder.child(JSONKey(index: count))
      append(child.node)
      return child
    }

    private mutating func append(_ node: JSONNode) {
      encoder.node.append(node)
      count += 1
    }
  }

  private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: JSONNodeEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) {
      encoder.node.append(JSONNode(.scalar("null")), forKey: key.stringValue)
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
      encoder.node.append(
        try JSONNodeEncoder.node(of: value, path: codingPath + [key]), forKey: key.stringValue)
    }

    func nestedContainer<NestedKey: CodingKey>(
      keyedBy type: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
      nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      nested(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder }

    func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

    private func nested(_ key: Key) -> JSONNodeEncoder {
      let child = encoder.child(key)
      encoder.node.append(child.node, forKey: key.stringValue)
      return child
    }
  }
}
