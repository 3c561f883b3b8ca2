/// Writes scene nodes as SVG elements.
///
/// A node may come with its counterpart in a dark picture: the two are drawn as one element whose
/// colours change.
struct SVGRenderer {
  private(set) var body = SVGText()
  private(set) var definitions: SVGDefinitions
  private(set) var palette: SVGPalette
  private var usedIDs: [String: Int] = [:]
  private let options: SVGOptions
  /// What can be seen: the canvas, or as much of it as the group leaves that is being drawn.
  private var visible: Rect

  /// A path may be thinned out by this much, in pixels: nobody could see it.
  private static let tolerance = 0.02

  /// - Parameters:
  ///   - id: the id of the whole picture, with which all others start.
  ///   - viewBox: what the picture shows.
  ///   - names: names of colours that vary.
  ///   - options: when to embed pictures.
  init(id: String, viewBox: Rect, names: [SVGPaint: String], options: SVGOptions) {
    visible = viewBox
    self.options = options
    definitions = SVGDefinitions(prefix: id)
    palette = SVGPalette(id: id, knownNames: names)
  }

  /// Writes nodes that stand in the group of id `parent`.
  mutating func draw(_ nodes: [Scene.Node], dark: [Scene.Node]?, in parent: String)
    throws(RenderError)
  {
    guard dark.map({ $0.count == nodes.count }) ?? true else { throw .differentPictures(parent) }
    var run = MarkerRun()
    for (index, node) in nodes.enumerated() {
      let counterpart = dark?[index]
      if case .markers(let markers) = node {
        let part = try MarkerRun(markers, dark: counterpart, in: parent)
        if !run.append(part) {
          try draw(run)
          run = part
        }
        continue
      }
      try draw(run)
      run = MarkerRun()
      try draw(node, dark: counterpart, in: parent)
    }
    try draw(run)
  }

  private mutating func draw(_ node: Scene.Node, dark: Scene.Node?, in parent: String)
    throws(RenderError)
  {
    switch (node, dark) {
    case (.group(let group), nil): try draw(group, dark: nil, in: parent)
    case (.group(let group), .group(let other)?): try draw(group, dark: other, in: parent)
    case (.path(let shape), nil): draw(shape, dark: nil)
    case (.path(let shape), .path(let other)?): draw(shape, dark: other)
    case (.glyphs(let run), nil): draw(run, dark: nil)
    case (.glyphs(let run), .glyphs(let other)?): draw(run, dark: other)
    default: throw .differentPictures(parent)
    }
  }

  private mutating func draw(_ group: Scene.Group, dark: Scene.Group?, in parent: String)
    throws(RenderError)
  {
    let id = uniqueID("\(parent)-\(group.id)")
    body.write("<g")
    body.write(attribute: "id", id)
    if let clip = group.clip {
      body.write(attribute: "clip-path", "url(#\(definitions.id(of: clip)))")
    }
    body.write(">\n")
    let outer = visible
    if let clip = group.clip { visible = outer.common(with: clip) }
    defer { visible = outer }
    try draw(group.children, dark: dark?.children, in: id)
    body.write("</g>\n")
  }

  /// The id, with a number behind it when it is taken.
  private mutating func uniqueID(_ id: String) -> String {
    let id = id.xmlName
    let count = usedIDs[id, default: 0] + 1
    usedIDs[id] = count
    return count == 1 ? id : uniqueID("\(id)-\(count)")
  }

  private mutating func draw(_ shape: Scene.Shape, dark: Scene.Shape?) {
    guard !shape.path.elements.isEmpty else { return }
    body.write("<path")
    write(
      fill: shape.fill.map { SVGPaint(light: $0, dark: dark?.fill) },
      stroke: shape.stroke, darkStroke: dark?.stroke)
    // Areas with a common border have to keep it to the last digit.
    let path =
      shape.isAntialiased ? shape.path.simplified(tolerance: Self.tolerance) : shape.path
    if !shape.isAntialiased { body.write(" shape-rendering=\"crispEdges\"") }
    body.write(" d=\"")
    body.write(path: path)
    body.write("\"/>\n")
  }

  private mutating func draw(_ run: Scene.GlyphRun, dark: Scene.GlyphRun?) {
    let line = GlyphLine(run)
    guard !line.isBlank else { return }
    body.write("<g")
    body.write(attribute: "data-text", run.text)
    write(
      fill: SVGPaint(light: run.color, dark: dark?.color), stroke: nil, darkStroke: nil)
    line.write(to: &body, definitions: &definitions)
    body.write("</g>\n")
  }

