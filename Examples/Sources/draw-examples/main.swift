import ExampleFigures
import Foundation
import Plotting

/// Draws every example as PNG, SVG and PDF into the folder that is its only argument.
let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "examples")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for example in Example.all {
  let figure = try example.figure()
  let description = PictureDescription(
    id: example.name, title: example.title, description: example.title, language: "en")
  let file = folder.appendingPathComponent(example.name)
  try Data(figure.png(description: description)).write(to: file.appendingPathExtension("png"))
  try Data(figure.svg(description: description, dark: .dark).utf8)
    .write(to: file.appendingPathExtension("svg"))
  try Data(figure.pdf(description: description)).write(to: file.appendingPathExtension("pdf"))
}
print("\(Example.all.count) examples in \(folder.path)")
