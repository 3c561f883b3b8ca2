/// All mistakes that were found in the file of a project, in the order of the lines.
///
///     for error in errors.all { print(error) }
public struct ProjectFileErrors: Error, Sendable, Equatable {
  /// The mistakes, at least one.
  public let all: [ProjectFileError]

  /// Creates the errors of a file.
  ///
  /// - Parameter errors: the mistakes in any order.
  public init(_ errors: [ProjectFileError]) {
    var known: [ProjectFileError] = []
    // What several places take from one is wrong once.
    for error in errors where !known.contains(error) { known.append(error) }
    all = known.sorted { $0.position < $1.position }
  }
}

extension ProjectFileErrors: CustomStringConvertible {
  /// A line for each.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
