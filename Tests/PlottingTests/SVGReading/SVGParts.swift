import Foundation
import Pictures

@testable import Plotting

/// Reads what an SVG of the package shows, strictly: an element or an attribute that the package does not
/// write there is a mistake, as it might change what is seen.
struct SVGParts {
  private let elements: [SVGDocument.Element]
  private let isDark: Bool
  private var shapes: [String: Path] = [:]
  private var clips: [String: Rect] = [:]
  private var sheet = SVGStyleSheet()
  private var parts: [DrawnPart] = []

  /// What stands around an element.
  private struct Surroundings {
    var groups: [String] = []
    var clips: [Rect] = []
    var text: String?
    var look = SVGLook()
    var transform = Plotting.AffineTransform.identity
  }

  /// The parts of the picture that a light or a dark page shows, from back to front.
  ///
  /// - Throws: `SVGMistake`, and `SVGPathReader.Unknown` for a path.
  static func read(_ document: SVGDocument, isDark: Bool = false) throws -> [DrawnPart] {
    var reader = try SVGParts(document.elements, isDark: isDark)
    try reader.readChildren(of: 0, in: Surroundings())
    return reader.parts
  }

  private init(_ elements: [SVGDocument.Element], isDark: Bool) throws {
    (self.elements, self.isDark) = (elements, isDark)
    guard let root = elements.first, root.name == "svg", root.attributes["fill"] == "none",
      root.attributes["stroke-miterlimit"] == "10",
      Set(root.attributes.keys).isDisjoint(with: ["transform", "clip-path", "display", "opacity"])
    else { throw SVGMistake("a root that is not the package's") }
    for (index, element) in elements.enumerated() {
      if element.name == "style" { sheet = try SVGStyleSheet(element.text) }
      guard let id = element.attributes["id"] else { continue }
      if element.name == "path" {
        try allow(["id", "d"], in: element)
        shapes[id] = try SVGPathReader.path(element.attributes["d"])
      }
      if element.name == "clipPath" {
        let inside = elements.dropFirst(index + 1).prefix { $0.depth > element.depth }
        guard let path = inside.first, path.name == "path", inside.count == 1 else {
          throw SVGMistake("a clip of other than one path")
        }
        try allow(["d"], in: path)
        clips[id] = try SVGPathReader.path(path.attributes["d"]).bounds
      }
    }
  }

  private func allow(_ names: [String], in element: SVGDocument.Element) throws {
    for name in element.attributes.keys where !names.contains(name) {
      // What says something of the element to readers draws nothing.
      guard name == "role" || name.hasPrefix("aria-") else {
        throw SVGMistake("\(name) in \(element.name)")
      }
    }
  }

  private mutating func readChildren(of parent: Int, in surroundings: Surroundings) throws {
    let depth = elements[parent].depth
    for index in elements.indices.dropFirst(parent + 1) {
      guard elements[index].depth > depth else { return }
      if elements[index].depth == depth + 1 { try read(at: index, in: surroundings) }
    }
  }

  private mutating func read(at index: Int, in surroundings: Surroundings) throws {
    let element = elements[index]
    let attributes = element.attributes
    var inner = surroundings
    if ["g", "path", "use", "circle"].contains(element.name) {
      try inner.look.take(attributes, sheet: sheet, isDark: isDark)
    }
    switch element.name {
    case "g": try readGroup(at: index, in: inner)
    case "path":
      try allow(SVGLook.attributes + ["d", "fill-rule", "shape-rendering"], in: element)
      var shape = try inner.look.shape(
        SVGPathReader.path(attributes["d"]).applying(inner.transform))
      try Self.allow(attributes["fill-rule"], "evenodd")
      try Self.allow(attributes["shape-rendering"], "crispEdges")
      shape.fillRule = attributes["fill-rule"] == nil ? .winding : .evenOdd
      shape.isAntialiased = attributes["shape-rendering"] == nil
      add(.shape(shape), in: inner)
    case "use":
      try allow(SVGLook.attributes + ["xlink:href", "x", "y"], in: element)
      guard let path = shapes[String((attributes["xlink:href"] ?? "").dropFirst())] else {
        throw SVGMistake("a use of nothing")
      }
      let place = try ["x", "y"].map { try SVGLook.number(attributes[$0] ?? "0") }
      let placed = path.applying(.translation(place[0], place[1])).applying(inner.transform)
      add(.shape(try inner.look.shape(placed)), in: inner)
    case "circle":
      try allow(SVGLook.attributes + ["cx", "cy", "r"], in: element)
      let numbers = try ["cx", "cy", "r"].map { try SVGLook.number(attributes[$0] ?? "") }
      let circle = Path.circle(center: Point(numbers[0], numbers[1]), radius: numbers[2])
      add(.shape(try inner.look.shape(circle.applying(inner.transform))), in: inner)
    case "image": try readImage(element, in: inner)
    case "title", "desc", "style", "defs": break
    default: throw SVGMistake("the element \(element.name)")
    }
  }

