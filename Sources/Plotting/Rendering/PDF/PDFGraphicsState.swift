/// What a page's instructions have set: the colours, and how lines are drawn. What is so already is not set again.
///
/// Source: ISO 32000-1, 8.4 ("Graphics State").
struct PDFGraphicsState: Sendable {
  private var colors: [PDFResources.Painted: [ShortNumber]] = [:]
  private var width: ShortNumber?
  private var cap = Scene.Stroke.Cap.butt
  private var join = Scene.Stroke.Join.miter
  private var dashes: [ShortNumber] = []
  private var dashOffset: ShortNumber?
  private var opacities: [PDFResources.Painted: Double] = [:]

  /// A tenth of a display's 255 steps.
  private static let colorDecimals = 4
  /// The errors of all dashes along a line add up: after a thousand of them this is a hundredth of a pixel.
  private static let dashDecimals = 5

  /// Sets the colour of areas or of lines.
  mutating func set(
    _ color: RGBA, of kind: PDFResources.Painted, in text: inout PDFText,
    _ resources: inout PDFResources
  ) {
    let channels = Self.channels(of: color)
    if channels != colors[kind] {
      for channel in channels { text.write(channel) }
      text.write(operator: kind == .fill ? "rg" : "RG")
      colors[kind] = channels
    }
    // What a page starts with.
    guard opacities[kind, default: 1] != color.alpha else { return }
    text.write("/\(resources.name(of: color.alpha, kind)) ")
    text.write(operator: "gs")
    opacities[kind] = color.alpha
  }

  private static func channels(of color: RGBA) -> [ShortNumber] {
    [color.red, color.green, color.blue].map { ShortNumber($0, decimals: colorDecimals) }
  }

  /// Sets how lines are drawn.
  mutating func setLine(_ line: Scene.Stroke, in text: inout PDFText) {
    let newWidth = ShortNumber(line.width, decimals: PDFText.coordinateDecimals)
    if newWidth != width {
      text.write(newWidth)
      text.write(operator: "w")
      width = newWidth
    }
    if line.cap != cap {
      text.write("\(line.cap.pdf) ")
      text.write(operator: "J")
      cap = line.cap
    }
    if line.join != join {
      text.write("\(line.join.pdf) ")
      text.write(operator: "j")
      join = line.join
    }
    setDashes(of: line, in: &text)
  }

  private mutating func setDashes(of line: Scene.Stroke, in text: inout PDFText) {
    let newDashes = line.dashes.map { ShortNumber($0, decimals: Self.dashDecimals) }
    let period = line.dashes.reduce(0, +) * (line.dashes.count.isMultiple(of: 2) ? 1 : 2)
    // Not all readers know what an offset below zero is.
    let rest = period > 0 ? line.dashOffset.truncatingRemainder(dividingBy: period) : 0
    let newOffset =
      newDashes.isEmpty
      ? nil : ShortNumber(rest < 0 ? rest + period : rest, decimals: Self.dashDecimals)
    guard newDashes != dashes || newOffset != dashOffset else { return }
    text.write("[")
    for dash in newDashes { text.write(dash) }
    text.write("] ")
    text.write(newOffset ?? ShortNumber(units: 0, decimals: 0))
    text.write(operator: "d")
    (dashes, dashOffset) = (newDashes, newOffset)
  }
}

extension Scene.Stroke.Cap {
  /// ISO 32000-1, table 54.
  fileprivate var pdf: Int {
    switch self {
    case .butt: 0
    case .round: 1
    case .square: 2
    }
  }
}

extension Scene.Stroke.Join {
  /// ISO 32000-1, table 55.
  fileprivate var pdf: Int {
    switch self {
    case .miter: 0
    case .round: 1
    case .bevel: 2
    }
  }
}
