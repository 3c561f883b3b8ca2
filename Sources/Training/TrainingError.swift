/// What can be wrong with data handed to a model, or with a training run.
///
///     do { _ = try Matrix([[1, 2], [3]]) } catch { print(error) }
///     // row 1: expected 2 entries, as in row 0, got 1
public enum TrainingError: Error, Equatable, Sendable {
  /// An array has another shape than the operation needs.
  case shape(array: String, expected: String, actual: String)

  /// An array that has to hold at least one sample holds none.
  case empty(array: String)

  /// An entry is NaN or infinite. Rows and columns count from 0.
  case notFinite(array: String, row: Int, column: Int, value: Double)

  /// A label is not one of the classes. Rows count from 0.
  case label(array: String, row: Int, value: Double, expected: String)

  /// An option (a learning rate, a number of epochs, ...) lies outside its range.
  case option(name: String, value: String, expected: String)

  /// The loss or a weight stopped being finite in this epoch, counted from 1.
  case diverged(epoch: Int, loss: Double)

  /// An iterative solver used up its steps before it met its tolerance.
  case notConverged(solver: String, iterations: Int, gradient: Double)

  /// An iterative solver ended before it met its tolerance, because no step leads any further.
  case stalled(solver: String, iterations: Int, gradient: Double)
}

extension TrainingError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .shape(let array, let expected, let actual):
      "\(array): expected \(expected), got \(actual)"
    case .empty(let array):
      "\(array): holds no samples; pass at least one row"
    case .notFinite(let array, let row, let column, let value):
      "\(array): row \(row), column \(column) is \(value); remove or replace such samples first"
    case .label(let array, let row, let value, let expected):
      "\(array): row \(row) is \(value); expected \(expected)"
    case .option(let name, let value, let expected):
      "\(name): expected \(expected), got \(value)"
    case .diverged(let epoch, let loss):
      "training diverged in epoch \(epoch) (loss \(loss)); lower the learning rate or scale the data"
    case .notConverged(let solver, let iterations, let gradient):
      "\(solver): gradient still \(gradient) after \(iterations) iterations; allow more iterations"
    case .stalled(let solver, let iterations, let gradient):
      """
      \(solver): gradient still \(gradient) after \(iterations) iterations, when no step made the \
      function smaller or flatter any more; scale the data, raise the tolerance, or make sure that the \
      function has a minimum and the gradient is its own
      """
    }
  }
}