  private mutating func add(_ content: DrawnPart.Content, in surroundings: Surroundings) {
    parts.append(
      DrawnPart(
        groups: surroundings.groups, clips: surroundings.clips, text: surroundings.text,
        content: content))
  }

  private mutating func readGroup(at index: Int, in surroundings: Surroundings) throws {
    let attributes = elements[index].attributes
    try allow(
      SVGLook.attributes + ["id", "clip-path", "data-text", "transform"], in: elements[index])
    var inner = surroundings
    inner.transform = try Self.transform(attributes["transform"]).followed(by: inner.transform)
    inner.text = attributes["data-text"] ?? inner.text
    if let address = attributes["clip-path"] {
      guard let clip = clips[String(address.dropFirst("url(#".count).dropLast())] else {
        throw SVGMistake("a clip that there is not")
      }
      inner.clips.append(clip)
    }
    if let id = attributes["id"] {
      inner.groups.append(id)
      add(.group, in: inner)
    }
    try readChildren(of: index, in: inner)
  }

  private mutating func readImage(
    _ element: SVGDocument.Element, in surroundings: Surroundings
  ) throws {
    let attributes = element.attributes
    try allow(
      [
        "x", "y", "width", "height", "preserveAspectRatio", "class", "display", "image-rendering",
        "style", "xlink:href",
      ], in: element)
    guard attributes["preserveAspectRatio"] == "none" else { throw SVGMistake("a squeezed image") }
    try Self.allow(attributes["class"], "light-only", "dark-only")
    try Self.allow(attributes["display"], "none")
    try Self.allow(attributes["image-rendering"], "optimizeSpeed")
    try Self.allow(attributes["style"], "image-rendering:pixelated")
    guard (attributes["image-rendering"] == nil) == (attributes["style"] == nil),
      (attributes["display"] == "none") == (attributes["class"] == "dark-only")
    else { throw SVGMistake("an image that some programs show otherwise") }
    guard attributes["class"] != (isDark ? "light-only" : "dark-only") else { return }
    let box = try ["x", "y", "width", "height"].map { try SVGLook.number(attributes[$0] ?? "") }
    guard let data = (attributes["xlink:href"] ?? "").split(separator: ",").last,
      let bytes = Data(base64Encoded: String(data))
    else { throw SVGMistake("an image without pixels") }
    let frame = Rect(x: box[0], y: box[1], width: box[2], height: box[3])
    add(
      .image(
        Scene.Image(
          try Picture(decoding: Array(bytes)), in: frame,
          isSmooth: attributes["image-rendering"] == nil)), in: surroundings)
  }

  private static func allow(_ value: String?, _ values: String...) throws {
    guard let value, !values.contains(value) else { return }
    throw SVGMistake(value)
  }

  /// A list of `matrix`, `translate` and `scale`, of which the last is applied first.
  private static func transform(_ text: String?) throws -> Plotting.AffineTransform {
    let steps = (text ?? "").split(separator: ")")
    return try steps.reversed().reduce(.identity) { whole, step in
      let parts = step.split(separator: "(")
      let values = try (parts.last ?? "").split(separator: " ").map {
        try SVGLook.number(String($0))
      }
      let next: Plotting.AffineTransform
      switch (parts.first?.trimmingCharacters(in: .whitespaces), values.count) {
      case ("matrix", 6):
        next = Plotting.AffineTransform(
          a: values[0], b: values[1], c: values[2], d: values[3], tx: values[4], ty: values[5])
      case ("translate", 2): next = .translation(values[0], values[1])
      case ("scale", 2): next = .scale(values[0], values[1])
      default: throw SVGMistake("the transform \(step)")
      }
      return whole.followed(by: next)
    }
  }
}
