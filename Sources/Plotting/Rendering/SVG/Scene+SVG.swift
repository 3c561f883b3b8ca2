extension Scene {
  /// The scene as an SVG document that can stand alone or inside a page: shapes of markers and glyphs
  /// are defined once, text is outlines, nothing is loaded from elsewhere.
  ///
  ///     let svg = try layout.scene().svg(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."))
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - dark: the colours of dark pages. With them the document follows the reader's colour scheme:
  ///     roles whose colours differ become custom properties, named as the palette names them. nil
  ///     draws the scene in its own palette only.
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  /// - Throws: `RenderError` when an embedded picture cannot be drawn.
  public func svg(
    description: PictureDescription, dark: Palette? = nil, options: SVGOptions = SVGOptions()
  ) throws(RenderError) -> String {
    let id = description.id.xmlName
    var renderer = SVGRenderer(
      id: id, viewBox: viewBox, palette: SVGPalette(id: id, light: palette, dark: dark),
      options: options)
    if let background {
      try renderer.draw([.path(Shape(Path(viewBox), fill: background))], in: id)
    }
    try renderer.draw(nodes, in: id)

    var text = SVGText()
    writeStart(of: description, id: id, to: &text)
    text.write(renderer.palette.styleSheet)
    text.write(renderer.definitions.element)
    text.write(renderer.body)
    text.write("</svg>\n")
    return String(decoding: text.bytes, as: UTF8.self)
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
