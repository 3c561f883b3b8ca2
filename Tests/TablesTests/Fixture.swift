import Foundation

/// A JSON file of `Fixtures/`: facts recorded from elsewhere, with a note of their provenance.
func fixture<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(fixtureBytes("\(name).json")))
}

/// The bytes of a file of `Fixtures/`.
func fixtureBytes(_ path: String) throws -> [UInt8] {
  guard let folder = Bundle.module.url(forResource: "Fixtures", withExtension: nil) else {
    throw CocoaError(.fileNoSuchFile)
  }
  return Array(try Data(contentsOf: folder.appending(path: path)))
}
