import Foundation

/// Changes that are known to change nothing that a test could notice, with the reasons.
///
/// They are told by what stands in the source, so that they are still known when it has moved, and no longer
/// when it has become something else.
///
///     let known = try EquivalentMutations(json: data)
///     known.contains(mutation)
public struct EquivalentMutations: Sendable {
  /// One of them.
  public struct Entry: Decodable, Hashable, Sendable, CustomStringConvertible {
    let file: String
    /// The line on which it begins.
    let line: String
    let before: String
    let after: String

    fileprivate init(_ mutation: Mutation) {
      (file, line) = (mutation.file, mutation.context)
      (before, after) = (mutation.before.onOneLine, mutation.after.onOneLine)
    }

    /// The folder of `Sources` that the source is in.
    public var module: String { Mutation.module(of: file) }

    /// The place and the change, on one line.
    public var description: String { "\(file): \(line): \(before) -> \(after)" }
  }

  /// What the file says of one of them.
  private struct Reasoned: Decodable {
    let entry: Entry
    let why: String

    private enum Keys: String, CodingKey { case why }

    init(from decoder: any Decoder) throws {
      entry = try Entry(from: decoder)
      why = try decoder.container(keyedBy: Keys.self).decode(String.self, forKey: .why)
    }
  }

  private let known: Set<Entry>

  /// Reads a list of objects with `file`, `line`, `before`, `after` and `why`.
  ///
  /// - Throws: `DecodingError` for anything else.
  public init(json: Data) throws {
    known = Set(try JSONDecoder().decode([Reasoned].self, from: json).map(\.entry))
  }

  /// Whether a change is one of them, wherever in its file it stands.
  public func contains(_ mutation: Mutation) -> Bool { known.contains(Entry(mutation)) }

  /// Those that are none of these changes, in alphabetical order.
  public func entries(besides mutations: [Mutation]) -> [Entry] {
    known.subtracting(mutations.map(Entry.init)).sorted { $0.description < $1.description }
  }
}
