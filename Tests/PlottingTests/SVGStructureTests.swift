import TestSupport
import Testing

@testable import Plotting

/// Every node of a scene has its element in the SVG, at its place and in its paint, and nothing else is there.
@Suite struct SVGStructureTests {
  private static let id = "points"
  private let description = PictureDescription(
    id: id, title: "Points", description: "Red points.", language: "en")

  /// A little of everything that becomes an element.
  private static func scene() throws -> Scene {
    let figure = try Figure(width: 4, height: 3) {
      Axes(x: "$\\frac{x_1}{2}$", y: "Height", title: "A & B") {
        HeatMap([[0, 1], [2, 3]], x: 0...1, y: 0...1)
        Scatter([Point(0, 0), Point(1, 2), Point(2, 1)], color: .accent(0), label: "y=0")
        Scatter([Point(0, 1), Point(1, 0)], marker: .square, color: .accent(1), alpha: 0.5)
        Scatter([Point(0, 2), Point(2, 2)], sizes: [9, 25], color: .accent(2))
        Line([Point(0, 1), Point(2, 2)], width: 3, dash: .dashed, label: "line")
        Arrow(vector: Point(1, 1))
      }
      .legend(.best)
    }
    return try figure.layout(fonts: .dejaVuSans()).scene()
  }

  private func document(_ scene: Scene, dark: Palette? = .dark) throws -> SVGDocument {
    try SVGDocument(scene.svg(description: description, dark: dark))
  }

  /// How a document differs from its scene, on light pages or on dark ones; nil where it does not.
  private func difference(_ document: SVGDocument, from expected: [[DrawnPart]]) -> String? {
    do {
      for (isDark, parts) in zip([false, true], expected) {
        let seen = try SVGParts.read(document, isDark: isDark)
        if let difference = DrawnPart.difference(of: seen, from: parts) { return difference }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func expected(_ scene: Scene) throws -> [[DrawnPart]] {
    try [
      scene.drawnParts(id: Self.id), scene.drawnParts(id: Self.id, in: .dark),
    ]
  }

  @Test func theDocumentIsTheSceneOnLightAndOnDarkPages() throws {
    let scene = try Self.scene()
    let difference = try difference(document(scene), from: expected(scene))
    #expect(difference == nil)
  }

  @Test func aMissingElementIsNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    var count = 0
    for index in document.elements.indices.dropFirst()
    where !["title", "desc"].contains(document.elements[index].name) {
      var damaged = document
      damaged.removeElement(at: index)
      let difference = difference(damaged, from: expected)
      #expect(difference != nil, "\(document.elements[index])")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func anElementThatStandsTwiceIsNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    for index in document.elements.indices where document.elements[index].isDrawn {
      var damaged = document
      damaged.elements.insert(document.elements[index], at: index)
      let difference = difference(damaged, from: expected)
      #expect(difference != nil, "\(document.elements[index])")
    }
  }

  @Test func aMissingAttributeIsNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    for index in document.elements.indices.dropFirst()
    where !["title", "desc"].contains(document.elements[index].name) {
      for name in document.elements[index].attributes.keys {
        var damaged = document
        damaged.elements[index].attributes[name] = nil
        let difference = difference(damaged, from: expected)
        #expect(difference != nil, "\(name) of \(document.elements[index])")
      }
    }
  }

  /// Numbers are off by their last digit, colours by one step of 255.
  @Test func anotherAttributeIsNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    var random = SplitMix(state: 1)
    for index in document.elements.indices.dropFirst()
    where !["title", "desc"].contains(document.elements[index].name) {
      for (name, value) in document.elements[index].attributes.sorted(by: { $0.key < $1.key }) {
        var damaged = document
        damaged.elements[index].attributes[name] = Self.altered(value, of: name, &random)
        let difference = difference(damaged, from: expected)
        #expect(difference != nil, "\(name) of \(damaged.elements[index]), was \(value)")
      }
    }
  }

  @Test func elementsInAnotherOrderAreNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    let elements = document.elements
    for index in elements.indices.dropLast()
    where elements[index].isDrawn && elements[index + 1].isDrawn
      && elements[index].depth == elements[index + 1].depth
      && elements[index].attributes != elements[index + 1].attributes
    {
      var damaged = document
      damaged.elements.swapAt(index, index + 1)
      let difference = difference(damaged, from: expected)
      #expect(difference != nil, "\(elements[index])")
    }
  }

  @Test(arguments: [
    ("path", "transform", "translate(1 0)"), ("path", "opacity", ".5"), ("use", "display", "none"),
    ("g", "style", "fill:red"), ("g", "visibility", "hidden"), ("path", "filter", "url(#a)"),
  ])
  func whatThePackageDoesNotWriteIsNoticed(name: String, attribute: String, value: String) throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    var damaged = document
    let index = try #require(
      document.elements.lastIndex { $0.name == name && $0.attributes["id"] == nil })
    damaged.elements[index].attributes[attribute] = value
    let difference = difference(damaged, from: expected)
    #expect(difference != nil)
  }

  @Test func aRuleMoreIsNoticed() throws {
    let scene = try Self.scene()
    let (document, expected) = try (document(scene), expected(scene))
    var damaged = document
    let index = try #require(document.elements.firstIndex { $0.name == "style" })
    damaged.elements[index].text += "path{display:none}"
    let difference = difference(damaged, from: expected)
    #expect(difference != nil)
  }

  /// Another value that is as likely.
  private static func altered(
    _ value: String, of name: String, _ random: inout SplitMix
  ) -> String {
    switch name {
    case "fill", "stroke":
      // The short form of a colour has one digit for two.
      let digits = value.dropFirst().flatMap { value.count == 4 ? [$0, $0] : [$0] }
      let hex = UInt32(String(digits), radix: 16) ?? 0
      let other = String(hex == 0 ? 1 : hex - 1, radix: 16)
      return "#" + String(repeating: "0", count: 6 - other.count) + other
    case "d", "transform":
      let numbers = value.ranges(of: /[0-9]+/)
      let chosen = numbers[Int.random(in: numbers.indices, using: &random)]
      // A digit in front moves what follows, however small the number is.
      return value.replacingSubrange(chosen, with: "1\(value[chosen])")
    default:
      guard let number = Double(value) else { return value + "x" }
      return ShortNumber(
        number + (name == "r" || name == "stroke-width" ? 0.001 : 0.01), decimals: 3
      )
      .text
    }
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}

extension SVGDocument.Element {
  /// Whether something is drawn there; definitions have an id.
  fileprivate var isDrawn: Bool {
    ["path", "use", "circle", "image"].contains(name) && attributes["id"] == nil
  }
}

extension SVGDocument {
  /// Removes an element with all that stands in it.
  fileprivate mutating func removeElement(at index: Int) {
    let inside = elements[(index + 1)...].prefix { $0.depth > elements[index].depth }
    elements.removeSubrange(index..<inside.endIndex)
  }
}
