import Foundation
import ImageComparison
import Pictures

/// A program that makes pictures of ours its own way: draws our SVGs, or writes our PNGs anew.
struct OtherProgram: Sendable {
  /// What the program reads.
  enum Source: String, Sendable {
    case svg, png
    /// A page that shows an SVG, for browsers.
    case html
  }

  let name: String
  let source: Source
  let command: String
  /// What stands behind the command to make a picture of one size.
  let arguments: @Sendable (_ input: String, _ output: String, _ size: Picture.Size) -> [String]

  /// The comparison to ask: another rasteriser smooths edges by rules of its own, and another encoder keeps
  /// each pixel.
  var options: ComparisonOptions { source == .png ? ComparisonOptions() : .otherRasterizer }

  static let all: [OtherProgram] = [
    OtherProgram(name: "librsvg", source: .svg, command: "rsvg-convert") { input, output, size in
      [input, "--width", "\(size.width)", "--height", "\(size.height)", "--output", output]
    },
    OtherProgram(name: "resvg", source: .svg, command: "resvg") { input, output, _ in
      // It rounds the size on paper to whole pixels before it scales to others.
      ["--dpi", "100", input, output]
    },
    OtherProgram(name: "Chromium", source: .html, command: "chromium") { input, output, size in
      [
        // Time goes on only when all is loaded: a busy machine would be asked too early.
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--virtual-time-budget=5000",
        "--force-device-scale-factor=1", "--window-size=\(size.width),\(size.height)",
        "--user-data-dir=\(output).browser", "--screenshot=\(output)", "file://\(input)",
      ]
    },
    OtherProgram(name: "OptiPNG's PNGs", source: .png, command: "optipng") { input, output, _ in
      ["-quiet", "-o1", "-out", output, input]
    },
    OtherProgram(name: "pngcrush's PNGs", source: .png, command: "pngcrush") { input, output, _ in
      ["-q", input, output]
    },
    OtherProgram(name: "Zopfli's PNGs", source: .png, command: "zopflipng") { input, output, _ in
      ["-y", "--iterations=1", "--filters=0", input, output]
    },
  ]

  /// Where the command stands, in the folders of `PATH` as the environment has it; nil when it is not
  /// installed.
  var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.map { "\($0)/\(command)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Makes a picture of each document or file.
  ///
  /// - Parameters:
  ///   - inputs: the bytes of what it reads, under the figures' names.
  ///   - sizes: how large pictures are to be.
  ///   - folder: an empty folder, in which files are left.
  func pictures(
    of inputs: [String: [UInt8]], sizes: [String: Picture.Size], in folder: URL
  ) throws -> PictureSet {
    guard let path else { throw TrustError.notInstalled(command) }
    var pictures: [String: Picture] = [:]
    for (name, bytes) in inputs.sorted(by: { $0.key < $1.key }) {
      guard let size = sizes[name] else { continue }
      let input = folder.appendingPathComponent("\(name).\(source)")
      let output = folder.appendingPathComponent("\(name).out.png")
      try write(bytes, size: size, to: input)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments(input.path, output.path, size)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0, let data = try? Data(contentsOf: output) else {
        throw TrustError.failed(command, name)
      }
      pictures[name] = try Picture(decoding: [UInt8](data))
    }
    return PictureSet(pictures)
  }

  /// Writes what the program is to read. An SVG is as large on paper as it is to be, and pixels are not as large in
  /// every program: so a page says how many of them it takes.
  private func write(_ bytes: [UInt8], size: Picture.Size, to file: URL) throws {
    guard source == .html else { return try Data(bytes).write(to: file) }
    let picture = file.deletingPathExtension().appendingPathExtension("svg")
    try Data(bytes).write(to: picture)
    let page = """
      <!DOCTYPE html><meta charset="utf-8"><title>SVG</title><style>body { margin: 0 }</style>
      <img src="\(picture.lastPathComponent)" width="\(size.width)" height="\(size.height)" alt="">
      """
    try Data(page.utf8).write(to: file)
  }
}

/// What stands in the way of a set of pictures.
enum TrustError: Error, CustomStringConvertible {
  case notInstalled(String)
  case failed(String, String)
  case usage(String)

  var description: String {
    switch self {
    case .notInstalled(let command): "\(command) is not installed"
    case .failed(let command, let figure): "\(command) made no picture of \(figure)"
    case .usage(let problem):
      "\(problem); usage: golden-trust [--own] [--examples] [--write FOLDER] [--against FOLDER]..."
    }
  }
}
