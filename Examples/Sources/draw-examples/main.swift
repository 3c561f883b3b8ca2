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
  let description = PictureDescription(
    id: example.name, title: example.title, description: example.title, language: "en")
  let file = folder.appendingPathComponent(example.name)
  try Data(figure.png(description: description)).write(to: file.appendingPathExtension("png"))
  for (ending, text) in [("svg", SVGOptions.Text.outlines), ("text.svg", .text)] {
    let svg = try figure.svg(
      description: description, dark: .dark, options: SVGOptions(text: text))
    try Data(svg.utf8).write(to: file.appendingPathExtension(ending))
  }
  try Data(figure.pdf(description: description)).write(to: file.appendingPathExtension("pdf"))
}
print("\(Example.all.count) examples in \(folder.path)")
