/// An element that goes, with all that stands in it.
struct SVGDeletion {
  private let document: SVGDocument
  private let index: Int

  init(of index: Int, in document: SVGDocument) {
    (self.document, self.index) = (document, index)
  }

  /// What goes.
  var element: SVGDocument.Element { document.elements[index] }

  /// Whether a reader notices that the document no longer shows these parts, on light pages and on dark ones.
  func isNoticed(by expected: [[DrawnPart]]) -> Bool {
    var damaged = document
    let inside = document.elements[(index + 1)...].prefix { $0.depth > element.depth }
    damaged.elements.removeSubrange(index..<inside.endIndex)
    return zip([false, true], expected).contains { isDark, parts in
      guard let seen = try? SVGParts.read(damaged, isDark: isDark) else { return true }
      return DrawnPart.difference(of: seen, from: parts) != nil
    }
  }

  /// How many elements are read for the deletions of one document, those of each deletion.
  private static let budget = 15_000

  /// Deletions of all groups that hold a kind of marks, and of single elements that are chosen at random.
  static func some(of document: SVGDocument, using random: inout some RandomNumberGenerator)
    -> [SVGDeletion]
  {
    let elements = document.elements
    let candidates = elements.indices.filter { elements[$0].isDrawnOrHolds }
    let kinds = candidates.filter { elements[$0].attributes["id"]?.contains("mark") == true }
    let count = max(budget / max(elements.count, 1), 10)
    let others = candidates.shuffled(using: &random).prefix(count)
    return Set(kinds.prefix(count) + others).sorted().map { SVGDeletion(of: $0, in: document) }
  }
}

extension SVGDocument.Element {
  /// Whether it draws, holds what draws, or is drawn where others use it.
  var isDrawnOrHolds: Bool {
    ["g", "path", "use", "circle", "image", "clipPath", "defs"].contains(name)
  }
}

extension [SVGDocument.Element] {
  /// How many parts elements are, each counted once: what is drawn, and groups with a name.
  func drawn(isDark: Bool) -> Int {
    var count = 0
    var definition: Int?
    for element in self {
      if let depth = definition, element.depth > depth { continue }
      definition = nil
      switch element.name {
      case "defs", "clipPath": definition = element.depth
      case "g": count += element.attributes["id"] == nil ? 0 : 1
      case "image":
        count += element.attributes["class"] == (isDark ? "light-only" : "dark-only") ? 0 : 1
      case "path", "use", "circle": count += 1
      default: break
      }
    }
    return count
  }
}
