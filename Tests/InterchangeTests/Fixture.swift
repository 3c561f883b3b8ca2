import Foundation
import Interchange
import Training

/// A file of `Fixtures/`.
func fixture(_ name: String) throws -> [UInt8] {
  guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil) else {
    throw CocoaError(.fileNoSuchFile)
  }
  return Array(try Data(contentsOf: url))
}

/// A JSON file of `Fixtures/`, with a note of its provenance.
func fixture<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(try fixture(name)))
}

/// A file that stands in a JSON file, in base 64.
struct EmbeddedFile: Decodable {
  let bytes: [UInt8]

  init(from decoder: any Decoder) throws {
    bytes = Array(try decoder.singleValueContainer().decode(Data.self))
  }
}

/// What another library says of a network of its own, on the square from -3 to 3.
struct ReferencePredictions: Decodable {
  /// What made it.
  let how: String
  let activations: [Activation]
  /// The outputs on a grid of `side` x `side` points, the first feature varying first.
  let side: Int
  let outputs: [[Double]]
  /// The classes on a finer grid, as classes and how many points in a row are of them; none for regression.
  let gridSide: Int
  let classRuns: [[Int]]

  /// The points of a grid.
  static func grid(_ side: Int) throws -> Matrix {
    // As NumPy's linspace in float32: a step is added so many times in double.
    let step = 6 / Double(side - 1)
    let places = (0..<side).map { index in
      index == side - 1 ? 3 : Double(Float(Double(index) * step - 3))
    }
    return try Matrix(places.flatMap { y in places.map { x in [x, y] } })
  }
}
