import Foundation
import PackagePlugin

/// Gives a target the texts of some of its files, as `EmbeddedTexts.byFileName`.
///
/// The files have to be the target's own: of these the package manager notices when one is added or
/// removed.
@main
struct EmbedTexts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let files = try target.sourceFiles.map(\.url).filter(choice(for: target.name))
      // Folders list their files in any order.
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(target.name)",
        executable: try context.tool(named: "embed-texts").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }

  /// Which files a target carries.
  private func choice(for target: String) throws -> (URL) -> Bool {
    switch target {
    case "Article": { $0.deletingLastPathComponent().lastPathComponent == "Figures" }
    case "Languages": { $0.pathExtension == "json" }
    case "NewProject": { $0.pathExtension != "swift" }
    case "Templates": { $0.pathExtension == "mustache" }
    default: throw UnknownTarget(name: target)
    }
  }
}

/// A target that uses the plugin, which does not know what for.
struct UnknownTarget: Error, CustomStringConvertible {
  let name: String
  var description: String { "\(name): Plugins/EmbedTexts has to say which texts it carries" }
}
