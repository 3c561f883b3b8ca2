/// The colours of a picture that change with the reader's colour scheme, and the style sheet that makes
/// them change.
///
/// Elements keep the light colour as an attribute: a program that does not know custom properties
/// shows the light picture.
struct SVGPalette: Sendable {
  /// The id of the whole picture, under which the rules hold.
  let id: String
  /// The colours, or those of the light picture.
  let light: Palette
  /// The colours of the dark picture, or nil when there is only one.
  let dark: Palette?
  private var names: [SVGPaint: String] = [:]
  private var order: [SVGPaint] = []
  /// Which properties of which paint are used, in the order of their first use.
  private var uses: [String] = []
  private var knownUses: Set<String> = []
  private var takenNames: Set<String> = []
  private var hasImages = false

  init(id: String, light: Palette, dark: Palette?) {
    self.id = id
    self.light = light
    self.dark = dark
  }

  /// What a colour looks like.
  func paint(_ color: Color) -> SVGPaint {
    SVGPaint(color, light: light, dark: dark)
  }

  /// The class that gives an element's `property` (`fill` or `stroke`) a paint that varies.
  mutating func className(for paint: SVGPaint, property: String) -> String {
    let variable = name(of: paint)
    let className = "\(property)-\(variable)"
    let opacity =
      paint.opacityVaries ? ";\(property)-opacity:var(--\(variable)-opacity)" : ""
    let rule = "#\(id) .\(className){\(property):var(--\(variable))\(opacity)}"
    if knownUses.insert(rule).inserted { uses.append(rule) }
    return className
  }

  /// The classes of a picture that is shown in a light page only and of one in a dark page only.
  /// Without a style sheet the latter has to be hidden by its attributes.
  mutating func imageClasses() -> (light: String, dark: String) {
    hasImages = true
    return ("light-only", "dark-only")
  }

  /// The name of the paint's custom property: its role, or a number where it is none's own or the role
  /// stands here in several opacities. Paints that differ in an opacity common to both pictures share
  /// one: the opacity is written as an attribute.
  private mutating func name(of paint: SVGPaint) -> String {
    var key = paint
    if !paint.opacityVaries {
      key.light.alpha = 1
      key.dark?.alpha = 1
    }
    if let name = names[key] { return name }
    let role = key.role.flatMap { takenNames.contains($0) ? nil : $0 }
    let name = role ?? "color-\(names.count + 1)"
    names[key] = name
    takenNames.insert(name)
    order.append(key)
    return name
  }

  /// The `style` element, or an empty text when nothing varies.
  var styleSheet: String {
    guard !order.isEmpty || hasImages else { return "" }
    let light = order.map { declarations(of: $0, $0.light) }.joined()
    let dark = order.map { declarations(of: $0, $0.dark ?? $0.light) }.joined()
    let images =
      hasImages ? "#\(id) .light-only{display:none}#\(id) .dark-only{display:inline}" : ""
    // Programs that know rules but no custom properties keep the attributes. A page's own values
    // outweigh these, whose selector has no weight.
    return """
      <style>
      :where(#\(id)){\(light)}
      @media(prefers-color-scheme:dark){:where(#\(id)){\(dark)}\(images)}
      @supports(color:var(--a)){\(uses.joined(separator: "\n"))}
      </style>

      """
  }

  private func declarations(of paint: SVGPaint, _ color: RGBA) -> String {
    let name = names[paint] ?? ""
    let opacity = ShortNumber(color.alpha, decimals: ShortNumber.opacityDecimals)
    return "--\(name):\(color.svgHex);"
      + (paint.opacityVaries ? "--\(name)-opacity:\(opacity.text);" : "")
  }
}

extension RGBA {
  /// Red, green and blue as SVG writes them, `#rrggbb` or short `#rgb`.
  var svgHex: String {
    let digits = [red, green, blue].flatMap { component in
      let byte = UInt8(Int(component * 255 + 0.5, clampedTo: 0...255))
      return [byte >> 4, byte & 15]
    }
    let isShort = stride(from: 0, to: 6, by: 2).allSatisfy { digits[$0] == digits[$0 + 1] }
    let shown = isShort ? [digits[0], digits[2], digits[4]] : digits
    return "#" + shown.map { String($0, radix: 16) }.joined()
  }
}
