/// Writes scene nodes as the instructions of a PDF page.
struct PDFRenderer {
  /// The instructions so far, in pixels of the scene.
  var content = PDFText()
  /// The document that forms, pictures and fonts are added to.
  var document: PDFDocument
  /// Where the dictionary of all that is named will stand.
  let resourcesReference: PDFDocument.Reference
  /// What the roles of colours look like.
  let palette: Palette
  /// Points in a pixel of the scene.
  let unit: Double
  private let viewBox: Rect
  var resources = PDFResources()
  var fonts = PDFFonts()
  /// The forms of markers that have been defined.
  var markerForms: [MarkerForm: String] = [:]
  private var state = PDFGraphicsState()

  /// The line of their colour that areas without smoothing get, in pixels: programs that show PDFs smooth every
  /// edge, and no seam shows between areas that meet then.
  private static let hairline = 0.3

  /// - Parameters:
  ///   - viewBox: the part of the scene that the page shows.
  ///   - unit: points in a pixel of the scene.
  ///   - palette: what the roles of colours look like.
  init(viewBox: Rect, unit: Double, palette: Palette) {
    (self.viewBox, self.unit, self.palette) = (viewBox, unit, palette)
    var document = PDFDocument()
    resourcesReference = document.reserve()
    self.document = document
    // Pages have y up.
    let page = AffineTransform.translation(-viewBox.minX, -viewBox.maxY)
      .followed(by: .scale(unit, -unit))
    content.write(page, translation: Point(page.tx, page.ty))
    content.write(operator: "cm")
  }

  /// Adds the fonts and the dictionary of all that is named to the document.
  func addResources(to document: inout PDFDocument) -> PDFDocument.Reference {
    let names = fonts.add(to: &document)
    document.add(resources.dictionary(fonts: names), as: resourcesReference)
    return resourcesReference
  }

  /// Writes the nodes of a page, the only content of the figure that the page is, over what it is painted with, which
  /// is not read to anybody.
  ///
  /// Source: ISO 32000-1, 14.6 ("Marked Content"), 14.8.2.2 ("Real Content and Artifacts").
  mutating func draw(_ nodes: [Scene.Node], over background: Color?) throws(RenderError) {
    if let background {
      content.write("/Artifact ")
      content.write(operator: "BMC")
      setFill(palette.resolve(background))
      content.write(viewBox)
      content.write(operator: "f")
      content.write(operator: "EMC")
    }
    content.write("/Figure << /MCID 0 >> ")
    content.write(operator: "BDC")
    try draw(nodes)
    content.write(operator: "EMC")
  }

  /// Writes nodes one over the other.
  mutating func draw(_ nodes: [Scene.Node]) throws(RenderError) {
    for node in nodes { try draw(node) }
  }

  private mutating func draw(_ node: Scene.Node) throws(RenderError) {
    switch node {
    case .group(let group): try draw(group)
    case .path(let shape): draw(shape)
    case .markers(let markers): draw(markers)
    case .glyphs(let run): draw(run)
    case .image(let image): try draw(image)
    }
  }

  private mutating func draw(_ group: Scene.Group) throws(RenderError) {
    guard let clip = group.clip else { return try draw(group.children) }
    let outer = save()
    content.write(clip)
    content.write("W ")
    content.write(operator: "n")
    try draw(group.children)
    restore(outer)
  }

  private mutating func draw(_ shape: Scene.Shape) {
    guard !shape.path.elements.isEmpty else { return }
    var stroke = shape.stroke
    if !shape.isAntialiased, stroke == nil, let fill = shape.fill, palette.resolve(fill).alpha == 1
    {
      stroke = Scene.Stroke(fill, width: Self.hairline, join: .bevel)
    }
    guard let painting = prepare(fill: shape.fill, stroke: stroke) else { return }
    content.paint(shape.path, painting, rule: shape.fillRule)
  }
}

extension PDFRenderer {
  /// Sets colours and line, and tells how to paint with them; nil for what nobody sees.
  mutating func prepare(fill: Color?, stroke: Scene.Stroke?) -> PDFPainting? {
    let fillColor = fill.map(palette.resolve)
    let line = stroke.flatMap { $0.width > 0 ? $0 : nil }
    let strokeColor = line.map { palette.resolve($0.color) }
    guard let painting = PDFPainting(fill: fillColor, stroke: strokeColor) else { return nil }
    if let fillColor, painting != .stroke { setFill(fillColor) }
    if let strokeColor, let line, painting != .fill {
      state.set(strokeColor, of: .stroke, in: &content, &resources)
      state.setLine(line, in: &content)
    }
    return painting
  }

  /// Sets the colour of areas and of text.
  mutating func setFill(_ color: RGBA) {
    state.set(color, of: .fill, in: &content, &resources)
  }

  /// Keeps what is set, to be set again by `restore`.
  mutating func save() -> PDFGraphicsState {
    content.write(operator: "q")
    return state
  }

  /// Sets what was set before.
  mutating func restore(_ outer: PDFGraphicsState) {
    content.write(operator: "Q")
    state = outer
  }

  /// Adds a form or a picture, and names it.
  mutating func name(of data: [UInt8], _ dictionary: PDFDictionary) -> String {
    resources.name(of: document.add(stream: data, dictionary))
  }

  /// Makes a form of instructions, and names it.
  ///
  /// - Parameters:
  ///   - content: the instructions.
  ///   - box: what nothing is drawn outside of.
  ///   - isWhole: whether what is drawn lets something through as a whole.
  mutating func name(of content: PDFText, box: Rect, isWhole: Bool = false) -> String {
    let sides = [
      box.minX.rounded(.down), box.minY.rounded(.down), box.maxX.rounded(.up),
      box.maxY.rounded(.up),
    ]
    let bounds = sides.map { ShortNumber($0).text }.joined(separator: " ")
    var dictionary = PDFDictionary([
      ("Type", "/XObject"), ("Subtype", "/Form"), ("BBox", "[\(bounds)]"),
    ])
    if isWhole {
      dictionary.add("Group", Self.transparencyGroup)
      dictionary.add("Resources", resourcesReference.text)
    }
    return name(of: content.bytes, dictionary)
  }

  /// What is drawn as a whole, over what was there.
  ///
  /// Source: ISO 32000-1, 11.6.6 ("Transparency Group XObjects").
  static let transparencyGroup = PDFDictionary([
    ("S", "/Transparency"), ("I", "true"), ("CS", "/DeviceRGB"),
  ])

  /// Draws into instructions of their own, which start with nothing set, and returns them.
  mutating func separately(_ draw: (inout PDFRenderer) -> Void) -> PDFText {
    let (outerContent, outerState) = (content, state)
    (content, state) = (PDFText(), PDFGraphicsState())
    draw(&self)
    defer { (content, state) = (outerContent, outerState) }
    return content
  }
}
