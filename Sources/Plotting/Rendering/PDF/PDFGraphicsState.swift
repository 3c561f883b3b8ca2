/// What a page's instructions have set: the colours, and how lines are drawn. What is so already is not set again.
///
/// Source: ISO 32000-1, 8.4 ("Graphics State").
struct PDFGraphicsState: Sendable {
  private var fill: [ShortNumber]?
  private var stroke: [ShortNumber]?
  private var width: ShortNumber?
  private var cap = Scene.Stroke.Cap.butt
  private var join = Scene.Stroke.Join.miter
  private var dashes: [ShortNumber] = []
  private var dashOffset: ShortNumber?
  private var opacities: [PDFResources.Opacity: Double] = [:]

  /// A tenth of a display's 255 steps.
  private static let colorDecimals = 4
  /// The errors of all dashes along a line add up: after a thousand of them this is a hundredth of a pixel.
  private static let dashDecimals = 5

  /// Sets the colour of areas.
  mutating func setFill(_ color: RGBA, in text: inout PDFText, _ resources: inout PDFResources) {
    let channels = Self.channels(of: color)
    if channels != fill {
      for channel in channels { text.write(channel) }
      text.write(operator: "rg")
      fill = channels
    }
    set(color.alpha, of: .fill, in: &text, &resources)
  }

  /// Sets the colour of lines.
  mutating func setStroke(_ color: RGBA, in text: inout PDFText, _ resources: inout PDFResources) {
    let channels = Self.channels(of: color)
    if channels != stroke {
      for channel in channels { text.write(channel) }
      text.write(operator: "RG")
      stroke = channels
    }
    set(color.alpha, of: .stroke, in: &text, &resources)
  }

  private static func channels(of color: RGBA) -> [ShortNumber] {
    [color.red, color.green, color.blue].map { ShortNumber($0, decimals: colorDecimals) }
  }

  private mutating func set(
    _ opacity: Double, of kind: PDFResources.Opacity, in text: inout PDFText,
    _ resources: inout PDFResources
  ) {
    // What a page starts with.
    guard opacities[kind, default: 1] != opacity else { return }
    text.write("/\(resources.name(of: opacity, kind)) ")
    text.write(operator: "gs")
    opacities[kind] = opacity
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
