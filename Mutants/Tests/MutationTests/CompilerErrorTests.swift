import Mutation
import Testing

/// What a compiler's errors say.
@Suite struct CompilerErrorTests {
  @Test func errorsAreFoundAmongOtherLines() {
    let output = """
      [3/7] Compiling Tables A.swift
      /tmp/a b/Tables/A.swift:12:5: error: no exact matches
      10 |   let x = 3
         |           `- error: no exact matches
      /tmp/a b/Tables/A.swift:12:5: error: no exact matches
      /tmp/a b/Tables/B.swift:3:1: warning: unused
      <unknown>:0: error: too complex
      error: fatalError
      """
    let errors = CompilerError.all(in: output)
    #expect(errors.map(\.path) == ["/tmp/a b/Tables/A.swift"])
    #expect(errors.map(\.line) == [12])
    #expect(errors.map(\.message) == ["no exact matches"])
  }

  @Test func aSourceWithoutChangesIsNotToBlame() throws {
    let error = try #require(CompilerError.all(in: "/A.swift:1:1: error: no").first)
    #expect(error.culprit(in: RewrittenSource("let y = a", with: [:])) == nil)
  }
}
