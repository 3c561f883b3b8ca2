import Mutation
import Testing

/// How a source holds several changes.
@Suite struct RewrittenSourceTests {
  private func rewritten(_ source: String, _ kinds: [Mutation.Kind]) -> RewrittenSource {
    let all = SourceReader.mutations(in: source, of: "A.swift")
    let chosen = kinds.compactMap { kind in all.first { $0.kind == kind } }
    return RewrittenSource(
      source, with: Dictionary(uniqueKeysWithValues: zip(1..., chosen)))
  }

  @Test func eachChangeIsMadeWhenItIsActive() {
    let source = rewritten("func f() {\n  g(a < b)\n  h(3)\n}\n", [.constant, .comparison])
    #expect(
      source.text == """
        import CMutantSwitch
        func f() {
          g((mutantIsActive(2) ? (a <= b) : (a < b)))
          h((mutantIsActive(1) ? (3 + 1) : (3)))
        }

        """)
    #expect(source.lines == [2: 3...3, 1: 4...4])
  }

  @Test func aStatementIsLeftOutWhenItIsActive() {
    let source = rewritten("func f() {\n  g(\n    a)\n  h()\n}\n", [.statement])
    #expect(source.text.contains("if !mutantIsActive(1) { g(\n    a) }\n  h()"))
    #expect(source.lines == [1: 3...4])
  }

  @Test func linesAreCountedThroughChangesOfSeveralLines() {
    let source = rewritten("let y = a\n  + b\nlet z = min(a, b)\n", [.arithmetic, .counterpart])
    #expect(source.lines == [1: 2...4, 2: 5...5])
  }

  @Test func ofChangesThatOverlapTheFirstIsTaken() {
    let source = rewritten("let y = a * b < c", [.comparison, .arithmetic])
    #expect(source.lines.keys.sorted() == [1])
  }

  @Test func withoutChangesASourceStaysAsItIs() {
    #expect(rewritten("let y = a", []).text == "let y = a")
  }

  @Test(arguments: [(2, 1), (3, 1), (1, 1), (4, 2), (5, 2), (9, 2)] as [(Int, Int)])
  func anErrorIsThatOfTheNearestChange(line: Int, number: Int) throws {
    let source = rewritten("let y = a < b; let z = a\n\n\nlet c = 3\n", [.comparison, .constant])
    #expect(source.lines == [1: 2...2, 2: 5...5])
    let error = try #require(CompilerError.all(in: "/tmp/A.swift:\(line):7: error: no").first)
    #expect(error.culprit(in: source) == number)
  }
}
