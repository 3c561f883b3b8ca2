import Pictures

@testable import Plotting

/// One thing that a picture shows, with all that stands around it reckoned in: what a node of a scene has to
/// become, and what an element of an SVG is. Places are pixels of the scene.
struct DrawnPart {
  enum Content {
    /// The group itself, so that an empty one counts too.
    case group
    case shape(DrawnShape)
    case image(Scene.Image)
  }

  /// The ids of the groups around it, the outermost first.
  var groups: [String]
  /// What it is cut off at, the outermost first.
  var clips: [Rect]
  /// The text that it belongs to.
  var text: String?
  var content: Content

  /// Both are rounded alike before they are compared; this is what arithmetic leaves.
  static let tolerance = 1e-6

  /// How two pictures differ, in the order of drawing; nothing when they are the same.
  static func difference(of seen: [DrawnPart], from expected: [DrawnPart]) -> String? {
    for (index, pair) in zip(seen, expected).enumerated() where !pair.0.agrees(with: pair.1) {
      return "part \(index): \(pair.0), expected \(pair.1)"
    }
    return seen.count == expected.count
      ? nil : "\(seen.count) parts, expected \(expected.count)"
  }

  private func agrees(with other: DrawnPart) -> Bool {
    guard groups == other.groups, text == other.text, clips.count == other.clips.count,
      zip(clips, other.clips).allSatisfy({ $0.agrees(with: $1) })
    else { return false }
    switch (content, other.content) {
    case (.group, .group): return true
    case (.shape(let shape), .shape(let otherShape)): return shape.agrees(with: otherShape)
    case (.image(let image), .image(let otherImage)):
      return image.frame.agrees(with: otherImage.frame) && image.isSmooth == otherImage.isSmooth
        && image.picture == otherImage.picture
    default: return false
    }
  }
}

/// A path with its paint, as it is written: colours in 255 steps, opacities in hundredths.
struct DrawnShape {
  struct Paint: Equatable {
    var hex: UInt32
    var opacity: Int
  }

  struct Line: Equatable {
    var paint: Paint
    /// In thousandths of a pixel.
    var width: Int
    var cap = Scene.Stroke.Cap.butt
    var join = Scene.Stroke.Join.miter
    /// In hundred thousandths of a pixel, as the offset.
    var dashes: [Int] = []
    var dashOffset = 0
  }

  var path: Path
  var fill: Paint?
  var line: Line?
  var isAntialiased = true
  var fillRule = Scene.Shape.FillRule.winding

  func agrees(with other: DrawnShape) -> Bool {
    fill == other.fill && line == other.line && isAntialiased == other.isAntialiased
      && fillRule == other.fillRule && path.agrees(with: other.path)
  }
}

extension Path {
  fileprivate func agrees(with other: Path) -> Bool {
    elements.count == other.elements.count
      && zip(elements, other.elements).allSatisfy { element, otherElement in
        let isOneKind =
          switch (element, otherElement) {
          case (.move, .move), (.line, .line), (.quad, .quad), (.cubic, .cubic), (.close, .close):
            true
          default: false
          }
        return isOneKind
          && zip(Path([element]).points, Path([otherElement]).points).allSatisfy { point, other in
            abs(point.x - other.x) <= DrawnPart.tolerance
              && abs(point.y - other.y) <= DrawnPart.tolerance
          }
      }
  }
}

extension Rect {
  fileprivate func agrees(with other: Rect) -> Bool {
    zip([minX, minY, maxX, maxY], [other.minX, other.minY, other.maxX, other.maxY])
      .allSatisfy { abs($0 - $1) <= DrawnPart.tolerance }
  }
}
