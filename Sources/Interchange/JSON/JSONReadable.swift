/// What is read of a single value of JSON, or of an array of such.
protocol JSONReadable: Decodable {
  /// - Throws: `DecodingError` for another kind of value.
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws
}

extension Bool: JSONReadable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    guard reading.kind(token) == .boolean else {
      throw reading.mismatch("true or false", token, path)
    }
    self = reading.document.characters(of: token).first == UInt8(ascii: "t")
  }
}

extension String: JSONReadable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    guard reading.kind(token) == .text else { throw reading.mismatch("a text", token, path) }
    self = reading.document.text(token)
  }
}

extension Double: JSONReadable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    self = try number(token, of: reading, path: path)
  }
}

extension Float: JSONReadable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    self = try number(token, of: reading, path: path)
  }
}

/// Reads a number right into its type: by way of another one it would be rounded twice.
private func number<Number: BinaryFloatingPoint & LosslessStringConvertible>(
  _ token: Int, of reading: JSONReading, path: [any CodingKey]
) throws -> Number {
  guard reading.kind(token) == .number else { throw reading.mismatch("a number", token, path) }
  let text = String(decoding: reading.document.characters(of: token), as: UTF8.self)
  guard let value = Number(text), value.isFinite else {
    throw outOfRange(text, of: Number.self, path)
  }
  return value
}

extension FixedWidthInteger where Self: Decodable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    guard reading.kind(token) == .number else {
      throw reading.mismatch("an integer", token, path)
    }
    let text = String(decoding: reading.document.characters(of: token), as: UTF8.self)
    if let value = Self(text) {
      self = value
      return
    }
    guard let number = Double(text), number == number.rounded(.down) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: path, debugDescription: "expected an integer, got \(text)"))
    }
    guard let value = Self(exactly: number) else { throw outOfRange(text, of: Self.self, path) }
    self = value
  }
}

// All that Swift has: one that is missing would be read by its own initializer, which asks for itself.
extension Int: JSONReadable {}
extension Int8: JSONReadable {}
extension Int16: JSONReadable {}
extension Int32: JSONReadable {}
extension Int64: JSONReadable {}
extension UInt: JSONReadable {}
extension UInt8: JSONReadable {}
extension UInt16: JSONReadable {}
extension UInt32: JSONReadable {}
extension UInt64: JSONReadable {}

extension Array: JSONReadable where Element: JSONReadable {
  init(_ token: Int, of reading: JSONReading, path: [any CodingKey]) throws {
    guard reading.kind(token) == .array else { throw reading.mismatch("an array", token, path) }
    let children = reading.document.children(of: token)
    self.init()
    reserveCapacity(children.count)
    for child in children {
      do {
        append(try Element(child, of: reading, path: path))
      } catch {
        // The place is put together for what is wrong only.
        append(try Element(child, of: reading, path: path + [JSONKey(index: count)]))
      }
    }
  }
}

private func outOfRange(
  _ text: String, of type: Any.Type, _ path: [any CodingKey]
) -> DecodingError {
  .dataCorrupted(
    DecodingError.Context(
      codingPath: path, debugDescription: "\(text) is beyond the range of \(type)"))
}
