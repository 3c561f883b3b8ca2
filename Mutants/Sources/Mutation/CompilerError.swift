/// A place at which a compiler could not go on.
///
///     CompilerError.all(in: "/tmp/A.swift:3:7: error: no\n")  // [A.swift, line 3]
public struct CompilerError: Sendable, Hashable {
  /// The path of the source as the compiler names it.
  public let path: String
  /// The line; the first one is 1.
  public let line: Int
  /// What is wrong.
  public let message: String

  /// The errors that a compiler has written among other lines, each once.
  public static func all(in output: String) -> [CompilerError] {
    var seen: Set<CompilerError> = []
    return output.split(separator: "\n").compactMap(CompilerError.init).filter {
      seen.insert($0).inserted
    }
  }

  private init?(_ line: Substring) {
    guard let match = line.wholeMatch(of: /(.+?\.swift):(\d+):\d+: error: (.*)/),
      let number = Int(match.2)
    else { return nil }
    (path, self.line, message) = (String(match.1), number, String(match.3))
  }

  /// The number of the change that is to blame: the one on the line of the error or, as the compiler may
  /// notice later what is missing, the nearest one of the file. nil when the file has none.
  public func culprit(in source: RewrittenSource) -> Int? {
    source.lines.min { (distance(to: $0.value), $0.key) < (distance(to: $1.value), $1.key) }?.key
  }

  private func distance(to lines: ClosedRange<Int>) -> Int {
    max(lines.lowerBound - line, line - lines.upperBound, 0)
  }
}
