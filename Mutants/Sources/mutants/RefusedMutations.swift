import Foundation
import Mutation

/// Changes that the compiler has refused, kept so that the next run need not try them.
struct RefusedMutations {
  private let path: String
  private var known: Set<String>

  init(path: String) throws {
    self.path = path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    known = Set(text.split(separator: "\n").map(String.init))
  }

  func contains(_ mutation: Mutation) -> Bool { known.contains(mutation.description) }

  mutating func add(_ mutations: [Mutation]) throws {
    known.formUnion(mutations.map(\.description))
    try known.sorted().joined(separator: "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }
}
