/// Writes scene nodes as SVG elements.
///
/// Where the picture has two faces each node is one element whose colours change.
struct SVGRenderer {
  private(set) var body = SVGText()
  private(set) var definitions: SVGDefinitions
  private(set) var palette: SVGPalette
  private var names: SVGNames
  private let options: SVGOptions
  /// The fonts of text that stays text.
  private let fonts = SVGFonts()
  /// What can be seen: the canvas, or as much of it as the group leaves that is being drawn.
  private var visible: Rect

  /// A path may be thinned out by this much, in pixels: nobody could see it.
  private static let tolerance = 0.02

  /// - Parameters:
  ///   - names: the ids of the picture.
  ///   - viewBox: what the picture shows.
  ///   - palette: what colours look like, and how those that vary are called.
  ///   - options: when to embed pictures.
  init(names: SVGNames, viewBox: Rect, palette: SVGPalette, options: SVGOptions) {
    visible = viewBox
    self.options = options
    self.names = names
    definitions = SVGDefinitions(names: names)
    self.palette = palette
  }

  /// Writes nodes that stand in the group of id `parent`.
  mutating func draw(_ nodes: [Scene.Node], in parent: String) throws(RenderError) {
    for stretch in NodeStretches(nodes) {
      switch stretch {
      case .markers(let run): try draw(run)
      case .node(let node): try draw(node, in: parent)
      }
    }
  }

  private mutating func draw(_ node: Scene.Node, in parent: String) throws(RenderError) {
    switch node {
    case .group(let group): try draw(group, in: parent)
    case .path(let shape): draw(shape)
    case .markers(let markers):
      if markers.variations.isEmpty {
        try draw(MarkerRun(markers))
      } else {
        try drawEach(of: markers)
      }
    case .glyphs(let run): try draw(run)
    case .image(let image): try draw(image)
    }
  }

  private mutating func draw(_ group: Scene.Group, in parent: String) throws(RenderError) {
    let id = names.group(group.id, in: parent)
    body.write("<g")
    body.write(attribute: "id", id)
    if let clip = group.clip {
      body.write(attribute: "clip-path", "url(#\(definitions.id(of: clip)))")
    }
    body.write(">\n")
    let outer = visible
    if let clip = group.clip { visible = outer.common(with: clip) }
    defer { visible = outer }
    try draw(group.children, in: id)
    body.write("</g>\n")
  }

  private mutating func draw(_ shape: Scene.Shape) {
    guard !shape.path.elements.isEmpty else { return }
    body.write("<path")
    write(fill: shape.fill, stroke: shape.stroke)
    // Areas with a common border have to keep it to the last digit.
    let path =
      shape.isAntialiased ? shape.path.simplified(tolerance: Self.tolerance) : shape.path
    if shape.fill != nil, shape.fillRule == .evenOdd { body.write(" fill-rule=\"evenodd\"") }
    if !shape.isAntialiased { body.write(" shape-rendering=\"crispEdges\"") }
    body.write(" d=\"")
    body.write(path: path)
    body.write("\"/>\n")
  }

  private mutating func draw(_ run: Scene.GlyphRun) throws(RenderError) {
    switch options.text {
    case .outlines: drawOutlines(of: run)
    case .text: try drawText(of: run)
    }
  }

  private mutating func drawOutlines(of run: Scene.GlyphRun) {
    let line = GlyphLine(run)
    guard !line.isBlank else { return }
    writeStart(of: run)
    line.write(to: &body, definitions: &definitions, palette: &palette)
    body.write("</g>\n")
  }

  private mutating func drawText(of run: Scene.GlyphRun) throws(RenderError) {
    let line = try SVGTextLine(run, fonts: fonts)
    guard !line.isBlank else { return }
    writeStart(of: run)
    body.write(transform: run.transform)
    body.write(">")
    line.write(to: &body, palette: &palette)
    let outlined = GlyphLine(line.outlined)
    if !outlined.isBlank {
      body.write("<g")
      outlined.write(to: &body, definitions: &definitions, palette: &palette)
      body.write("</g>")
    }
    body.write("</g>\n")
  }

  /// Writes the start tag of a line of text, but for its end.
  private mutating func writeStart(of run: Scene.GlyphRun) {
    body.write("<g")
    body.write(attribute: "data-text", run.text)
    write(fill: run.color, stroke: nil)
  }

