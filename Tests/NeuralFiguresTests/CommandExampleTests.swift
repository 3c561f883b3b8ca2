import Foundation
import Testing

/// The examples on the documentation pages of commands are such that the program understands.
@Suite struct CommandExampleTests {
  private static let documentation = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation")

  /// What the program tells of its commands.
  private struct Dump: Decodable {
    struct Command: Decodable {
      struct Argument: Decodable {
        struct Name: Decodable {
          let kind: String
          let name: String

          /// The name as it is typed.
          var spelling: String { (kind == "short" ? "-" : "--") + name }
        }

        let names: [Name]?
      }

      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?

      /// The names of all options and flags.
      var options: Set<String> {
        let names = arguments?.flatMap { $0.names ?? [] } ?? []
        return Set(names.map(\.spelling))
      }
    }

    let command: Command
  }

  /// A code that the program ends with, and for which commands.
  private struct Exit: Decodable {
    let code: Int
    let meaning: String?
    let commands: [String: String]?
    let except: [String]?
  }

  /// A line of an example that calls the program: a command and its arguments.
  private struct Call {
    let command: String
    let words: [String]

    init?(_ line: Substring) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 1, words[0] == "neural-figures" else { return nil }
      command = words[1]
      self.words = Array(words.dropFirst(2))
    }
  }

  @Test func everyCommandHasAnExampleOfItself() throws {
    let commands = try commands()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.documentation.appending(path: "commands").path)
    #expect(Set(files) == Set(commands.keys.map { "\($0).sh" }))
    for name in commands.keys.sorted() {
      let example = try example(of: name)
      #expect(example.contains("# About: "), "\(name).sh does not tell what it does")
      let calls = calls(in: example).map(\.command)
      #expect(calls.contains(name), "\(name).sh does not call \(name)")
    }
  }

  @Test func everyExampleIsWrittenInOptionsThatThereAre() throws {
    let commands = try commands()
    for name in commands.keys.sorted() {
      for call in calls(in: try example(of: name)) {
        let command = try #require(commands[call.command], "\(name).sh calls \(call.command)")
        let options = call.words.filter { $0.contains(/^--?[a-z]/) }
        let unknown = Set(options).subtracting(command.options)
        #expect(unknown == [], "\(name).sh: \(call.command) has no such options")
      }
    }
  }

  @Test func everyCommandThatDrawsDataOrAModelShowsItsPicture() throws {
    // A picture of one's own has a title that can be chosen; figures have those of their project.
    let drawing = try commands().filter {
      $0.value.options.isSuperset(of: ["--title", "--svg-text"])
    }.keys
    #expect(drawing.contains("boundary"))
    for name in drawing.sorted() {
      let example = try example(of: name)
      #expect(example.contains("\n# Picture: "), "\(name).sh does not tell what is to be seen")
      #expect(example.contains("-o \(name).svg\n"), "\(name).sh does not draw \(name).svg")
    }
  }

  @Test func exitCodesAreThoseOfCommandsThatThereAre() throws {
    let commands = Set(try commands().keys)
    let file = Self.documentation.appending(path: "exit-codes.json")
    let exits = try JSONDecoder().decode([Exit].self, from: Data(contentsOf: file))
    #expect(exits.map(\.code) == [0, 1, 64, 65, 74, 130])
    for exit in exits {
      let named = Set(exit.commands?.keys.sorted() ?? []).union(exit.except ?? [])
      #expect(named.subtracting(commands) == [], "no such commands end with \(exit.code)")
      let hasMeaning = exit.meaning != nil
      let isOfSomeCommands = exit.commands != nil
      #expect(hasMeaning != isOfSomeCommands, "what does \(exit.code) mean?")
    }
  }

  /// The commands by their names, without `help`.
  private func commands() throws -> [String: Dump.Command] {
    let outcome = try Executable(folder: "/").run(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8))
    let commands = (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
    return Dictionary(commands.map { ($0.commandName, $0) }) { first, _ in first }
  }

  private func example(of command: String) throws -> String {
    let file = Self.documentation.appending(path: "commands/\(command).sh")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The calls in an example; a line that ends in a backslash goes on in the next one.
  private func calls(in example: String) -> [Call] {
    example.replacing("\\\n", with: " ").split(separator: "\n").compactMap { Call($0) }
  }
}
