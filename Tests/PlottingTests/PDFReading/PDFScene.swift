import Pictures

@testable import Plotting

/// Follows the instructions of a page that the package writes, and makes a scene of what they draw: it can be held
/// against the picture of the scene that the page was made from. Text is drawn with the fonts of the file.
struct PDFScene {
  private let file: PDFFile
  private var nodes: [Scene.Node] = []
  private var state = State()
  private var saved: [State] = []
  private var fonts: [String: EmbeddedFont] = [:]
  private var path = Path()
  private var isClip = false

  private struct State {
    var transform = AffineTransform.identity
    var fill = Color.black
    var stroke = Scene.Stroke(.black, width: 1)
    var (fillOpacity, strokeOpacity) = (1.0, 1.0)
    var clips: [Rect] = []
    /// What all that is drawn is let through by.
    var opacity = 1.0
    var font = ""
    var size = 0.0
    var textPlace = AffineTransform.identity
  }

  /// Reads a document of a page that is `viewBox` large in the scene.
  static func read(_ bytes: [UInt8], viewBox: Rect, pixelsPerInch: Double) throws -> Scene {
    let file = try PDFFile(bytes)
    var reader = PDFScene(file: file)
    let scale = pixelsPerInch / 72
    // From points with y up to the scene.
    reader.state.transform = AffineTransform.scale(scale, -scale)
      .followed(by: .translation(viewBox.minX, viewBox.maxY))
    try reader.follow(file.content)
    return Scene(
      viewBox: viewBox, pixelsPerInch: pixelsPerInch, background: nil, nodes: reader.nodes)
  }

  private init(file: PDFFile) { self.file = file }

  private mutating func follow(_ content: String) throws {
    var operands: [PDFTextReader.Token] = []
    for token in PDFTextReader.Token.tokens(of: content) {
      guard case .word(let word) = token else {
        operands.append(token)
        continue
      }
      let numbers = operands.compactMap { operand -> Double? in
        if case .number(let number) = operand { number } else { nil }
      }
      let isKnown =
        try setState(word, numbers, operands) || buildPath(word, numbers)
        || showText(word, numbers, operands)
      if !isKnown, !["BDC", "BMC", "EMC"].contains(word) {
        throw PDFFile.Failure(reason: "operator \(word)")
      }
      operands = []
    }
  }

  private mutating func setState(
    _ word: String, _ numbers: [Double], _ operands: [PDFTextReader.Token]
  ) throws -> Bool {
    switch word {
    case "q": saved.append(state)
    case "Q":
      guard let last = saved.popLast() else { throw PDFFile.Failure(reason: "Q without q") }
      state = last
    case "cm": state.transform = try Self.matrix(numbers).followed(by: state.transform)
    case "rg": state.fill = Self.color(numbers)
    case "RG": state.stroke.color = Self.color(numbers)
    case "w": state.stroke.width = numbers[0]
    case "J": state.stroke.cap = [.butt, .round, .square][Int(numbers[0])]
    case "j": state.stroke.join = [.miter, .round, .bevel][Int(numbers[0])]
    case "d":
      state.stroke.dashes = numbers.dropLast()
      state.stroke.dashOffset = numbers.last ?? 0
    case "gs":
      guard case .name(let name) = operands.first else { return false }
      try setOpacity(name)
    case "Do":
      guard case .name(let name) = operands.first, let object = file.resource(name) else {
        throw PDFFile.Failure(reason: "object \(operands)")
      }
      try draw(object)
    default: return false
    }
    return true
  }

  private static func matrix(_ numbers: [Double]) throws -> AffineTransform {
    guard numbers.count == 6 else { throw PDFFile.Failure(reason: "matrix \(numbers)") }
    return AffineTransform(
      a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], tx: numbers[4], ty: numbers[5])
  }

  private static func color(_ numbers: [Double]) -> Color {
    Color(RGBA(red: numbers[0], green: numbers[1], blue: numbers[2]))
  }

  private mutating func setOpacity(_ name: String) throws {
    let pattern = try Regex(
      "/\(name) << /(ca|CA) ([0-9.]+) >>", as: (Substring, Substring, Substring).self)
    for object in file.objects.values {
      guard let match = object.text.firstMatch(of: pattern) else { continue }
      let value = Double(match.2) ?? .nan
      if match.1 == "ca" { state.fillOpacity = value } else { state.strokeOpacity = value }
      return
    }
    throw PDFFile.Failure(reason: "opacity \(name)")
  }

  private mutating func draw(_ object: PDFFile.Object) throws {
    if object.text.contains("/Subtype /Image") { return try drawImage(object) }
    guard let stream = object.stream else { throw PDFFile.Failure(reason: "form without data") }
    let outer = state
    if object.text.contains("/Transparency") {
      state.opacity *= state.fillOpacity
      (state.fillOpacity, state.strokeOpacity) = (1, 1)
    }
    try follow(PDFFile.latin(stream))
    state = outer
  }

  private mutating func drawImage(_ object: PDFFile.Object) throws {
    func number(_ key: String) -> Int {
      object.text.firstRange(of: "/\(key) ").flatMap {
        Int(object.text[$0.upperBound...].prefix(while: \.isNumber))
      } ?? 0
    }
    let (width, height) = (number("Width"), number("Height"))
    let mask = file.object("SMask", of: object)?.stream
    guard let colors = object.stream, colors.count == 3 * width * height,
      mask == nil || mask?.count == width * height
    else { throw PDFFile.Failure(reason: "picture of \(width) x \(height)") }
    var pixels: [UInt8] = []
    for pixel in 0..<width * height {
      pixels += colors[3 * pixel..<3 * pixel + 3]
      pixels.append(mask?[pixel] ?? .max)
    }
    let corners = [Point(0, 0), Point(1, 1)].map(state.transform.apply(to:))
    let image = Scene.Image(
      try Picture(width: width, height: height, pixels: pixels),
      in: Rect(
        minX: corners[0].x, minY: corners[1].y, maxX: corners[1].x, maxY: corners[0].y),
      isSmooth: object.text.contains("/Interpolate true"))
    add(.image(image))
  }

  private mutating func add(_ node: Scene.Node) {
    nodes.append(
      state.clips.reversed().reduce(node) { node, clip in
        .group(Scene.Group(id: "", clip: clip, children: [node]))
      })
  }
}

