import Mutation
import Testing

/// Which of all changes are made.
@Suite struct MutationChoiceTests {
  /// Changes of all kinds, one after the other, in a large module and in a small one.
  private static let all: [Mutation] = [("Large", 1600), ("Small", 100)].flatMap { module, count in
    (0..<count).map { index in
      let kinds = Mutation.Kind.allCases
      return Mutation(
        kind: kinds[index % kinds.count], file: "Sources/\(module)/A.swift", line: index,
        range: index * 10..<index * 10 + 5, before: "a", after: "b", context: "a")
    }
  }

  private func chosen(_ count: Int, seed: UInt64, among all: [Mutation] = Self.all) -> [Mutation] {
    var choice = MutationChoice(among: all, seed: seed)
    return (0..<count).compactMap { _ in choice.next() }
  }

  @Test func theSameSeedChoosesTheSame() {
    let one = chosen(50, seed: 1)
    #expect(one.count == 50)
    #expect(chosen(50, seed: 1) == one)
    #expect(chosen(50, seed: 2) != one)
    // More changes begin with the same ones.
    #expect(Array(chosen(80, seed: 1).prefix(50)) == one)
  }

  @Test func aModuleKeepsItsChangesWhateverOthersThereAre() {
    let small = chosen(100, seed: 1).filter { $0.module == "Small" }
    let alone = chosen(20, seed: 1, among: Self.all.filter { $0.module == "Small" })
    #expect(small == alone)
  }

  @Test func modulesHaveSharesLikeTheRootsOfTheirSizes() {
    let counts = Dictionary(grouping: chosen(100, seed: 1), by: \.module).mapValues(\.count)
    #expect(counts == ["Large": 80, "Small": 20])
  }

  @Test func kindsHaveEqualShares() {
    let counts = Dictionary(grouping: chosen(150, seed: 1), by: \.kind).mapValues(\.count)
    #expect(counts.values.min() ?? 0 >= 24)
    #expect(counts.values.max() ?? 0 <= 26)
  }

  @Test func noChangeOverlapsAnother() {
    let source = "let y = a * b + c * d - 3 < e && f(min(a + 1, b))"
    let all = SourceReader.mutations(in: source, of: "Sources/A/A.swift")
    for seed in 0..<20 as Range<UInt64> {
      let some = chosen(all.count, seed: seed, among: all)
      for (index, one) in some.enumerated() {
        let overlapping = some[..<index].filter { $0.range.overlaps(one.range) }
        #expect(overlapping.isEmpty)
      }
    }
  }

  @Test func allAreGivenOutAndNoMore() {
    #expect(chosen(2000, seed: 3).count == Self.all.count)
    #expect(chosen(1, seed: 3, among: []).isEmpty)
  }

  @Test func anotherOfItsKindAndModuleTakesThePlaceOfOneThatCannotBeMade() throws {
    var choice = MutationChoice(among: Self.all, seed: 1)
    let next = choice.next()
    let first = try #require(next)
    let replacement = choice.replacement(for: first)
    let other = try #require(replacement)
    #expect(other != first)
    #expect(other.kind == first.kind)
    #expect(other.module == first.module)
  }
}
