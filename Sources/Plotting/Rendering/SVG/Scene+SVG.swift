extension Scene {
  /// The scene as an SVG document that can stand alone or inside a page: shapes of markers and glyphs
  /// are defined once, text is outlines unless asked otherwise, nothing is loaded from elsewhere.
  ///
  ///     let svg = try layout.scene().svg(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."))
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - dark: the colours of dark pages. With them the document follows the reader's colour scheme:
  ///     roles whose colours differ become custom properties, named as the palette names them. nil
  ///     draws the scene in its own palette only.
  ///   - options: how text is written; whether the size is that on paper or that in a page; from how many
  ///     markers on they are an embedded picture, and how fine that is.
  /// - Throws: `RenderError.size` for a view box that is empty or larger than ten million pixels,
  ///   `RenderError.measure` and `RenderError.depth` for what cannot be drawn and for a resolution that leaves
  ///   no size on paper, `RenderError.character` for a description that cannot be written, `RenderError.font` for text in a font file that cannot be read any
  ///   more, and others when an embedded picture cannot be drawn.
  public func svg(
    description: PictureDescription, dark: Palette? = nil, options: SVGOptions = SVGOptions()
  ) throws(RenderError) -> String {
    try description.validate()
    for side in [viewBox.width, viewBox.height]
    where !(side > 0 && side <= Double(Self.largestSVGSide)) {
      throw .size(width: viewBox.width, height: viewBox.height, largest: Self.largestSVGSide)
    }
    if options.size == .physical { try checkPhysicalSize() }
    let nodes = try SceneCutter(viewBox: viewBox, scale: 1).cut(nodes)
    let names = SVGNames(of: description.id)
    var renderer = SVGRenderer(
      names: names, viewBox: viewBox,
      palette: SVGPalette(id: names.root, light: palette, dark: dark), options: options)
    if let background {
      try renderer.draw([.path(Shape(Path(viewBox), fill: background))], in: names.root)
    }
    try renderer.draw(nodes, in: names.root)

    var text = SVGText()
    writeStart(of: description, names: names, size: options.size, to: &text)
    if options.text == .text { text.write(Self.textStyle(in: names.root)) }
    text.write(renderer.palette.styleSheet)
    text.write(renderer.definitions.element)
    text.write(renderer.body)
    text.write("</svg>\n")
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Coordinates are whole numbers of hundredths while they are written, and most programs that draw them
  /// have 32 bits for each.
  private static let largestSVGSide = 10_000_000

  /// The shortest side that can be told, in points: the last of two decimals.
  private static let shortestSVGSide = 0.01

  /// Refuses what would be nothing or without end on paper.
  private func checkPhysicalSize() throws(RenderError) {
    let possible = Self.shortestSVGSide...Double(Self.largestSVGSide)
    for side in [viewBox.width, viewBox.height] where !possible.contains(side * pointsPerPixel) {
      throw .measure(
        name: "pixelsPerInch", value: pixelsPerInch,
        expected: "a number above 0 at which a picture can stand on paper")
    }
  }

  /// Cairo's default miter limit; SVG's own is 4.
  static let miterLimit = 10.0

  /// Keeps browsers from moving glyphs to whole pixels. As a rule and not an attribute, because CairoSVG, which
  /// passes over rules like this, cuts letters off when it is asked for precision.
  private static func textStyle(in id: String) -> String {
    "<style>@supports(color:var(--a)){#\(id) text{text-rendering:geometricPrecision}}</style>\n"
  }

  private func writeStart(
    of description: PictureDescription, names: SVGNames, size: SVGOptions.Size,
    to text: inout SVGText
  ) {
    let (title, details) = (names.definition("title"), names.definition("desc"))
    text.write("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    // SVG 2's plain href is not known to all programs, this one is.
    text.write(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    text.write(attribute: "id", names.root)
    text.write(" role=\"img\"")
    // The name is the title alone: what is to be seen is said once, by those who ask for it.
    text.write(attribute: "aria-labelledby", title)
    text.write(attribute: "aria-describedby", details)
    if let language = description.language { text.write(attribute: "lang", language) }
    write(size, to: &text)
    let box = [viewBox.minX, viewBox.minY, viewBox.width, viewBox.height]
    text.write(attribute: "viewBox", box.map { ShortNumber($0).text }.joined(separator: " "))
    // What shapes have unless they say otherwise.
    text.write(attribute: "fill", "none")
    text.write(attribute: "stroke-miterlimit", Self.miterLimit)
    text.write(">\n<title id=\"\(title)\">")
    text.write(escaped: description.title)
    text.write("</title>\n<desc id=\"\(details)\">")
    text.write(escaped: description.description)
    text.write("</desc>\n")
  }
  /// Writes how wide and how high the picture is.
  private func write(_ size: SVGOptions.Size, to text: inout SVGText) {
    let sides = [("width", viewBox.width), ("height", viewBox.height)]
    for (name, side) in sides {
      switch size {
      case .pixels: text.write(attribute: name, side)
      case .physical:
        let points = ShortNumber(side * pointsPerPixel).text
        text.write(attribute: name, "\(points)pt")
      }
    }
  }
}
