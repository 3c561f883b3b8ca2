@testable import Plotting

/// What an SVG of a scene has to show, told from the nodes alone: nothing here knows how elements are grouped
/// or how attributes are handed down.
extension Scene {
  /// The parts of the picture, from back to front.
  ///
  /// - Parameters:
  ///   - id: what the picture is called.
  ///   - palette: the colours, unless they are the scene's own.
  func drawnParts(id: String, in palette: Palette? = nil) throws -> [DrawnPart] {
    var nodes = try SceneCutter(viewBox: viewBox, scale: 1).cut(nodes)
    if let background {
      nodes.insert(.path(Scene.Shape(Path(viewBox), fill: background)), at: 0)
    }
    let names = SVGNames(of: id)
    var collector = PartCollector(palette: palette ?? self.palette, names: names)
    for node in nodes { try collector.add(node, inside: names.root) }
    return collector.parts
  }
}

private struct PartCollector {
  let palette: Palette
  var names: SVGNames
  private(set) var parts: [DrawnPart] = []
  private var groups: [String] = []
  private var clips: [Rect] = []

  init(palette: Palette, names: SVGNames) { (self.palette, self.names) = (palette, names) }

  /// How far a path may be thinned out, in pixels.
  private static let simplification = 0.02
  private static let coordinateDecimals = 2
  private static let markerDecimals = 3
  private static let ruleDecimals = 3
  private static let outlineDecimals = 1

  private mutating func add(_ content: DrawnPart.Content, text: String? = nil) {
    parts.append(DrawnPart(groups: groups, clips: clips, text: text, content: content))
  }

  mutating func add(_ node: Scene.Node, inside parent: String) throws {
    switch node {
    case .group(let group): try add(group, inside: parent)
    case .path(let shape) where shape.path.elements.isEmpty: break
    case .path(let shape):
      let path =
        shape.isAntialiased
        ? shape.path.simplified(tolerance: Self.simplification) : shape.path
      var drawn = self.shape(
        path.written(decimals: Self.coordinateDecimals), fill: shape.fill, stroke: shape.stroke)
      drawn.isAntialiased = shape.isAntialiased
      // Without a fill there is no inside.
      drawn.fillRule = shape.fill == nil ? .winding : shape.fillRule
      add(.shape(drawn))
    case .markers(let markers): try add(markers)
    case .glyphs(let run): add(run)
    case .image(let image):
      guard image.frame.width > 0, image.frame.height > 0 else { return }
      add(.image(try written(image)))
    }
  }

  private mutating func add(_ group: Scene.Group, inside parent: String) throws {
    let outer = (groups, clips)
    let id = names.group(group.id, in: parent)
    groups.append(id)
    if let clip = group.clip {
      let corners = [clip.minX, clip.minY, clip.maxX, clip.maxY].map { rounded($0, 2) }
      clips.append(
        Rect(minX: corners[0], minY: corners[1], maxX: corners[2], maxY: corners[3]))
    }
    add(.group)
    for child in group.children { try add(child, inside: id) }
    (groups, clips) = outer
  }

  private mutating func add(_ markers: Scene.Markers) throws {
    guard markers.positions.count <= SVGOptions.defaultLargestMarkerCount else {
      throw SVGMistake("so many markers are a picture")
    }
    let radius = markers.variations.isEmpty ? nil : markers.shape.circleRadius
    for (index, position) in markers.positions.enumerated() {
      let place = Point(
        rounded(position.x, Self.coordinateDecimals), rounded(position.y, Self.coordinateDecimals))
      let marker = markers.marker(index)
      let path: Path
      if let radius {
        let scale = markers.variations.indices.contains(index) ? markers.variations[index].scale : 1
        path = Path.circle(radius: rounded(radius * scale, Self.markerDecimals))
      } else {
        path = marker.path.written(decimals: Self.markerDecimals)
      }
      add(
        .shape(
          shape(
            path.applying(.translation(place.x, place.y)), fill: marker.fill,
            stroke: marker.stroke)))
    }
  }

