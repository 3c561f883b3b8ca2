import Glibc

extension Scene {
  /// A digest of what the scene shows, which does not depend on who draws it.
  ///
  /// Lengths count to 1/1024 of a pixel and colours to 1/4096, so that the last bit of a function of
  /// the C library changes nothing. Text counts by its characters, faces, sizes and place, not by the
  /// outlines of its glyphs, which another version of a font file may draw otherwise.
  ///
  ///     try figure.layout().scene().digest == otherFigure.layout().scene().digest
  public var digest: ContentDigest {
    var digester = SceneDigester()
    digester.add(self)
    return digester.digest
  }
}

/// Walks over a scene and takes in all that can be seen of it.
private struct SceneDigester {
  private(set) var digest = ContentDigest()
  /// Roles that it does not tell apart count as one.
  private var palette = Palette()

  /// Steps in a pixel.
  private static let stepsPerPixel = 1024.0
  /// Steps from 0 to 1 in a component of a colour, and in a factor of a transform.
  private static let stepsPerUnit = 4096.0
  /// Where steps begin. Coordinates are often halves, tenths or multiples of 1/2048, the font unit;
  /// with borders of steps at an irrational offset (the golden section) none of them lies on one.
  private static let offset = 0.618_033_988_749_894_8

  /// What tells one kind of thing from another.
  private enum Tag: Int {
    case absent, present, end, group, path, markers, glyphs, move, line, quad, cubic, close
    case infinite, negativeInfinite, notANumber, image
  }

  mutating func add(_ scene: Scene) {
    palette = scene.palette
    add(scene.viewBox)
    add(scene.pixelsPerInch)
    add(scene.scale)
    add(scene.background)
    add(scene.palette.roles) { digester, role in
      digester.digest.add(role.name)
      digester.add(scene.palette.resolve(Color(role)))
    }
    add(scene.nodes)
  }

  /// Takes in nodes with all that they hold. Groups may be nested deeper than calls can be.
  private mutating func add(_ nodes: [Scene.Node]) {
    digest.add(nodes.count)
    var open = [nodes[...]]
    while let node = open[open.count - 1].popFirst() ?? open.nextOfParent() {
      add(node)
      guard case .group(let group) = node else { continue }
      digest.add(group.children.count)
      open.append(group.children[...])
    }
  }

  /// Takes in a node, but not what it holds.
  private mutating func add(_ node: Scene.Node) {
    switch node {
    case .group(let group):
      add(.group)
      digest.add(group.id)
      add(optional: group.clip) { $0.add($1) }
    case .path(let shape):
      add(.path)
      add(shape.path)
      add(shape.fill)
      add(optional: shape.stroke) { $0.add($1) }
      digest.add(shape.isAntialiased ? 1 : 0)
      // What most shapes do not have adds nothing.
      if shape.fillRule == .evenOdd { digest.add("even-odd") }
    case .markers(let markers):
      add(.markers)
      add(markers.shape)
      add(markers.fill)
      add(optional: markers.stroke) { $0.add($1) }
      add(markers.positions) { $0.add($1) }
      if !markers.variations.isEmpty { add(markers.variations) { $0.add($1) } }
    case .glyphs(let run):
      add(.glyphs)
      add(run)
    case .image(let image):
      add(.image)
      add(image.frame)
      digest.add(image.isSmooth ? 1 : 0)
      digest.add(image.picture.width)
      add(image.picture.pixels) { $0.digest.add(Int($1)) }
    }
  }

  private mutating func add(_ run: Scene.GlyphRun) {
    digest.add(run.text)
    add(run.color)
    let transform = run.transform
    for factor in [transform.a, transform.b, transform.c, transform.d] { add(share: factor) }
    add(Point(transform.tx, transform.ty))
    var last: (face: Substring, size: Double)?
    for glyph in run.typeset.glyphs {
      let face = glyph.glyph.face
      if let last, last == (face, glyph.size) { continue }
      digest.add(String(face))
      add(glyph.size)
      last = (face, glyph.size)
    }
    add(.end)
    addColors(run.typeset.glyphs.map(\.color))
    addColors(run.typeset.rules.map(\.color))
  }