  /// Writes the attributes that colour an element.
  private mutating func write(fill: Color?, stroke: Scene.Stroke?, opacities: Bool = true) {
    var classes: [String] = []
    if let fill {
      classes += write("fill", palette.paint(fill), opacity: opacities)
    }
    if let stroke, stroke.width > 0 {
      classes += write("stroke", palette.paint(stroke.color), opacity: opacities)
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
        decimals: ShortNumber.opacityDecimals)
    }
    return paint.varies ? [palette.className(for: paint, property: property)] : []
  }

  private mutating func write(lineOf stroke: Scene.Stroke) {
    body.write(attribute: "stroke-width", stroke.width, decimals: Self.widthDecimals)
    if stroke.cap != .butt { body.write(attribute: "stroke-linecap", stroke.cap.rawValue) }
    if stroke.join != .miter { body.write(attribute: "stroke-linejoin", stroke.join.rawValue) }
    if !stroke.dashes.isEmpty {
      let dashes = stroke.dashes.map { ShortNumber($0, decimals: Self.dashDecimals).text }
        .joined(separator: " ")
      body.write(attribute: "stroke-dasharray", dashes)
      if stroke.dashOffset != 0 {
        body.write(
          attribute: "stroke-dashoffset", stroke.dashOffset, decimals: Self.dashDecimals)
      }
    }
  }

  /// The errors of all dashes along a line add up: after a thousand of them this is a hundredth of a pixel.
  private static let dashDecimals = 5

  /// Widths are few; a thousandth of a pixel keeps 1.389 from becoming 1.39.
  private static let widthDecimals = 3

  private mutating func draw(_ run: MarkerRun) throws(RenderError) {
    guard run.count <= options.largestMarkerCount else {
      return try drawImage(of: run.stretches.flatMap { $0 })
    }
    guard let first = run.stretches.first?.first else { return }
    let shape = definitions.id(of: first.shape)
    body.write("<g")
    let isUniform = run.stretches.count == 1
    write(fill: first.fill, stroke: first.stroke, opacities: isUniform)
    body.write(">\n")
    for stretch in run.stretches {
      if !isUniform {
        body.write("<g")
        write("fill-opacity", of: stretch[0].fill)
        write("stroke-opacity", of: stretch[0].stroke?.color)
        body.write(">\n")
      }
      for position in stretch.lazy.flatMap(\.positions) {
        body.write("<use xlink:href=\"#\(shape)\"")
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
  private mutating func write(_ attribute: String, of color: Color?) {
    guard let color else { return }
    body.write(
      attribute: attribute, palette.light.resolve(color).alpha,
      decimals: ShortNumber.opacityDecimals)
  }

  /// Writes markers that differ one by one; what their lines have in common stands in a group around them.
  private mutating func drawEach(of markers: Scene.Markers) throws(RenderError) {
    guard markers.positions.count <= options.largestMarkerCount else {
      return try drawImage(of: [markers])
    }
    let radius = markers.shape.circleRadius
    body.write("<g")
    if let stroke = markers.stroke, stroke.width > 0 { write(lineOf: stroke) }
    body.write(">\n")
    for (index, position) in markers.positions.enumerated() {
      let marker = markers.marker(index)
      if let radius {
        let scale = markers.variations.indices.contains(index) ? markers.variations[index].scale : 1
        writeCircle(at: position, radius: radius * scale)
      } else {
        body.write("<use xlink:href=\"#\(definitions.id(of: marker.path))\"")
        body.write(attribute: "x", position.x)
        body.write(attribute: "y", position.y)
      }
      writeColors(of: marker)
      body.write("/>\n")
    }
    body.write("</g>\n")
  }

  /// Writes the start of a circle's tag: of many that differ in size a shape for each would take more room.
  private mutating func writeCircle(at center: Point, radius: Double) {
    body.write("<circle")
    body.write(attribute: "cx", center.x)
    body.write(attribute: "cy", center.y)
    body.write(attribute: "r", radius, decimals: SVGDefinitions.markerDecimals)
  }

  /// Writes the colours of a marker whose line is written elsewhere.
  private mutating func writeColors(of marker: Scene.Shape) {
    var classes: [String] = []
    if let fill = marker.fill { classes += write("fill", palette.paint(fill), opacity: true) }
    if let stroke = marker.stroke, stroke.width > 0 {
      classes += write("stroke", palette.paint(stroke.color), opacity: true)
    }
    if !classes.isEmpty { body.write(attribute: "class", classes.joined(separator: " ")) }
  }

  /// Writes markers as a picture; where their colours vary, as one for light and one for dark pages.
  private mutating func drawImage(of markers: [Scene.Markers]) throws(RenderError) {
    guard let image = MarkerPicture(of: markers, within: visible, scale: options.imageScale)
    else { return }
    let colors = markers.first.map(\.colors) ?? []
    func address(_ palette: Palette) throws(RenderError) -> String {
      try SVGImage.address(of: image.picture(of: markers, palette: palette))
    }
    let lightAddress = try address(palette.light)
    guard let dark = palette.dark, colors.contains(where: { palette.paint($0).varies }) else {
      write(image.frame, address: lightAddress)
      return
    }
    let classes = palette.imageClasses()
    write(image.frame, address: lightAddress, classes: classes.light)
    // Programs that know no style sheets show the light picture.
    write(
      image.frame, address: try address(dark), classes: classes.dark,
      isHidden: true)
  }

  /// Writes a picture made of pixels.
  private mutating func draw(_ image: Scene.Image) throws(RenderError) {
    guard !image.isEmpty else { return }
    // Not all programs know how to enlarge pixels without having them run into each other.
    let image =
      image.isSmooth ? image : try image.enlarged(scale: options.imageScale, unlessAsFineAs: 1)
    write(
      image.frame, address: try SVGImage.address(of: image.picture),
      isSmooth: image.isSmooth)
  }

  private mutating func write(
    _ frame: Rect, address: String, classes: String? = nil, isHidden: Bool = false,
    isSmooth: Bool = true
  ) {
    body.write("<image")
    for (name, value) in [
      ("x", frame.minX), ("y", frame.minY), ("width", frame.width), ("height", frame.height),
    ] {
      body.write(attribute: name, value)
    }
    body.write(attribute: "preserveAspectRatio", "none")
    if let classes { body.write(attribute: "class", classes) }
    if isHidden { body.write(attribute: "display", "none") }
    if !isSmooth {
      // SVG 1.1's word and that of CSS Images 3, each of which some programs know only.
      body.write(attribute: "image-rendering", "optimizeSpeed")
      body.write(attribute: "style", "image-rendering:pixelated")
    }
    body.write(attribute: "xlink:href", address)
    body.write("/>\n")
  }
}
