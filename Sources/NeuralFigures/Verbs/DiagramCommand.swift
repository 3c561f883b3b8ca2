import ArgumentParser
import Projects
import Training

/// `neural-figures diagram`: a network as circles and lines.
struct DiagramCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Draw a network as circles and lines.",
    discussion: """
      The lines of a trained network are coloured by the signs of the weights, and wider for larger ones. \
      Without a trained network, the sizes of the layers say what to draw, inputs first.

      Examples:
        neural-figures diagram net.json -o net.svg
        neural-figures diagram 3-5-4-2 --activation relu -o net.png
      """)

  @Argument(
    help: "The file of a model, or the sizes of the layers such as 3-5-4-2.", completion: .file())
  var network: String

  @Option(
    help:
      "The activations of the layers, for a file that holds only weights, such as relu,sigmoid.",
    transform: ModelFileOptions.activations)
  var activations: [Activation]?

  @Option(
    help:
      "The function that is drawn in the hidden units of a network without a file; none unless given.",
    transform: Activation.parse)
  var activation: Activation?

  @Option(help: "How many units of a layer to draw; three dots stand for the rest.")
  var shown = DiagramPicture.usuallyShown

  @OptionGroup var picture: PictureOptions

  func validate() throws {
    try PathArgument.check(network, named: "network")
    guard shown >= 2 else { throw ValidationError("--shown: expected 2 or more, got \(shown)") }
    if hasSizes {
      do {
        _ = try DiagramPicture(sizes: network)
      } catch {
        throw ValidationError("\(error)")
      }
    }
    if hasSizes, activations != nil {
      throw ValidationError(
        "--activations: is for files of weights; name the function by --activation")
    }
    if !hasSizes, activation != nil {
      throw ValidationError("--activation: a model in a file has its own; leave it out")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let run = PictureRun(picture)
      guard hasSizes else {
        let model = try ModelFile(path: network, activations: activations).read()
        return try run.draw(.diagram(DiagramPicture(shown: shown)), data: nil, model: model)
      }
      let diagram = try DiagramPicture(sizes: network, activation: activation, shown: shown)
      try run.draw(.diagram(diagram), data: nil, model: nil)
    }
  }

  /// Whether the network is given by the sizes of its layers: digits and hyphens alone.
  private var hasSizes: Bool {
    network.contains("-") && network.allSatisfy { $0 == "-" || ("0"..."9").contains($0) }
  }
}
