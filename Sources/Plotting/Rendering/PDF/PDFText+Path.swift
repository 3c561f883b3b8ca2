extension PDFText {
  /// Appends a path.
  mutating func write(_ path: Path, decimals: Int = coordinateDecimals) {
    var writer = PDFPathWriter(decimals: decimals)
    for element in path.elements { writer.add(element, to: &self) }
  }
}

/// Writes path elements one after the other.
///
/// Source: ISO 32000-1, 8.5.2 ("Path Construction Operators").
private struct PDFPathWriter {
  let decimals: Int
  private var start = Point.zero
  private var current = Point.zero
  /// Whether a subpath has been started that has not been closed yet.
  private var isOpen = false

  init(decimals: Int) {
    self.decimals = decimals
  }

  mutating func add(_ element: Path.Element, to text: inout PDFText) {
    switch element {
    case .move(let point): begin(at: point, in: &text)
    case .line(let point):
      continueSubpath(in: &text)
      text.write(point, decimals: decimals)
      text.write(operator: "l")
      current = point
    case .quad(let control, let end):
      continueSubpath(in: &text)
      write(Cubic(start: current, quadControl: control, end: end), to: &text)
    case .cubic(let control1, let control2, let end):
      continueSubpath(in: &text)
      write(
        Cubic(start: current, control1: control1, control2: control2, end: end), to: &text)
    case .close:
      if isOpen { text.write(operator: "h") }
      (current, isOpen) = (start, false)
    }
  }

  private mutating func begin(at point: Point, in text: inout PDFText) {
    text.write(point, decimals: decimals)
    text.write(operator: "m")
    (start, current, isOpen) = (point, point, true)
  }

  /// What follows the end of a subpath starts where that one did.
  private mutating func continueSubpath(in text: inout PDFText) {
    if !isOpen { begin(at: start, in: &text) }
  }

  private mutating func write(_ curve: Cubic, to text: inout PDFText) {
    text.write(curve.control1, decimals: decimals)
    text.write(curve.control2, decimals: decimals)
    text.write(curve.end, decimals: decimals)
    text.write(operator: "c")
    current = curve.end
  }
}
