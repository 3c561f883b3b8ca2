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
      CheckCommand.self, EmbedCommand.self, ArticleCommand.self, TranslationCommand.self,
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
