extension Scene {
  /// The scene as an SVG document that can stand alone or inside a page: shapes of markers and glyphs
  /// are defined once, text is outlines, nothing is loaded from elsewhere.
  ///
  ///     let svg = try layout.scene().svg(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."))
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - dark: the same picture in dark colours. With it the document follows the reader's colour
  ///     scheme: colours that differ become custom properties, named after `palette`. nil draws this
  ///     picture only.
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  /// - Throws: `RenderError.differentPictures` when `dark` differs in more than its colours; another
  ///   `RenderError` when an embedded picture cannot be drawn.
  public func svg(
    description: PictureDescription, dark: Scene? = nil, options: SVGOptions = SVGOptions()
  ) throws(RenderError) -> String {
    let id = description.id.xmlName
    guard dark.map({ $0.viewBox == viewBox }) ?? true else { throw .differentPictures(id) }
    var renderer = SVGRenderer(
      id: id, viewBox: viewBox, names: dark.map(paintNames) ?? [:], options: options)
    if let background {
      let canvas = Node.path(Shape(Path(viewBox), fill: background))
      let darkCanvas = dark.map { Node.path(Shape(Path(viewBox), fill: $0.background)) }
      try renderer.draw([canvas], dark: darkCanvas.map { [$0] }, in: id)
    }
    try renderer.draw(nodes, dark: dark?.nodes, in: id)

    var text = SVGText()
    writeStart(of: description, id: id, to: &text)
    text.write(renderer.palette.styleSheet)
    text.write(renderer.definitions.element)
    text.write(renderer.body)
    text.write("</svg>\n")
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// What the colours that differ are called.
  private func paintNames(beside dark: Scene) -> [SVGPaint: String] {
    let pairs = zip(palette, dark.palette).map { light, dark in
      (SVGPaint(light: light.color, dark: dark.color), light.name)
    }
    // What shares both of its colours with something else goes by the first of the names.
    return Dictionary(pairs) { first, _ in first }
  }

  /// Cairo's default miter limit; SVG's own is 4.
  static let miterLimit = 10.0

  private func writeStart(of description: PictureDescription, id: String, to text: inout SVGText) {
    text.write("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" role=\"img\"")
    text.write(attribute: "aria-labelledby", "\(id)-title \(id)-desc")
    if let language = description.language { text.write(attribute: "lang", language) }
    text.write(attribute: "width", viewBox.width)
    text.write(attribute: "height", viewBox.height)
    let box = [viewBox.minX, viewBox.minY, viewBox.width, viewBox.height]
    text.write(attribute: "viewBox", box.map { SVGNumber($0).text }.joined(separator: " "))
    // What shapes have unless they say otherwise.
    text.write(attribute: "fill", "none")
    text.write(attribute: "stroke-miterlimit", Self.miterLimit)
    text.write(">\n<title id=\"\(id)-title\">")
    text.write(escaped: description.title)
    text.write("</title>\n<desc id=\"\(id)-desc\">")
    text.write(escaped: description.description)
    text.write("</desc>\n")
  }
}
