import ArgumentParser

@main
struct NeuralFigures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "neural-figures")
}
