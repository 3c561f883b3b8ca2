/// Weighted means of two pictures x and y in the windows of one row, and of their squares and
/// product.
///
/// The window is the product of a column and a row of weights, so that rows are summed up first and
/// columns after: 22 products instead of 121 for a window of 11 x 11.
struct WindowMoments {
  /// The mean of x for each window, from the left.
  private(set) var x = Moment()
  private(set) var y = Moment()
  private(set) var squareX = Moment()
  private(set) var squareY = Moment()
  private(set) var product = Moment()

  private let width: Int
  private let weights: [Float]

  init(width: Int, weights: [Float]) {
    self.width = width
    self.weights = weights
  }

  /// Moves to the windows whose uppermost row is `row`.
  mutating func take(rowsFrom row: Int, of first: [Float], _ second: [Float]) {
    let rows = row * width..<(row + weights.count) * width
    first[rows].withUnsafeBufferPointer { first in
      second[rows].withUnsafeBufferPointer { second in
        x.sum(weights, width: width) { first[$0] }
        y.sum(weights, width: width) { second[$0] }
        squareX.sum(weights, width: width) { first[$0] * first[$0] }
        squareY.sum(weights, width: width) { second[$0] * second[$0] }
        product.sum(weights, width: width) { first[$0] * second[$0] }
      }
    }
  }
}

/// The weighted mean of one quantity in each window of a row.
struct Moment {
  private var columns: [Float] = []
  private var windows: [Float] = []

  subscript(window: Int) -> Float { windows[window] }

  /// Sums `value`, which is given for the pixels of as many rows as there are weights.
  @inline(__always)
  mutating func sum(_ weights: [Float], width: Int, of value: (Int) -> Float) {
    let count = width - weights.count + 1
    if columns.count != width {
      columns = [Float](repeating: 0, count: width)
      windows = [Float](repeating: 0, count: count)
    }
    columns.withUnsafeMutableBufferPointer { columns in
      columns.update(repeating: 0)
      for (row, weight) in weights.enumerated() {
        for column in 0..<width { columns[column] += weight * value(row * width + column) }
      }
    }
    windows.withUnsafeMutableBufferPointer { windows in
      columns.withUnsafeBufferPointer { columns in
        windows.update(repeating: 0)
        for (offset, weight) in weights.enumerated() {
          for window in 0..<count { windows[window] += weight * columns[window + offset] }
        }
      }
    }
  }
}
