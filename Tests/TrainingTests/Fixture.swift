import Foundation

/// A JSON file of `Fixtures/`: numbers recorded from elsewhere, with a note of their provenance.
func fixture<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
  guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "json") else {
    throw CocoaError(.fileNoSuchFile)
  }
  return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
}
