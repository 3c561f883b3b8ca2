/// A source that holds several changes, each of which is made when it is asked for at run time.
///
///     let source = RewrittenSource("let y = a < b", with: [7: change])
///     source.text  // import CMutantSwitch
///                  // let y = (mutantIsActive(7) ? (a <= b) : (a < b))
public struct RewrittenSource: Sendable, Equatable {
  /// The text.
  public let text: String
  /// On which lines of the text each change stands; the first one is 1.
  public let lines: [Int: ClosedRange<Int>]

  /// The module that has `mutantIsActive`.
  public static let module = "CMutantSwitch"

  /// Puts changes into a source.
  ///
  /// - Parameters:
  ///   - source: the text that the changes were found in.
  ///   - mutants: the changes by their numbers; none may overlap another.
  public init(_ source: String, with mutants: [Int: Mutation]) {
    let bytes = Array(source.utf8)
    var text = mutants.isEmpty ? [] : Array("import \(Self.module)\n".utf8)
    var line = mutants.isEmpty ? 1 : 2
    var lines: [Int: ClosedRange<Int>] = [:]
    var place = 0
    func append(_ part: some Collection<UInt8>) {
      text += part
      line += part.count { $0 == UInt8(ascii: "\n") }
    }
    let inOrder = mutants.sorted { $0.value.range.lowerBound < $1.value.range.lowerBound }
    for (number, mutation) in inOrder where mutation.range.lowerBound >= place {
      append(bytes[place..<mutation.range.lowerBound])
      let first = line
      append(Self.choice(number, mutation).utf8)
      lines[number] = first...line
      place = mutation.range.upperBound
    }
    append(bytes[place...])
    self.text = String(decoding: text, as: UTF8.self)
    self.lines = lines
  }

  /// What stands in the place of the changed text.
  private static func choice(_ number: Int, _ mutation: Mutation) -> String {
    let isActive = "mutantIsActive(\(number))"
    return mutation.after.isEmpty
      ? "if !\(isActive) { \(mutation.before) }"
      : "(\(isActive) ? (\(mutation.after)) : (\(mutation.before)))"
  }
}
