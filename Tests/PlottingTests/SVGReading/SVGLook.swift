@testable import Plotting

/// What an element of an SVG is painted with, of its own and from the elements around it.
struct SVGLook {
  private var fill: UInt32?
  private var fillOpacity = 100
  private var stroke: UInt32?
  private var strokeOpacity = 100
  private var values: [String: String] = [:]

  private static let lineAttributes = [
    "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset",
  ]
  /// The attributes that say how something is painted.
  static let attributes =
    ["fill", "fill-opacity", "stroke", "stroke-opacity", "class"] + lineAttributes

  /// Takes in what an element says itself, as it is seen on a light or a dark page.
  mutating func take(
    _ attributes: [String: String], sheet: SVGStyleSheet, isDark: Bool
  ) throws {
    if let text = attributes["fill"] { fill = try Self.color(text) }
    if let text = attributes["stroke"] { stroke = try Self.color(text) }
    if let text = attributes["fill-opacity"] { fillOpacity = try Self.units(text, decimals: 2) }
    if let text = attributes["stroke-opacity"] {
      strokeOpacity = try Self.units(text, decimals: 2)
    }
    for name in Self.lineAttributes { values[name] = attributes[name] ?? values[name] }
    for name in (attributes["class"] ?? "").split(separator: " ") {
      guard let rule = sheet.rules[String(name)] else { throw SVGMistake("class \(name)") }
      // A program that knows no style sheets has to see what others see on a light page.
      guard let text = attributes[rule.property],
        try Self.color(text) == Self.color(sheet.value(of: rule.variable, isDark: false))
      else { throw SVGMistake("\(rule.property) is not as its class has it") }
      try take(rule, sheet: sheet, isDark: isDark)
    }
  }

  private mutating func take(
    _ rule: SVGStyleSheet.Rule, sheet: SVGStyleSheet, isDark: Bool
  ) throws {
    let color = try Self.color(sheet.value(of: rule.variable, isDark: isDark))
    let opacity = try rule.opacity.map {
      try Self.units(sheet.value(of: $0, isDark: isDark), decimals: 2)
    }
    if rule.property == "fill" {
      (fill, fillOpacity) = (color, opacity ?? fillOpacity)
    } else {
      (stroke, strokeOpacity) = (color, opacity ?? strokeOpacity)
    }
  }

  /// A shape in this look.
  func shape(_ path: Path) throws -> DrawnShape {
    DrawnShape(
      path: path, fill: fill.map { DrawnShape.Paint(hex: $0, opacity: fillOpacity) },
      line: try line())
  }

  private func line() throws -> DrawnShape.Line? {
    guard let stroke else { return nil }
    let caps: [String: Scene.Stroke.Cap] = ["round": .round, "square": .square]
    let joins: [String: Scene.Stroke.Join] = ["round": .round, "bevel": .bevel]
    var line = DrawnShape.Line(
      paint: DrawnShape.Paint(hex: stroke, opacity: strokeOpacity),
      width: try Self.units(values["stroke-width"] ?? "1", decimals: 3))
    if let name = values["stroke-linecap"] {
      guard let cap = caps[name] else { throw SVGMistake("stroke-linecap \(name)") }
      line.cap = cap
    }
    if let name = values["stroke-linejoin"] {
      guard let join = joins[name] else { throw SVGMistake("stroke-linejoin \(name)") }
      line.join = join
    }
    line.dashes = try (values["stroke-dasharray"] ?? "").split(separator: " ").map {
      try Self.units(String($0), decimals: 5)
    }
    line.dashOffset = try Self.units(values["stroke-dashoffset"] ?? "0", decimals: 5)
    return line
  }

  private static func color(_ text: String) throws -> UInt32 {
    let digits = text.dropFirst()
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard text.hasPrefix("#"), full.count == 6, let hex = UInt32(full, radix: 16) else {
      throw SVGMistake("the colour \(text)")
    }
    return hex
  }

  private static func units(_ text: String, decimals: Int) throws -> Int {
    ShortNumber(try number(text), decimals: decimals).units
  }

  /// A number of an attribute.
  static func number(_ text: String) throws -> Double {
    guard let value = Double(text), value.isFinite else { throw SVGMistake("the number \(text)") }
    return value
  }
}
