/// A change to a source that makes a program wrong, so that a test should notice it.
///
///     let changes = try SourceReader.mutations(in: "let y = a < b", of: "Order.swift")
///     changes[0].after  // "a <= b"
public struct Mutation: Sendable, Equatable {
  /// What is changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// `+` becomes `-`, `*` becomes `/`.
    case arithmetic
    /// `<` becomes `<=` or `>=`, `==` becomes `!=`.
    case comparison
    /// `&&` becomes `||`, a condition or a truth its opposite.
    case condition
    /// A number becomes a greater or a smaller one.
    case constant
    /// `min` becomes `max`, `first` becomes `last`.
    case counterpart
    /// A call or an assignment is left out.
    case statement
  }

  /// What is changed.
  public let kind: Kind
  /// The path of the source from the root of the package.
  public let file: String
  /// The line on which the changed text begins; the first one is 1.
  public let line: Int
  /// The place of the changed text, in bytes of UTF-8.
  public let range: Range<Int>
  /// The changed text.
  public let before: String
  /// What stands there instead; empty for a statement that is left out.
  public let after: String
  /// The line on which the changed text begins, without the space around it.
  public let context: String

  /// Creates a change.
  public init(
    kind: Kind, file: String, line: Int, range: Range<Int>, before: String, after: String,
    context: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.range = range
    self.before = before
    self.after = after
    self.context = context
  }

  /// The folder of `Sources` that the source is in.
  public var module: String { Self.module(of: file) }

  static func module(of file: String) -> String {
    let folders = file.split(separator: "/").dropLast().prefix(2)
    return folders.count > 1 ? String(folders[folders.startIndex + 1]) : ""
  }
}

extension Mutation: CustomStringConvertible {
  /// The place and the change, on one line.
  public var description: String {
    let before = before.onOneLine
    return "\(file):\(line): "
      + (after.isEmpty ? "without \(before)" : "\(before) -> \(after.onOneLine)")
  }
}

extension String {
  /// The words of a text with one space between them.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
