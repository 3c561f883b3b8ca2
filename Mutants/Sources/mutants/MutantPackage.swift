import Foundation
import Mutation

/// A copy of the package that holds all changes, each to be made at run time.
struct MutantPackage {
  private let copy: PackageCopy
  private var choice: MutationChoice
  private var refused: RefusedMutations
  /// The changes by their numbers, which begin with 1.
  private(set) var mutants: [Int: Mutation] = [:]

  /// The switch has so many places.
  static let mostMutants = 1 << 16

  init(copy: PackageCopy, choice: MutationChoice, count: Int, refused: RefusedMutations) {
    self.copy = copy
    self.choice = choice
    self.refused = refused
    for number in 1...count { mutants[number] = allowed(self.choice.next()) }
  }

  /// A change or, where the compiler is known to refuse it, another one in its place.
  private mutating func allowed(_ mutation: Mutation?) -> Mutation? {
    var mutation = mutation
    while let refusedOne = mutation, refused.contains(refusedOne) {
      mutation = choice.replacement(for: refusedOne)
    }
    return mutation
  }

  /// Builds the package and its tests. Changes that cannot be compiled make way for others of their kind.
  mutating func build() async throws {
    while true {
      let sources = try copy.write(mutants)
      Progress.say("building with \(mutants.count) changes")
      let log = "\(copy.folder)/build.log"
      let build = try await Command(
        ProcessInfo.processInfo.environment["SWIFT"] ?? "swift",
        [
          "build", "-c", "release", "-Xswiftc", "-enable-testing", "--build-tests",
          "--package-path", copy.folder,
        ]
      ).run(output: log)
      if build.code == 0 { return }
      let output = try String(contentsOfFile: log, encoding: .utf8)
      let culprits = Set(CompilerError.all(in: output).compactMap { culprit(of: $0, in: sources) })
      guard !culprits.isEmpty else { throw MutantsError.notBuilt(log: log) }
      for number in culprits.sorted() {
        mutants[number].map { Progress.say("\(number) is not compiled: \($0)") }
      }
      try replace(culprits)
    }
  }

  private func culprit(of error: CompilerError, in sources: [String: RewrittenSource]) -> Int? {
    sources.first { error.path.hasSuffix("/\($0.key)") }.flatMap { error.culprit(in: $0.value) }
  }

  private mutating func replace(_ culprits: Set<Int>) throws {
    try refused.add(culprits.compactMap { mutants[$0] })
    for number in culprits.sorted() {
      guard let mutation = mutants[number] else { continue }
      mutants[number] = allowed(choice.replacement(for: mutation))
    }
  }
}
