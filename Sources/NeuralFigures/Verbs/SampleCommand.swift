import ArgumentParser
import Files
import Tables
import Training

/// `neural-figures sample`: a table to begin with.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Write a table of samples to try the other commands with.",
    discussion: """
      The samples of moons, circles and blobs are the same that scikit-learn generates from the same numbers; \
      xor and spiral are those of the TensorFlow playground, iris is the classic data set of flowers, and \
      sine has a number to learn.

      Examples:
        neural-figures sample moons --samples 200 --noise 0.1 -o moons.csv
        neural-figures sample sine --noise 0.1 --seed 3 -o sine.csv
      """)

  @Argument(help: "The kind of samples: moons, circles, blobs, xor, spiral, iris or sine.")
  var kind: SampleKind

  @Option(help: "The number of samples; iris always has 150.")
  var samples = 200

  @Option(help: "The standard deviation of the noise.")
  var noise: Double?

  @Option(help: "The seed of the random numbers.")
  var seed: UInt32 = 0

  @Option(
    name: [.customShort("o"), .long], help: "The file to write; - is standard output.",
    completion: .file())
  var output: String

  /// More samples are no example.
  private static let most = 1_000_000

  func validate() throws {
    try PathArgument.check(output, named: "--output")
    guard (2...Self.most).contains(samples) else {
      throw ValidationError("--samples: expected 2 to \(Self.most), got \(samples)")
    }
    guard noise ?? 0 >= 0, (noise ?? 0).isFinite else {
      throw ValidationError("--noise: expected a number of 0 or more, got \(noise ?? 0)")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let table = try kind.table(samples: samples, noise: noise ?? kind.usualNoise, seed: seed)
      if output == PictureOptions.standardStream {
        try writeToStandardOutput(table.csv())
      } else {
        try OutputFile.write(table.csv(), to: output)
      }
    }
  }
}
