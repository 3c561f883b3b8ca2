import Glibc

/// A program that draws the same pictures.
///
/// `Benchmarks/peers/install.sh` installs all of them; what is not installed is left out of the table.
struct Peer: Sendable {
  let name: String
  private let program: String
  /// What stands before the name of the picture and the file.
  private let arguments: [String]
  /// The kinds of pictures that it draws.
  private let kinds: [String]
  private let formats: [PictureWork.Format]

  private static let folder = "Benchmarks/peers"
  /// What `install.sh` builds.
  private static let built = "Benchmarks/.build/peers"

  /// All of them, installed or not.
  static let all = [
    Peer(
      name: "Matplotlib", program: "\(built)/python/bin/python",
      arguments: ["\(folder)/matplotlib_pictures.py"],
      kinds: ["scatter", "scatter3d", "surface", "contours"], formats: [.png, .svg, .pdf]),
    Peer(
      name: "plotters", program: "\(built)/plotters/release/plotters-pictures", arguments: [],
      kinds: ["scatter"], formats: [.png, .svg]),
    Peer(
      name: "gnuplot", program: "/usr/bin/gnuplot",
      arguments: ["-c", "\(folder)/gnuplot_pictures.gp"],
      kinds: ["scatter"], formats: [.png, .svg, .pdf]),
  ]

  var isInstalled: Bool { access(program, X_OK) == 0 }

  /// What a picture takes; nil where the program does not draw such pictures.
  func run(_ work: PictureWork, into file: String) throws(ProcessError) -> FinishedProcess? {
    let kind = work.name.prefix { $0 != "-" }
    guard kinds.contains(String(kind)), formats.contains(work.format) else { return nil }
    return try FinishedProcess(program, arguments + [work.name, file])
  }
}
