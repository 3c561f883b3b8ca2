import ArgumentParser

/// The command line: `neural-figures build | list | train | compare | embed`.
@main
struct NeuralFigures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neural-figures",
    abstract: "Trains the networks of the article and draws its figures.",
    subcommands: [
      BuildCommand.self, ListCommand.self, TrainCommand.self, CompareCommand.self,
      EmbedCommand.self,
    ],
    defaultSubcommand: nil)
}
