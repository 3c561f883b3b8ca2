/// What the package does not write into an SVG.
struct SVGMistake: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
