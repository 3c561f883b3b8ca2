/// A place in a text.
///
///     FilePosition(line: 17, column: 5).description  // "17:5"
public struct FilePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// Creates a position.
  ///
  /// - Parameters:
  ///   - line: the line, from 1.
  ///   - column: the column, from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a file begins.
  public static let start = FilePosition(line: 1, column: 1)

  /// Line and column as compilers write them.
  public var description: String { "\(line):\(column)" }

  /// Whether one place stands before another.
  public static func < (first: FilePosition, second: FilePosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
