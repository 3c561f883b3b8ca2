import ArgumentParser
import Foundation
import Testing

@testable import neural_figures

/// The examples of continuous integration speak of commands, options and files that there are.
@Suite struct ContinuousIntegrationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// The arguments of the calls of the program in a script, as far as a line goes; an operator of the shell ends
  /// them.
  private func calls(in text: String) -> [[String]] {
    text.replacing("\\\n", with: " ").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let start = words.firstIndex(where: { $0 == "neural-figures" || $0 == "\"$tool\"" })
      else { return nil }
      let arguments = words[(start + 1)...].prefix { ![">", "||", "&&", "|"].contains($0) }
      // What a variable may add.
      return arguments.filter { !$0.hasPrefix("${") && !$0.hasSuffix("}") }
        .map { $0.trimmingCharacters(in: ["\""]) }
    }
  }

  @Test(arguments: [
    "Documentation/continuous-integration/gitlab-ci.yml",
    "Documentation/continuous-integration/forgejo.yml", "action.yml",
  ])
  func theCommandsAreUnderstood(path: String) throws {
    let calls = try calls(in: text(path)).filter { $0.first == "check" }
    #expect(!calls.isEmpty)
    for call in calls {
      // The place of the project is not there.
      let options = call.dropFirst().filter { $0 != "." && !$0.hasPrefix("$PROJECT") }
      #expect(throws: Never.self, "\(call)") { try CheckCommand.parse(Array(options)) }
    }
  }

  @Test func theReportOfTestsIsUnderstood() throws {
    let example = try text("Documentation/continuous-integration/github-tests.yml")
    let calls = example.matches(of: /neural-figures (report .*)\n/).map { $0.output.1 }
    #expect(calls.count == 1)
    for call in calls {
      let arguments = call.split(separator: " ").dropFirst().map(String.init)
      #expect(throws: Never.self, "\(call)") { try ReportCommand.parse(arguments) }
    }
    // The folder that tests leave pictures in is that which is reported and kept.
    #expect(example.contains("FIGURE_ARTIFACTS: figure-artifacts\n"))
    #expect(example.contains("path: figure-artifacts\n"))
  }

  @Test func theTargetsOfMakeAreThere() throws {
    let makefile = try text("Makefile")
    for path in ["Documentation/continuous-integration/gitlab-ci.yml", "action.yml"] {
      #expect(try text(path).contains(" build fonts"), "\(path)")
    }
    for target in ["build", "fonts", "check-workflows"] {
      #expect(makefile.contains("\n\(target): "), "\(target)")
    }
  }

  @Test func thePageNamesAllExamples() throws {
    let page = try text("Documentation/continuous-integration.md")
    let folder = Self.root.appending(path: "Documentation/continuous-integration").path
    let names = try files(in: folder)
    #expect(names.count == 4)
    for name in names { #expect(page.contains("(continuous-integration/\(name))"), "\(name)") }
  }
}
