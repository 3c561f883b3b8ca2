/// How a path is painted: inside, along it, or both.
///
/// Source: ISO 32000-1, 8.5.3 ("Path-Painting Operators").
enum PDFPainting: Sendable, Hashable {
  case fill
  case stroke
  /// Both at once, which looks as one after the other does where nothing shows through.
  case fillAndStroke
  /// The inside first, and the line over it: half of it is seen through the line.
  case fillThenStroke

  /// How a path is painted in these colours; nil for what nobody sees.
  init?(fill: RGBA?, stroke: RGBA?) {
    let isFilled = (fill?.alpha ?? 0) > 0
    let isStroked = (stroke?.alpha ?? 0) > 0
    let isOpaque = fill?.alpha == 1 && stroke?.alpha == 1
    switch (isFilled, isStroked) {
    case (true, true): self = isOpaque ? .fillAndStroke : .fillThenStroke
    case (true, false): self = .fill
    case (false, true): self = .stroke
    case (false, false): return nil
    }
  }
}

extension PDFText {
  /// Appends a path and paints it.
  mutating func paint(
    _ path: Path, _ painting: PDFPainting, rule: Scene.Shape.FillRule = .winding,
    decimals: Int = coordinateDecimals
  ) {
    write(path, decimals: decimals)
    switch (painting, rule) {
    case (.fill, .winding): write(operator: "f")
    case (.fill, .evenOdd): write(operator: "f*")
    case (.stroke, _): write(operator: "S")
    case (.fillAndStroke, .winding): write(operator: "B")
    case (.fillAndStroke, .evenOdd): write(operator: "B*")
    case (.fillThenStroke, _):
      write(operator: rule == .winding ? "f" : "f*")
      write(path, decimals: decimals)
      write(operator: "S")
    }
  }
}
