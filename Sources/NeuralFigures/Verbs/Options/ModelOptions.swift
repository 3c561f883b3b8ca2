import ArgumentParser
import Interchange
import Projects
import Training

/// Options of verbs that draw a model: one from a file, or one that is trained.
struct ModelOptions: ParsableArguments {
  @OptionGroup var file: ModelFileOptions

  @Option(
    help: "The units of the hidden layers, separated by commas, or none. 16 by default.",
    transform: HiddenLayers.parse)
  var hidden: HiddenLayers?

  @Option(
    help:
      "The function of the hidden layers, by Keras's name: relu unless given, or tanh, sigmoid, ...",
    transform: Activation.parse)
  var activation: Activation?

  @Option(
    help: "How often training goes through all samples. 1000 by default, fewer for many samples.")
  var epochs: Int?

  @Option(help: "The learning rate. 0.01 by default.")
  var rate: Double?

  @Option(help: "The seed of the initial weights and of the order of samples. 0 by default.")
  var seed: Int?

  @Option(help: "The optimizer: adam by default, ...")
  var optimizer: OptimizerChoice?

  @Option(help: "The number of samples in a step. By default all of up to 2048, and 256 of more.")
  var batchSize: Int?

  @Option(
    help: "The share of the samples that is held out of training for validation, such as 0.2.")
  var validation: Double?

  @Option(
    help: "Also write the model to this file, as JSON; drawing from it gives the same picture.",
    completion: .file(extensions: ["json"]))
  var save: String?

  func validate() throws {
    try PathArgument.check(save, named: "--save")
    let others = FileFormat.allCases.filter { $0 != .json }
    if let save, let other = others.first(where: { save.hasSuffix(".\($0.rawValue)") }) {
      throw ValidationError(
        "--save: a model is written as JSON, and \(save) would be taken for a \(other.name); end the name in .json"
      )
    }
    do {
      try declaration.validate()
    } catch {
      throw ValidationError("--\(error)")
    }
    guard file.model != nil else { return }
    if let name = chosen.first {
      throw ValidationError(
        "\(name): the model in --model is trained already; leave out one of the two")
    }
  }

  /// What is to be trained.
  var declaration: ModelDeclaration {
    let usual = ModelDeclaration()
    return ModelDeclaration(
      hidden: hidden?.units ?? usual.hidden, activation: activation ?? usual.activation,
      optimizer: optimizer ?? usual.optimizer, rate: rate ?? usual.rate, epochs: epochs,
      batchSize: batchSize, seed: seed ?? usual.seed,
      validationShare: validation ?? usual.validationShare)
  }

  /// The options of training that are given.
  private var chosen: [String] {
    let given: [(String, Bool)] = [
      ("--hidden", hidden != nil), ("--activation", activation != nil),
      ("--epochs", epochs != nil), ("--rate", rate != nil), ("--seed", seed != nil),
      ("--optimizer", optimizer != nil), ("--batch-size", batchSize != nil),
      ("--validation", validation != nil),
    ]
    return given.filter { $0.1 }.map { $0.0 }
  }
}

/// The units of hidden layers as a user lists them: `16,16`, or `none`.
struct HiddenLayers: Equatable {
  let units: [Int]

  /// Reads a list.
  ///
  /// - Throws: `ValidationError` for what is none.
  static func parse(_ text: String) throws -> HiddenLayers {
    guard text != "none" else { return HiddenLayers(units: []) }
    return HiddenLayers(
      units: try NumberText.wholes(
        text, expected: "the units of the hidden layers, such as 16 or 16,16, or none"))
  }
}

extension OptimizerChoice: ExpressibleByArgument {}