  /// Takes in colours of parts of a text, with the number of the part; those that have the text's add nothing.
  private mutating func addColors(_ colors: [Color?]) {
    for (index, color) in colors.enumerated() where color != nil {
      digest.add(index)
      add(color)
    }
  }

  private mutating func add(_ stroke: Scene.Stroke) {
    add(stroke.color)
    add(stroke.width)
    digest.add("\(stroke.cap.rawValue) \(stroke.join.rawValue)")
    add(stroke.dashes) { $0.add($1) }
    if stroke.dashOffset != 0 {
      digest.add("offset")
      add(stroke.dashOffset)
    }
  }

  private mutating func add(_ variation: Scene.Markers.Variation) {
    add(share: variation.scale)
    add(variation.fill)
    add(variation.edge)
  }

  private mutating func add(_ path: Path) {
    add(path.elements) { digester, element in
      switch element {
      case .move(let end): digester.add(.move, [end])
      case .line(let end): digester.add(.line, [end])
      case .quad(let control, let end): digester.add(.quad, [control, end])
      case .cubic(let first, let second, let end): digester.add(.cubic, [first, second, end])
      case .close: digester.add(.close)
      }
    }
  }

  private mutating func add(_ tag: Tag, _ points: [Point]) {
    add(tag)
    for point in points { add(point) }
  }

  private mutating func add(_ rect: Rect) {
    add(Point(rect.minX, rect.minY))
    add(Point(rect.maxX, rect.maxY))
  }

  private mutating func add(_ point: Point) {
    add(point.x)
    add(point.y)
  }

  private mutating func add(_ color: Color?) {
    add(optional: color) { digester, color in
      switch color.source {
      case .components(let red, let green, let blue):
        digester.add(RGBA(red: red, green: green, blue: blue, alpha: color.alpha))
      case .role(let role):
        digester.digest.add(digester.palette.role(for: role).name)
        digester.add(share: color.alpha)
      }
      digester.add(share: color.brightness)
    }
  }

  private mutating func add(_ color: RGBA) {
    for component in [color.red, color.green, color.blue, color.alpha] { add(share: component) }
  }

  /// Takes in a length in pixels.
  private mutating func add(_ length: Double) {
    add(length, stepsPerUnit: Self.stepsPerPixel)
  }

  private mutating func add(share: Double) {
    add(share, stepsPerUnit: Self.stepsPerUnit)
  }

  private mutating func add(_ value: Double, stepsPerUnit: Double) {
    let steps = (value * stepsPerUnit + Self.offset).rounded(.down)
    if let whole = Int(exactly: steps) {
      digest.add(whole)
    } else if value.isNaN {
      add(.notANumber)
    } else {
      // Beyond what can be counted one place is as far off as the other.
      add(value > 0 ? .infinite : .negativeInfinite)
    }
  }

  private mutating func add(_ tag: Tag) {
    digest.add(tag.rawValue)
  }

  private mutating func add<Value>(
    optional value: Value?, _ addValue: (inout SceneDigester, Value) -> Void
  ) {
    add(value == nil ? .absent : .present)
    if let value { addValue(&self, value) }
  }

  private mutating func add<Element>(
    _ elements: [Element], _ addElement: (inout SceneDigester, Element) -> Void
  ) {
    digest.add(elements.count)
    for element in elements { addElement(&self, element) }
  }
}

extension [ArraySlice<Scene.Node>] {
  /// Leaves rows that are used up; the next node of the innermost that is not.
  fileprivate mutating func nextOfParent() -> Scene.Node? {
    while count > 1 {
      removeLast()
      if let node = self[count - 1].popFirst() { return node }
    }
    return nil
  }
}