  /// Writes the attributes that colour an element.
  private mutating func write(
    fill: SVGPaint?, stroke: Scene.Stroke?, darkStroke: Scene.Stroke?, opacities: Bool = true
  ) {
    var classes: [String] = []
    if let fill {
      classes += write("fill", fill, opacity: opacities)
    }
    if let stroke, stroke.width > 0 {
      classes += write(
        "stroke", SVGPaint(light: stroke.color, dark: darkStroke?.color), opacity: opacities)
      write(lineOf: stroke)
    }
    if !classes.isEmpty { body.write(attribute: "class", classes.joined(separator: " ")) }
  }

  /// Writes a colour; returns the class that makes it change.
  private mutating func write(_ property: String, _ paint: SVGPaint, opacity: Bool) -> [String] {
    body.write(attribute: property, paint.light.svgHex)
    if opacity, paint.light.alpha < 1 {
      body.write(
        attribute: "\(property)-opacity", paint.light.alpha,
        decimals: SVGNumber.opacityDecimals)
    }
    return paint.varies ? [palette.className(for: paint, property: property)] : []
  }

  private mutating func write(lineOf stroke: Scene.Stroke) {
    body.write(attribute: "stroke-width", stroke.width, decimals: Self.widthDecimals)
    if stroke.cap != .butt { body.write(attribute: "stroke-linecap", "\(stroke.cap)") }
    if stroke.join != .miter { body.write(attribute: "stroke-linejoin", "\(stroke.join)") }
    if !stroke.dashes.isEmpty {
      let dashes = stroke.dashes.map { SVGNumber($0).text }.joined(separator: " ")
      body.write(attribute: "stroke-dasharray", dashes)
    }
  }

  /// Widths are few; a thousandth of a pixel keeps 1.389 from becoming 1.39.
  private static let widthDecimals = 3

  private mutating func draw(_ run: MarkerRun) throws(RenderError) {
    guard run.count <= options.largestMarkerCount else { return try drawImage(of: run) }
    guard let first = run.stretches.first?.first else { return }
    let shape = definitions.id(of: first.shape)
    body.write("<g")
    let isUniform = run.stretches.count == 1
    write(
      fill: run.fill, stroke: first.stroke, darkStroke: run.darkStroke, opacities: isUniform)
    body.write(">\n")
    for stretch in run.stretches {
      if !isUniform {
        body.write("<g")
        for (name, opacity) in zip(["fill-opacity", "stroke-opacity"], stretch[0].opacities) {
          if let opacity { body.write(attribute: name, opacity.text) }
        }
        body.write(">\n")
      }
      for position in stretch.lazy.flatMap(\.positions) {
        body.write("<use href=\"#\(shape)\"")
        body.write(attribute: "x", position.x)
        body.write(attribute: "y", position.y)
        body.write("/>\n")
      }
      if !isUniform { body.write("</g>\n") }
    }
    body.write("</g>\n")
  }
}

extension SVGRenderer {
  /// Writes markers as a picture; where their colours vary, as one for light and one for dark pages.
  private mutating func drawImage(of run: MarkerRun) throws(RenderError) {
    let markers = run.stretches.flatMap { $0 }
    guard let image = SVGImage(of: markers, within: visible, scale: options.imageScale)
    else { return }
    guard run.varies else {
      write(image, address: try image.address(of: markers))
      return
    }
    let classes = palette.imageClasses()
    write(image, address: try image.address(of: markers), classes: classes.light)
    // Programs that know no style sheets show the light picture.
    write(
      image, address: try image.address(of: run.darkMarkers), classes: classes.dark,
      isHidden: true)
  }

  private mutating func write(
    _ image: SVGImage, address: String, classes: String? = nil, isHidden: Bool = false
  ) {
    body.write("<image")
    let frame = image.frame
    for (name, value) in [
      ("x", frame.minX), ("y", frame.minY), ("width", frame.width), ("height", frame.height),
    ] {
      body.write(attribute: name, value)
    }
    body.write(attribute: "preserveAspectRatio", "none")
    if let classes { body.write(attribute: "class", classes) }
    if isHidden { body.write(attribute: "display", "none") }
    body.write(attribute: "href", address)
    body.write("/>\n")
  }
}

extension String {
  /// The text as an XML name that CSS can use, too: what has no place in one becomes a hyphen.
  var xmlName: String {
    let kept = unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    let name = String(kept)
    return name.first?.isLetter == true ? name : "figure-\(name)"
  }
}
