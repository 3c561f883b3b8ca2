import Foundation
import Pictures
import Testing

@testable import Plotting

/// Reads the part of SVG that the package writes, as a program that draws it would: what comes out can be
/// held against the picture of the same scene.
struct SVGScene {
  private let elements: [SVGDocument.Element]
  private let shapes: [String: Path]
  private let clips: [String: Rect]

  /// The scene that a document shows on a light page.
  static func read(_ svg: String) throws -> Scene {
    let reader = try SVGScene(elements: SVGDocument(svg).elements)
    let root = try #require(reader.elements.first)
    let box = numbers(root.attributes["viewBox"])
    try #require(box.count == 4)
    return Scene(
      viewBox: Rect(x: box[0], y: box[1], width: box[2], height: box[3]), pixelsPerInch: 100,
      background: nil,
      nodes: try reader.children(of: 0, look: [:], transform: Plotting.AffineTransform.identity))
  }

  private init(elements: [SVGDocument.Element]) throws {
    self.elements = elements
    var (shapes, clips) = ([String: Path](), [String: Rect]())
    for (index, element) in elements.enumerated() {
      guard let id = element.attributes["id"] else { continue }
      if element.name == "path" { shapes[id] = try SVGPathReader.path(element.attributes["d"]) }
      if element.name == "clipPath" {
        clips[id] = try SVGPathReader.path(elements[index + 1].attributes["d"]).bounds
      }
    }
    (self.shapes, self.clips) = (shapes, clips)
  }

  static func numbers(_ text: String?) -> [Double] {
    (text ?? "").split { " ,()".contains($0) }.compactMap { Double($0) }
  }

  /// The nodes that stand in an element, drawn with the attributes it hands down.
  private func children(
    of parent: Int, look: [String: String], transform: Plotting.AffineTransform
  ) throws -> [Scene.Node] {
    let look = look.merging(elements[parent].attributes) { $1 }
    let transform = try self.transform(elements[parent].attributes["transform"])
      .followed(by: transform)
    let depth = elements[parent].depth
    let inside = elements[(parent + 1)...].prefix { $0.depth > depth }
    return try inside.indices.filter { elements[$0].depth == depth + 1 }.flatMap {
      try node(at: $0, look: look, transform: transform)
    }
  }

  private func node(
    at index: Int, look: [String: String], transform: Plotting.AffineTransform
  ) throws -> [Scene.Node] {
    let element = elements[index]
    let attributes = element.attributes
    switch element.name {
    case "g":
      let children = try children(of: index, look: look, transform: transform)
      let clip = try attributes["clip-path"].map { address in
        try #require(clips[String(address.dropFirst("url(#".count).dropLast())])
      }
      return [.group(Scene.Group(id: "", clip: clip, children: children))]
    case "path":
      let path = try SVGPathReader.path(attributes["d"])
      return [shape(path, look.merging(attributes) { $1 }, transform)]
    case "use":
      let path = try #require(shapes[String((attributes["xlink:href"] ?? "").dropFirst())])
      let place = ["x", "y"].map { Double(attributes[$0] ?? "0") ?? 0 }
      return [
        shape(
          path.applying(.translation(place[0], place[1])), look.merging(attributes) { $1 },
          transform)
      ]
    case "circle":
      let numbers = ["cx", "cy", "r"].map { Double(attributes[$0] ?? "0") ?? 0 }
      let circle = Path.circle(center: Point(numbers[0], numbers[1]), radius: numbers[2])
      return [shape(circle, look.merging(attributes) { $1 }, transform)]
    case "image":
      guard attributes["display"] != "none" else { return [] }
      return [.image(try image(attributes))]
    default: return []
    }
  }

  private func shape(
    _ path: Path, _ look: [String: String], _ transform: Plotting.AffineTransform
  ) -> Scene.Node {
    var stroke: Scene.Stroke?
    if let color = color("stroke", look) {
      stroke = Scene.Stroke(
        color, width: Double(look["stroke-width"] ?? "1") ?? 1,
        cap: ["round": .round, "square": .square][look["stroke-linecap"] ?? ""] ?? .butt,
        join: ["round": .round, "bevel": .bevel][look["stroke-linejoin"] ?? ""] ?? .miter,
        dashes: Self.numbers(look["stroke-dasharray"]),
        dashOffset: Double(look["stroke-dashoffset"] ?? "0") ?? 0)
    }
    return .path(
      Scene.Shape(
        path.applying(transform), fill: color("fill", look), stroke: stroke,
        isAntialiased: look["shape-rendering"] != "crispEdges",
        fillRule: look["fill-rule"] == "evenodd" ? .evenOdd : .winding))
  }

  private func color(_ property: String, _ look: [String: String]) -> Color? {
    guard let text = look[property], text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().flatMap { text.count == 4 ? [$0, $0] : [$0] }
    guard let hex = UInt32(String(digits), radix: 16) else { return nil }
    return Color(hex: hex).withAlpha(Double(look["\(property)-opacity"] ?? "1") ?? 1)
  }

  private func image(_ attributes: [String: String]) throws -> Scene.Image {
    let box = ["x", "y", "width", "height"].map { Double(attributes[$0] ?? "0") ?? 0 }
    let address = (attributes["xlink:href"] ?? "").split(separator: ",")
    let data = try #require(address.last)
    let bytes = try #require(Data(base64Encoded: String(data)))
    return Scene.Image(
      try Picture(decoding: Array(bytes)),
      in: Rect(x: box[0], y: box[1], width: box[2], height: box[3]),
      isSmooth: attributes["image-rendering"] == nil)
  }

  /// A list of `matrix`, `translate` and `scale`, of which the last is applied first.
  private func transform(_ text: String?) throws -> Plotting.AffineTransform {
    let steps = (text ?? "").split(separator: ")")
    return try steps.reversed().reduce(.identity) { whole, step in
      let values = Self.numbers(step.split(separator: "(").last.map(String.init))
      let next: Plotting.AffineTransform
      switch (step.split(separator: "(").first?.trimmingCharacters(in: .whitespaces), values.count)
      {
      case ("matrix", 6):
        next = Plotting.AffineTransform(
          a: values[0], b: values[1], c: values[2], d: values[3], tx: values[4], ty: values[5])
      case ("translate", 2): next = .translation(values[0], values[1])
      case ("scale", 2): next = .scale(values[0], values[1])
      default: throw SVGPathReader.Unknown(text: String(step))
      }
      return whole.followed(by: next)
    }
  }
}