  private mutating func add(_ run: Scene.GlyphRun) {
    let turn = run.transform
    let transform = Plotting.AffineTransform(
      a: rounded(turn.a, 5), b: rounded(turn.b, 5), c: rounded(turn.c, 5), d: rounded(turn.d, 5),
      tx: rounded(turn.tx, 2), ty: rounded(turn.ty, 2))
    let text = String(
      String.UnicodeScalarView(
        run.text.unicodeScalars.map { $0.xmlEscape == "\u{FFFD}" ? "\u{FFFD}" : $0 }))
    for placed in run.typeset.glyphs where !placed.glyph.outline.elements.isEmpty {
      let exact = placed.size / placed.glyph.unitsPerEm
      let scale = rounded(exact, 7)
      let place = Point(
        rounded(placed.origin.x / exact, 0), rounded(-placed.origin.y / exact, 0))
      let path = placed.glyph.outline.written(decimals: Self.outlineDecimals)
        .applying(.translation(place.x, place.y)).applying(.scale(scale, -scale))
        .applying(transform)
      add(.shape(shape(path, fill: placed.color ?? run.color, stroke: nil)), text: text)
    }
    for rule in run.typeset.rules {
      let path = Path(rule.rect).written(decimals: Self.ruleDecimals).applying(transform)
      add(.shape(shape(path, fill: rule.color ?? run.color, stroke: nil)), text: text)
    }
  }

  /// Pixels are written as small squares of them where programs would blur them.
  private func written(_ image: Scene.Image) throws -> Scene.Image {
    let fine =
      image.isSmooth
      ? image : try image.enlarged(scale: SVGOptions.defaultImageScale, unlessAsFineAs: 1)
    let sides = [fine.frame.minX, fine.frame.minY, fine.frame.width, fine.frame.height].map {
      rounded($0, Self.coordinateDecimals)
    }
    return Scene.Image(
      fine.picture, in: Rect(x: sides[0], y: sides[1], width: sides[2], height: sides[3]),
      isSmooth: fine.isSmooth)
  }

  private func shape(_ path: Path, fill: Color?, stroke: Scene.Stroke?) -> DrawnShape {
    var line: DrawnShape.Line?
    if let stroke, stroke.width > 0 {
      line = DrawnShape.Line(
        paint: paint(stroke.color), width: units(stroke.width, 3), cap: stroke.cap,
        join: stroke.join, dashes: stroke.dashes.map { units($0, 5) },
        dashOffset: stroke.dashes.isEmpty ? 0 : units(stroke.dashOffset, 5))
    }
    return DrawnShape(path: path, fill: fill.map(paint), line: line)
  }

  private func paint(_ color: Color) -> DrawnShape.Paint {
    let seen = palette.resolve(color)
    let steps = [seen.red, seen.green, seen.blue].map { component -> UInt32 in
      UInt32(ShortNumber(min(max(component * 255, 0), 255), decimals: 0).units)
    }
    return DrawnShape.Paint(
      hex: steps[0] << 16 | steps[1] << 8 | steps[2], opacity: units(seen.alpha, 2))
  }
}

private func units(_ value: Double, _ decimals: Int) -> Int {
  ShortNumber(value, decimals: decimals).units
}

private func rounded(_ value: Double, _ decimals: Int) -> Double {
  let number = ShortNumber(value, decimals: decimals)
  return (0..<decimals).reduce(Double(number.units)) { value, _ in value / 10 }
}

extension Path {
  /// The path with coordinates of so many decimals. Lines of no length say nothing, but for the first of a
  /// subpath, which may have caps.
  fileprivate func written(decimals: Int) -> Path {
    func rounding(_ point: Point) -> Point {
      Point(rounded(point.x, decimals), rounded(point.y, decimals))
    }
    var (result, current, start, hasStep) = (Path(), Point.zero, Point.zero, false)
    for element in elements {
      switch element {
      case .move(let point):
        current = rounding(point)
        start = current
        hasStep = false
        result.elements.append(.move(current))
        continue
      case .line(let point):
        let end = rounding(point)
        guard end != current || !hasStep else { continue }
        current = end
        result.elements.append(.line(end))
      case .quad(let control, let end):
        current = rounding(end)
        result.elements.append(.quad(control: rounding(control), end: current))
      case .cubic(let control1, let control2, let end):
        current = rounding(end)
        result.elements.append(
          .cubic(control1: rounding(control1), control2: rounding(control2), end: current))
      case .close:
        current = start
        result.elements.append(.close)
        continue
      }
      hasStep = true
    }
    return result
  }
}
