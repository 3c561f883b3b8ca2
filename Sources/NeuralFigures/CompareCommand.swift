import ArgumentParser
import Files
import GoldenPictures
import ImageComparison
import Pictures

/// `neural-figures compare`: whether two pictures look the same.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell whether two PNG files look the same.",
    discussion: """
      Exits with 0 if they are identical or differ only by rounding and the smoothing of edges, and with 1 if \
      something has changed.
      """)

  @Argument(help: ArgumentHelp("The picture as it was.", valueName: "A.png"))
  var first: String

  @Argument(help: ArgumentHelp("The picture as it is.", valueName: "B.png"))
  var second: String

  @Option(help: ArgumentHelp("Also draw where they differ, as PNG.", valueName: "OUT.png"))
  var diff: String?

  @Option(
    help: ArgumentHelp(
      """
      What may differ: for same-rasterizer rounding and a little of the smoothing of edges, for other-rasterizer, \
      as for pictures of one SVG by two programs, edges by up to half a pixel (default: same-rasterizer).
      """, valueName: "PRESET"))
  var preset: ComparisonPreset?

  @Option(
    help: ArgumentHelp(
      "Require a structural similarity of at least this instead, for pictures by another renderer.",
      valueName: "X"))
  var minSsim: Double?

  func validate() throws {
    try PathArgument.check(first, named: "A.png")
    try PathArgument.check(second, named: "B.png")
    try PathArgument.check(diff, named: "--diff")
    guard preset == nil || minSsim == nil else {
      throw ValidationError(
        "--preset and --min-ssim: pictures are compared by one of them; leave one out")
    }
    if let minSsim, !(-1...1).contains(minSsim) {
      throw ValidationError("--min-ssim: expected a number from -1 to 1, got \(minSsim)")
    }
  }

  func run() async throws {
    try checkThatPicturesStay()
    let comparison = try await reportingFailures {
      let before = try Picture.read(first)
      let after = try Picture.read(second)
      var options = (preset ?? .sameRasterizer).options
      options.minimumSSIM = minSsim
      let change = PictureChange(from: before, to: after, options: options)
      if let diff {
        let bytes = try PictureFileError.naming(diff) { try change.picture(.difference).png() }
        try OutputFile.write(bytes, to: diff)
      }
      try printLines(Self.report(change.comparison))
      return change.comparison
    }
    if comparison.verdict == .changed { throw ExitCode.failure }
  }

  /// The pictures that are compared are not drawn over.
  private func checkThatPicturesStay() throws {
    guard let diff else { return }
    let places = [first, second].map { ResolvedPath($0) }
    guard !places.contains(ResolvedPath(diff)) else {
      throw ValidationError("--diff: \(diff) is one of the pictures; choose another name")
    }
  }

  /// What there is to say about two pictures, a line each.
  static func report(_ comparison: Comparison) -> String {
    let verdict = Fact(name: "verdict", value: comparison.verdict.rawValue)
    return ([verdict] + comparison.numbers).table() + "\n"
  }
}
