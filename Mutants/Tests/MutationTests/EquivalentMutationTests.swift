import Foundation
import Mutation
import Testing

/// Changes that are known to change nothing.
@Suite struct EquivalentMutationTests {
  private func known() throws -> EquivalentMutations {
    let json = """
      [{"file": "A.swift", "line": "let y = 3 * x", "before": "3", "after": "3 + 1", "why": "y is not read"}]
      """
    return try EquivalentMutations(json: Data(json.utf8))
  }

  private func isKnown(_ source: String) throws -> [Bool] {
    let known = try known()
    return SourceReader.mutations(in: source, of: "A.swift").filter { $0.kind == .constant }
      .map(known.contains)
  }

  @Test func theyAreKnownWhereverTheyStand() throws {
    #expect(try isKnown("let y = 3 * x") == [true, false])
    #expect(try isKnown("\n\n    let y =  3 * x") == [true, false])
  }

  @Test func anotherLineIsAnotherChange() throws {
    #expect(try isKnown("let y = 3 * z") == [false, false])
    #expect(try isKnown("let y = 4 * x") == [false, false])
  }

  @Test func thoseThatAreNoLongerThereAreTold() throws {
    let (same, other) = ("let y = 3 * x", "let y = 5 * x")
    let none = try known().entries(besides: SourceReader.mutations(in: same, of: "A.swift"))
    #expect(none.isEmpty)
    let gone = try known().entries(besides: SourceReader.mutations(in: other, of: "A.swift"))
    #expect(gone.map(\.description) == ["A.swift: let y = 3 * x: 3 -> 3 + 1"])
  }

  @Test func eachHasAReason() {
    let json = """
      [{"file": "A.swift", "line": "let y = 3 * x", "before": "3", "after": "3 + 1"}]
      """
    #expect(throws: DecodingError.self) { try EquivalentMutations(json: Data(json.utf8)) }
  }
}
