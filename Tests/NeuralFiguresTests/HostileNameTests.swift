import Foundation
import Testing

@testable import neural_figures

/// What the program says of names that somebody has chosen to do something to the terminal, or to read as others.
@Suite struct HostileNameTests {
  /// Escape sequences of seven and eight bits, a bell, ends of lines, and what turns the order of characters around.
  static let names = [
    "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{7F}\ra", "a\nneural-figures: all is well",
    "\u{202E}gnp\u{2066}.\u{2028}x",
  ]

  /// Whether a text does nothing but be read, line by line.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t"
        || scalar.properties.generalCategory != .control
          && scalar.properties.bidiClassIsPlain && scalar != "\u{2028}" && scalar != "\u{2029}"
    }
  }

  private func expectHarmless(
    _ outcome: Executable.Outcome, _ arguments: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let said = outcome.output + outcome.errors
    #expect(isHarmless(said), "\(arguments): \(said)", sourceLocation: sourceLocation)
    let isForged = said.split(separator: "\n").contains {
      $0.hasPrefix("neural-figures: all is well")
    }
    #expect(!isForged, "\(arguments): \(said)", sourceLocation: sourceLocation)
  }

  /// A name as YAML and JSON quote it.
  private func quoted(_ name: String) throws -> String {
    String(decoding: try JSONEncoder().encode(name), as: UTF8.self)
  }

  @Test(arguments: names) func namesOfFilesAndOptions(name: String) async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let runs = [
        ["compare", name, name], ["data", name], ["new", name], ["build", name],
        ["check", "--only", "5", "--against", name],
        ["build", "--only", "5", "--format", "svg", "--output", name],
        ["build", "--only", "5", "--templates", name],
        ["build", "--only", "5", "--languages", name], ["embed", "4", "--figures", name],
      ]
      for arguments in runs { expectHarmless(try program.run(arguments), arguments) }
    }
  }

  @Test(arguments: names) func namesInAProject(name: String) async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let yaml = try """
      title: \(quoted(name))
      data: {d: {generator: moons, samples: 8}}
      models: {\(quoted(name)): {data: d, kind: logistic}}
      figures:
      - {slug: f, shows: boundary, model: \(quoted(name)), caption: \(quoted(name)), alt: \(quoted(name))}
      """
      try Data(yaml.utf8).write(to: URL(filePath: "\(folder)/figures.yaml"))
      for arguments in [
        ["list", "."], ["list", ".", "--json"], ["train", "."], ["build", ".", "--format", "svg"],
        ["check", "."], ["check", ".", "--format", "json"], ["check", ".", "--format", "junit"],
      ] {
        expectHarmless(try program.run(arguments), arguments)
      }
    }
  }

  /// Libraries that read files repeat what they do not understand.
  @Test(arguments: names) func namesInFilesThatCannotBeRead(name: String) async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let (json, csv) = (try quoted(name), "\(name),b,c\n\(name),2,x\n1,2\n")
      for (file, text, arguments) in [
        ("figures.yaml", "title: *\(name)\n", ["list", "."]),
        ("figures.yaml", "\(json): !<\(name)> 1\n\(json): 2\n", ["list", "."]),
        ("manifest.json", "{\"version\": \(json)}", ["embed", "4", "--figures", "."]),
        ("manifest.json", "{\(name)", ["embed", "4", "--figures", "."]),
        ("net.json", "{\(json): \(json)}", ["diagram", "net.json"]),
        ("data.csv", csv, ["data", "data.csv", "--output", "o.svg"]),
        ("data.csv", csv, ["boundary", "data.csv", "--label", name]),
      ] as [(String, String, [String])] {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
        let outcome = try program.run(arguments)
        expectHarmless(outcome, arguments)
        #expect(outcome.code != 0, "\(arguments)")
      }
    }
  }

  /// JSON says the name all the same.
  @Test(arguments: names) func jsonKeepsNames(name: String) throws {
    let json = try quoted(name).withControlEscapedInJSON
    #expect(isHarmless(json))
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == name)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar does not turn around the order of those that follow.
  fileprivate var bidiClassIsPlain: Bool {
    generalCategory != .format
      || !["OVERRIDE", "EMBEDDING", "ISOLATE"].contains { name?.contains($0) == true }
  }
}
