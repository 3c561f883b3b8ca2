import Foundation
import PackagePlugin

/// Gives a target the texts of the files in a folder, as `EmbeddedTexts.byFileName`.
@main
struct EmbedTexts: BuildToolPlugin {
  /// The folders of the targets that carry texts, from the top of the package.
  private static let folders = [
    "Article": "Sources/Article/Figures",
    "neural-figures": "templates",
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let folder = Self.folders[target.name] else {
      throw UnknownTarget(name: target.name)
    }
    let files = try FileManager.default.contentsOfDirectory(
      at: context.package.directoryURL.appending(path: folder), includingPropertiesForKeys: nil,
      options: .skipsHiddenFiles
    )
    // Folders list their files in any order.
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(folder)",
        executable: try context.tool(named: "embed-texts").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}

/// A target that uses the plugin and is not in its table.
struct UnknownTarget: Error, CustomStringConvertible {
  let name: String
  var description: String { "\(name): add the folder of its texts to Plugins/EmbedTexts" }
}
