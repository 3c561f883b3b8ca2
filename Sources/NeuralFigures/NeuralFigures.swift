import ArgumentParser

/// The command line: `neural-figures build | list | train | check | compare | embed | translation`.
struct NeuralFigures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neural-figures",
    abstract: "Trains the networks of the article and draws its figures.",
    version: version,
    subcommands: [
      BuildCommand.self, ListCommand.self, TrainCommand.self, CompareCommand.self,
      CheckCommand.self, EmbedCommand.self, TranslationCommand.self,
    ],
    defaultSubcommand: nil)
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
    Interruption.run { await NeuralFigures.main() }
  }
}
