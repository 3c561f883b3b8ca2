import Foundation
import Pictures

/// Figures drawn by this package, as they were when the tests were written.
enum Fixture: String, Sendable {
  case perceptron = "04-perceptron-boundary"
  case accuracy = "07-sigmoid-accuracy"
  case network = "19-relu-network-boundary"
  case space = "20-relu-hidden-space"
  /// Markers that lie above each other, from figure 21.
  case pile = "pile-of-markers"
  /// The same with Cairo's tolerance at 0.1 pixels instead of 0.05: circles of fewer, longer lines.
  case pileOfLongerLines = "pile-of-markers-of-longer-lines"

  func bytes() throws -> [UInt8] {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(rawValue)", withExtension: "png")
    else { throw CocoaError(.fileNoSuchFile) }
    return [UInt8](try Data(contentsOf: url))
  }

  func image() throws -> Picture {
    try Picture(decoding: bytes())
  }
}
