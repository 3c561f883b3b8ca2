import ArgumentParser
import Foundation
import Mutation

/// Makes changes to the sources that a test should notice, one at a time, and tells which no test does.
///
///     swift run --package-path Mutants mutants --modules Tables --count 50
///
/// Exits with 1 when too many go unnoticed.
@main
struct Mutants: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutants", abstract: "Tell which changes to the sources no test notices.")

  /// The folders of `Sources` whose tests are tried unless others are asked for.
  private static let usualModules = [
    "Training", "Tables", "Interchange", "Plotting", "NetworkFigures", "ImageComparison",
    "Deflating", "Pictures", "Projects", "NeuralFigures",
  ]
  /// The share of changes, in per cent, that has to be noticed.
  private static let wantedShare = 95

  @Option(help: "The folders of Sources that are changed, with spaces between them.")
  var modules = Self.usualModules.joined(separator: " ")

  @Option(help: "How many changes are made.")
  var count = 200

  @Option(help: "Which of all possible changes are made: the same for the same number.")
  var seed: UInt64 = 1

  @Option(help: "How many changes are tried at the same time.")
  var jobs = 1

  @Option(help: "The package.")
  var package = "."

  @Option(help: "Where the changed package is built, and kept for the next run.")
  var scratch = ".build/mutants"

  @Option(
    help: "The numbers of the changes that are tried, with commas between them; all unless given.")
  var only: String?

  func validate() throws {
    for (name, value) in [("--count", count), ("--jobs", jobs)] where value < 1 {
      throw ValidationError("\(name) \(value): expected a number of at least 1")
    }
    guard count < MutantPackage.mostMutants else {
      throw ValidationError("--count \(count): expected less than \(MutantPackage.mostMutants)")
    }
    guard !moduleNames.isEmpty else {
      throw ValidationError("--modules: expected names of folders in Sources")
    }
    for part in only?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      guard let number = Int(part), (1...count).contains(number) else {
        throw ValidationError("--only \(part): expected a number from 1 to \(count)")
      }
    }
  }

  private var moduleNames: [String] { modules.split(separator: " ").map(String.init) }

  func run() async throws {
    let copy = PackageCopy(of: package, in: "\(scratch)/package", modules: moduleNames)
    try copy.update()
    let (all, equivalents) = (try await copy.mutations(), try copy.equivalents())
    for entry in equivalents.entries(besides: all) where moduleNames.contains(entry.module) {
      Progress.say("equivalent.json: there is no such change any more: \(entry)")
    }
    var built = MutantPackage(
      copy: copy, choice: MutationChoice(among: all, seed: seed), count: count,
      refused: try RefusedMutations(path: "\(scratch)/refused"))
    try await built.build()
    let tests = try await TestProgram(package: copy.folder, scratch: scratch)
    let record = try await ReachRecord.of(tests, jobs: jobs, scratch: scratch)
    let trials = TrialRun(tests: tests, record: record, equivalents: equivalents, jobs: jobs)
    let report = TrialReport(try await trials.run(chosen(of: built.mutants)))
    print(report.text)
    if report.share < Self.wantedShare { throw ExitCode.failure }
  }

  private func chosen(of mutants: [Int: Mutation]) -> [Int: Mutation] {
    guard let only else { return mutants }
    let numbers = Set(only.split(separator: ",").compactMap { Int($0) })
    return mutants.filter { numbers.contains($0.key) }
  }
}
