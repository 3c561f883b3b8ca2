import Glibc

// Where an arrow runs and how its heads are drawn. Source: Matplotlib's `Annotation.update_positions`,
// `ConnectionStyle.Arc3` and `ArrowStyle._Curve`.

extension AnnotationArrow {
  /// What a text without a box keeps clear on each side, in points; half the `pad` of
  /// `Annotation.update_positions`.
  private static let textPad = 2.0

  /// From the edge of a text to a point, both kept clear of; nil where there is no room for an arrow.
  func curve(from text: PlacedText, to end: Point, context: DrawingContext) -> QuadraticCurve? {
    let start = text.extent.center
    guard start.isFinite, end.isFinite, start != end else { return nil }
    let along = end - start
    let whole = QuadraticCurve(
      start: start,
      control: (start + end) * 0.5 + Point(-along.y, along.x) * curve,
      end: end)
    let pad = context.pixels(Self.textPad)
    let keptClear = text.extent.insetBy(-pad)
    let outside =
      text.text.isEmpty
      ? whole
      : whole.leaving { point in
        text.frame.map { $0.contains(text.fromScene(point)) } ?? keptClear.contains(point)
      }
    guard let outside else { return nil }
    let gaps = (start: context.pixels(startGap), end: context.pixels(endGap))
    let first = outside.start
    guard let rest = outside.leaving({ ($0 - first).length < gaps.start }) else { return nil }
    return rest.reversed.leaving { ($0 - end).length < gaps.end }?.reversed
  }

  /// The line and its heads.
  ///
  /// - Parameter headScale: the size that heads are measured in, in pixels.
  func nodes(
    along curve: QuadraticCurve, headScale: Double, color: Color, measures: DrawingMeasures
  ) -> [Scene.Node] {
    let width = measures.pixels(width ?? measures.theme.patchLineWidth)
    let stroke = Scene.Stroke(color, width: width, cap: .round, join: .round)
    func tip(_ head: Head, at end: Point) -> ArrowTip? {
      head == .none
        ? nil
        : ArrowTip(
          at: end, from: curve.control, length: headLength * headScale,
          halfWidth: headWidth * headScale, lineWidth: width)
    }
    let tips = [(tail, tip(tail, at: curve.start)), (head, tip(head, at: curve.end))]
    var shaft = curve
    if let tip = tips[0].1 { shaft.start = tip.point }
    if let tip = tips[1].1 { shaft.end = tip.point }
    var line = stroke
    line.dashes = dash.pattern.map { $0 * width }
    let heads = tips.compactMap { head, tip -> Scene.Node? in
      guard let tip else { return nil }
      let isFilled = head == .filled
      return .path(
        Scene.Shape(
          Path(points: tip.corners, closed: isFilled), fill: isFilled ? color : nil,
          stroke: stroke))
    }
    return [.path(Scene.Shape(shaft.path(isStraight: self.curve == 0), stroke: line))] + heads
  }
}

/// The head of an arrow: two lines that meet at its tip.
private struct ArrowTip {
  /// The end of one line, the tip, and the end of the other.
  let corners: [Point]
  /// The tip: so far before the end of the arrow that the pointed corner of the lines reaches it.
  let point: Point

  /// - Parameters:
  ///   - end: where the arrow ends.
  ///   - origin: a point that it comes from.
  ///   - length: how far back the lines reach.
  ///   - halfWidth: how far to the side they reach.
  ///   - lineWidth: how wide they are.
  init?(
    at end: Point, from origin: Point, length: Double, halfWidth: Double, lineWidth: Double
  ) {
    let back = origin - end
    guard back.length > 0, halfWidth > 0 else { return nil }
    let unit = back * (1 / back.length)
    let sine = halfWidth / hypot(length, halfWidth)
    point = end + unit * (lineWidth / 2 / sine)
    let base = point + unit * length
    let aside = Point(-unit.y, unit.x) * halfWidth
    corners = [base + aside, point, base - aside]
  }
}

extension PlacedText {
  /// Where a point of the scene is in the text's space.
  fileprivate func fromScene(_ point: Point) -> Point {
    let turn = rotation.turn
    let place = point - origin
    // A turn is undone by its transpose.
    return Point(turn.a * place.x + turn.b * place.y, turn.c * place.x + turn.d * place.y)
  }
}

extension PlacedText.Frame {
  /// Whether a point of the text's space lies in the box.
  fileprivate func contains(_ point: Point) -> Bool {
    guard rect.contains(point) else { return false }
    let radius = min(cornerRadius, rect.width / 2, rect.height / 2)
    let fromSide = min(point.x - rect.minX, rect.maxX - point.x)
    let fromEdge = min(point.y - rect.minY, rect.maxY - point.y)
    guard radius > 0, fromSide < radius, fromEdge < radius else { return true }
    // The corner is a quadratic curve with its control point where the edges meet: a parabola.
    return (fromSide / radius).squareRoot() + (fromEdge / radius).squareRoot() > 1
  }
}
