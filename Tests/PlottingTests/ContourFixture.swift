import Foundation
import Testing

@testable import Plotting

/// Contours of a small field, worked out with Matplotlib 3.8.0 (contourpy 1.3.3, `mpl2014` with
/// `corner_mask`): `contour(x, y, values, levels)` and `contourf(..., extend="both")`.
struct ContourFixture: Decodable, CustomTestStringConvertible {
  struct Line: Decodable {
    /// Coordinates along x and y in turn; those of a closed line end where they begin.
    var points: [Double]
  }

  var name: String
  var x: [Double]
  var y: [Double]
  /// The values by rows; null stands for a masked one.
  var values: [[Double?]]
  var levels: [Double]
  /// The lines at each level.
  var lines: [[Line]]
  /// The outlines and holes of each layer, from the one below all levels to the one above them.
  var filled: [[[Double]]]

  var testDescription: String { name }

  var rows: [[Double]] { values.map { $0.map { $0 ?? .nan } } }

  func tracer() throws -> ContourTracer { try ContourTracer(x: x, y: y, values: rows) }

  static func points(_ coordinates: [Double]) -> [Point] {
    stride(from: 0, to: coordinates.count, by: 2).map {
      Point(coordinates[$0], coordinates[$0 + 1])
    }
  }

  static let all: [ContourFixture] = {
    let url = Bundle.module.url(
      forResource: "contours", withExtension: "json", subdirectory: "Fixtures")
    let data = url.flatMap { try? Data(contentsOf: $0) }
    return data.flatMap { try? JSONDecoder().decode([ContourFixture].self, from: $0) } ?? []
  }()
}