extension PDFScene {
  private mutating func buildPath(_ word: String, _ numbers: [Double]) throws -> Bool {
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      state.transform.apply(to: Point(numbers[$0], numbers[$0 + 1]))
    }
    switch word {
    case "m": path.elements.append(.move(points[0]))
    case "l": path.elements.append(.line(points[0]))
    case "c":
      path.elements.append(.cubic(control1: points[0], control2: points[1], end: points[2]))
    case "h": path.elements.append(.close)
    case "re":
      let rect = Rect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      path.elements += Path(rect).applying(state.transform).elements
    case "W": isClip = true
    case "n": endPath()
    case "f", "f*": paint(fills: true, strokes: false, isEvenOdd: word == "f*")
    case "S": paint(fills: false, strokes: true)
    case "B", "B*": paint(fills: true, strokes: true, isEvenOdd: word == "B*")
    default: return false
    }
    return true
  }

  private mutating func endPath() {
    if isClip, let rect = path.controlBounds { state.clips.append(rect) }
    (path, isClip) = (Path(), false)
  }

  private mutating func paint(fills: Bool, strokes: Bool, isEvenOdd: Bool = false) {
    var stroke = state.stroke
    stroke.color = stroke.color.withAlpha(state.strokeOpacity * state.opacity)
    let scale = state.transform.scale
    stroke.width *= scale
    stroke.dashes = stroke.dashes.map { $0 * scale }
    stroke.dashOffset *= scale
    add(
      .path(
        Scene.Shape(
          path, fill: fills ? state.fill.withAlpha(state.fillOpacity * state.opacity) : nil,
          stroke: strokes ? stroke : nil, fillRule: isEvenOdd ? .evenOdd : .winding)))
    endPath()
  }

  private mutating func showText(
    _ word: String, _ numbers: [Double], _ operands: [PDFTextReader.Token]
  ) throws -> Bool {
    switch word {
    case "BT", "ET": break
    case "Tf":
      guard case .name(let name) = operands.first else { return false }
      (state.font, state.size) = (name, numbers[0])
    case "Tm": state.textPlace = try Self.matrix(numbers)
    case "TJ":
      for operand in operands {
        switch operand {
        case .number(let number): advance(-number)
        case .string(let bytes):
          for start in stride(from: 0, to: bytes.count - 1, by: 2) {
            try show(Int(bytes[start]) << 8 | Int(bytes[start + 1]))
          }
        default: return false
        }
      }
    default: return false
    }
    return true
  }

  private mutating func advance(_ parts: Double) {
    state.textPlace = AffineTransform.translation(parts / 1000 * state.size, 0)
      .followed(by: state.textPlace)
  }

  private mutating func show(_ code: Int) throws {
    let font = try font(state.font)
    let scale = state.size / 1000
    let place = AffineTransform.scale(scale, scale).followed(by: state.textPlace)
      .followed(by: state.transform)
    let outline = try font.program.glyph(code).outline.applying(place)
    if !outline.elements.isEmpty {
      path = outline
      paint(fills: true, strokes: false)
    }
    guard font.widths.indices.contains(code - 1) else {
      throw PDFFile.Failure(reason: "no width of \(code) in \(state.font)")
    }
    advance(font.widths[code - 1])
  }

  private mutating func font(_ name: String) throws -> (program: EmbeddedFont, widths: [Double]) {
    guard let font = file.resource(name), let descendant = file.object("DescendantFonts", of: font),
      let descriptor = file.object("FontDescriptor", of: descendant),
      let program = file.object("FontFile3", of: descriptor)?.stream,
      let widths = descendant.text.firstMatch(of: /\/W \[1 \[([^\]]*)\]/)
    else { throw PDFFile.Failure(reason: "font \(name)") }
    let known = try fonts[name] ?? EmbeddedFont(program)
    fonts[name] = known
    return (known, widths.1.split(separator: " ").compactMap { Double($0) })
  }
}

extension AffineTransform {
  /// How much larger lengths are, as far as it is the same everywhere.
  fileprivate var scale: Double { (a * a + b * b).squareRoot() }
}
