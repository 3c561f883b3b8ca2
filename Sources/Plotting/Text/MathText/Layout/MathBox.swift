/// A part of a formula, set: glyphs and rules around an origin on the baseline at its left.
///
/// Lengths are pixels, x to the right, y down. The box says how much room the part takes, which is not
/// where its ink is.
struct MathBox {
  var width = 0.0
  /// How far the box reaches above the baseline.
  var height = 0.0
  /// How far the box reaches below the baseline.
  var depth = 0.0
  var glyphs: [TypesetText.PlacedGlyph] = []
  var rules: [TypesetText.Rule] = []
  /// The ink, heights fitted to whole pixels.
  var ink: Rect?
  /// Whether a sign in it is smaller than it should be, because the font that it grows in is missing.
  var isIncomplete = false

  /// An empty box.
  static func space(_ width: Double) -> MathBox {
    MathBox(width: width)
  }

  /// A filled bar whose lower edge is on the baseline.
  static func rule(width: Double, thickness: Double) -> MathBox {
    let bar = Rect(minX: 0, minY: -thickness, maxX: width, maxY: 0)
    return MathBox(width: width, height: thickness, rules: [TypesetText.Rule(bar)], ink: bar)
  }

  /// The box with room from the baseline on also where all ink is above or below it, as that of an asterisk.
  var reachingBaseline: MathBox {
    var box = self
    (box.height, box.depth) = (max(0, height), max(0, depth))
    return box
  }

  /// The box in the room of a wider one.
  func aligned(_ alignment: MathMatrix.Alignment, in width: Double) -> MathBox {
    var box = MathBox(width: width, height: height, depth: depth)
    box.draw(self, x: alignment.share * (width - self.width), y: 0)
    return box
  }

  /// The box moved so that its lower edge is on the baseline.
  var onBaseline: MathBox {
    var box = MathBox(width: width, height: height + depth)
    box.draw(self, x: 0, y: -depth)
    return box
  }

  /// The box with everything in it that has no colour yet in a colour.
  func colored(_ color: Color) -> MathBox {
    var box = self
    for index in box.glyphs.indices where box.glyphs[index].color == nil {
      box.glyphs[index].color = color
    }
    for index in box.rules.indices where box.rules[index].color == nil {
      box.rules[index].color = color
    }
    return box
  }

  /// Adds another box's glyphs and rules, its origin at (x, y); the room stays as it is.
  mutating func draw(_ box: MathBox, x: Double, y: Double) {
    let first = glyphs.count
    glyphs += box.glyphs
    for index in first..<glyphs.count {
      glyphs[index].origin = Point(glyphs[index].origin.x + x, glyphs[index].origin.y + y)
    }
    func moved(_ rect: Rect) -> Rect {
      Rect(
        minX: rect.minX + x, minY: rect.minY + y, maxX: rect.maxX + x, maxY: rect.maxY + y)
    }
    isIncomplete = isIncomplete || box.isIncomplete
    for rule in box.rules {
      rules.append(TypesetText.Rule(moved(rule.rect), color: rule.color))
    }
    if let other = box.ink.map(moved) { ink = ink?.union(other) ?? other }
  }

  /// Adds another box at the right end, its baseline `lowered` below this one's.
  mutating func append(_ box: MathBox, lowered: Double = 0) {
    draw(box, x: width, y: lowered)
    width += box.width
    height = max(height, box.height - lowered)
    depth = max(depth, box.depth + lowered)
  }

  /// Boxes from top to bottom, each centred in the width of the widest, with gaps between; the
  /// baseline is that of the box number `base`.
  static func stack(_ boxes: [MathBox], gap: Double, base: Int) -> MathBox {
    var stack = MathBox(width: boxes.map(\.width).max() ?? 0)
    var baselines: [Double] = []
    var bottom = 0.0
    for (index, box) in boxes.enumerated() {
      let baseline = index == 0 ? 0 : bottom + gap + box.height
      baselines.append(baseline)
      bottom = baseline + box.depth
    }
    let origin = baselines[base]
    for (box, baseline) in zip(boxes, baselines) {
      stack.draw(box, x: (stack.width - box.width) / 2, y: baseline - origin)
    }
    stack.height = origin + (boxes.first?.height ?? 0)
    stack.depth = bottom - origin
    return stack
  }
}
