import Plotting
import Training

/// The middles of equal cells over a part of the plane.
struct FieldRaster {
  private let x: ClosedRange<Double>
  private let y: ClosedRange<Double>
  private let resolution: Int

  /// More values along a side than this nobody tells apart.
  private static let greatestResolution = 4096
  /// So many samples are asked for at a time, which keeps memory small.
  private static let batch = 1 << 15

  /// - Throws: `PlotError.measure` for an empty extent and a resolution out of range.
  init(x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int) throws(PlotError) {
    for (name, range) in [("x", x), ("y", y)] {
      let length = range.upperBound - range.lowerBound
      guard length > 0, length.isFinite else {
        throw .measure(
          name: "\(name) of the probability field", value: length,
          expected: "an extent with a finite length above 0")
      }
    }
    guard (1...Self.greatestResolution).contains(resolution) else {
      throw .measure(
        name: "resolution of the probability field", value: Double(resolution),
        expected: "a number from 1 to \(Self.greatestResolution)")
    }
    (self.x, self.y, self.resolution) = (x, y, resolution)
  }

  /// The middles of the cells along a side.
  private func middles(_ range: ClosedRange<Double>) -> [Double] {
    (0..<resolution).map { index -> Double in
      let share = (Double(index) + 0.5) / Double(resolution)
      return range.lowerBound * (1 - share) + range.upperBound * share
    }
  }

  /// What a function says of the cells, row by row from the lowest.
  func values(of function: (Matrix) throws -> [Double]) throws -> [[Double]] {
    let (columns, heights) = (middles(x), middles(y))
    let rowsAtOnce = max(Self.batch / resolution, 1)
    var rows: [[Double]] = []
    rows.reserveCapacity(resolution)
    for first in stride(from: 0, to: resolution, by: rowsAtOnce) {
      let some = heights[first..<min(first + rowsAtOnce, resolution)]
      var places: [Double] = []
      places.reserveCapacity(2 * some.count * resolution)
      for y in some {
        for x in columns {
          places.append(x)
          places.append(y)
        }
      }
      let samples = try Matrix(rows: some.count * resolution, columns: 2, values: places)
      let values = try function(samples)
      guard values.count == samples.rows else {
        throw PlotError.counts(
          of: "probability field", "values", values.count, "samples", samples.rows)
      }
      for row in some.indices {
        let start = (row - first) * resolution
        rows.append(Array(values[start..<start + resolution]))
      }
    }
    return rows
  }
}
