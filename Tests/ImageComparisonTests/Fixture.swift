import Foundation
import Pictures

/// Figures drawn by this package, as they were when the tests were written.
enum Fixture: String, Sendable {
  case perceptron = "04-perceptron-boundary"
  case accuracy = "07-sigmoid-accuracy"
  case network = "19-relu-network-boundary"
  case space = "20-relu-hidden-space"

  func bytes() throws -> [UInt8] {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(rawValue)", withExtension: "png")
    else { throw CocoaError(.fileNoSuchFile) }
    return [UInt8](try Data(contentsOf: url))
  }

  func image() throws -> Picture {
    try Picture(decoding: bytes())
  }
}
