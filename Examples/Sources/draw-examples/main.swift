import ExampleFigures
import Foundation
import Plotting

/// Draws every example as PNG, as SVG with outlines and with text, and as PDF into the folder that is its only
/// argument.
let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "examples")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for example in Example.all {
  let figure = try example.figure()
  for warning in try figure.layout().warnings {
    FileHandle.standardError.write(Data("\(example.name): \(warning)\n".utf8))
  }
  var description = PictureDescription(of: figure, id: example.name)
  description.title = example.title
  for (ending, text) in [
    ("png", SVGOptions.Text.outlines), ("svg", .outlines), ("text.svg", .text), ("pdf", .outlines),
  ] {
    try figure.write(
      to: folder.appendingPathComponent("\(example.name).\(ending)"), description: description,
      dark: .dark, options: SVGOptions(text: text), warn: { _ in })
  }
}
print("\(Example.all.count) examples in \(folder.path)")
