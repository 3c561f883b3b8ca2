import ArgumentParser
import Files
import NewProject
import Projects
import Tables
import Training

/// `neural-figures new`: the folder of a small project that works.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a folder with a small project to start from: data, models and figures.",
    discussion: """
      The folder gets a figures.yaml, moons.csv, a Makefile, a workflow for GitHub and a README.

      Examples:
        neural-figures new lecture/ && neural-figures build lecture/
        neural-figures new lecture/ && neural-figures watch lecture/
      """)

  @Argument(help: "The folder to write. It is created if it does not exist, and has to be empty.")
  var folder: String

  func validate() throws {
    try PathArgument.check(folder, named: "<folder>")
  }

  func run() async throws {
    let path = folder.withoutSlashes
    try await reportingFailures {
      if FileKind(at: path) == .folder, !(try InputFile.names(in: path).isEmpty) {
        throw ValidationError("\(path) is not empty; choose another folder")
      }
      let output = try OutputFolder(creating: path)
      for file in try Self.files() {
        try output.createFolders(of: file.path)
        try output.write(file.bytes, to: file.path)
      }
      try printLine(
        "\(path)/ has a small project; `neural-figures build \(path)` draws its figures")
    }
  }

  /// The files of a new project.
  static func files() throws -> [PageFile] {
    let texts = NewProject.byFileName.sorted { $0.key < $1.key }.map { name, text in
      PageFile(path: places[name] ?? name, bytes: Array(text.utf8))
    }
    return texts + [PageFile(path: "moons.csv", bytes: try moons())]
  }

  /// The files that stand elsewhere in a project than in this package.
  private static let places = [
    "gitignore": ".gitignore", "workflow.yml": ".github/workflows/figures.yml",
  ]

  /// Two half moons that a line cannot tell apart, and a network can.
  private static func moons() throws -> [UInt8] {
    let moons = try Dataset.makeMoons(samples: 200, noise: 0.15, seed: 0)
    return try Table(columns: [
      TableColumn("x1", numbers: moons.features.column(0)),
      TableColumn("x2", numbers: moons.features.column(1)),
      TableColumn("moon", texts: moons.labels.map { $0 == 0 ? "upper" : "lower" }),
    ]).csv()
  }
}

extension OutputFolder {
  /// Creates the folders that a file is to stand in, inside this one.
  ///
  /// - Throws: `FileError` when one cannot be created, or leads elsewhere.
  func createFolders(of path: String) throws(FileError) {
    let folders = path.split(separator: "/").dropLast()
    for count in folders.indices.map({ $0 + 1 }) {
      try createFolder(folders.prefix(count).joined(separator: "/"))
    }
  }
}
