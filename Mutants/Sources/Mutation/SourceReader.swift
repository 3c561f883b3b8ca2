import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Finds in a source what can be changed.
public enum SourceReader {
  /// All changes that may be made to a source, in the order of their places; several may be for one place.
  ///
  /// What no test can be asked to notice is passed over: attributes, patterns, raw values, conditions of
  /// compilation, and checks of the program's own state, such as `precondition`.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - file: the path by which the changes name it.
  public static func mutations(in source: String, of file: String) -> [Mutation] {
    let tree = Parser.parse(source: source)
    // An operator that is not known leaves its expression in the order of writing, where nothing is changed.
    let folded = OperatorTable.standardOperators.foldAll(tree) { _ in }
    let visitor = MutationVisitor(
      of: source, file: file, lines: SourceLocationConverter(fileName: file, tree: tree))
    visitor.walk(folded)
    return visitor.mutations.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.after)
        < ($1.range.lowerBound, $1.range.upperBound, $1.after)
    }
  }
}
