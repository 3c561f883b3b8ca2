import ArgumentParser

/// The command line: verbs for the user's own data, and `build`, `list` and so on for the article.
struct NeuralFigures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neural-figures",
    abstract:
      "Trains small networks and draws figures of them: those of your data, and the article's.",
    version: version,
    subcommands: [
      BuildCommand.self, ListCommand.self, TrainCommand.self, CompareCommand.self,
      CheckCommand.self, ReportCommand.self, EmbedCommand.self, ArticleCommand.self,
      TranslationCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "Figures of your own",
        subcommands: [NewCommand.self, WatchCommand.self]),
      CommandGroup(
        name: "Pictures of your own data",
        subcommands: [
          DataCommand.self, BoundaryCommand.self, HiddenCommand.self, UnitsCommand.self,
          DiagramCommand.self, HistoryCommand.self, MatrixCommand.self, SampleCommand.self,
        ]),
    ],
    defaultSubcommand: nil)

  /// Does what the arguments ask for, and ends the program if that fails.
  ///
  /// As `main()` of ArgumentParser does, whose messages repeat the arguments as they are: control characters in
  /// those would be commands to the terminal.
  static func runToEnd() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let message = fullMessage(for: error)
      let code = exitCode(for: error)
      if !message.isEmpty {
        let text = withArgumentsOnOneLine(message).withoutTerminalControl + "\n"
        // What somebody has asked for, such as help, is output.
        if code == .success { try? writeToStandardOutput(text) } else { writeToStandardError(text) }
      }
      exit(withError: code)
    }
  }

  /// A message in which no argument that it repeats, whole or as one of a list, begins a line of its own.
  private static func withArgumentsOnOneLine(_ message: String) -> String {
    let arguments = CommandLine.arguments.dropFirst()
    let parts = arguments.flatMap { [$0] + $0.split { ",=".contains($0) }.map(String.init) }
    return parts.filter { $0 != $0.onOneLine }.reduce(message) { message, part in
      message.replacing(part, with: part.onOneLine)
    }
  }
}

/// Where the program begins.
@main
enum Main {
  static func main() {
    do throws(LimitError) {
      try Surroundings.prepare()
    } catch {
      reportProblem("\(error)")
      NeuralFigures.exit(withError: ExitCode.inputOutput)
    }
    Interruption.run { await NeuralFigures.runToEnd() }
  }
}
