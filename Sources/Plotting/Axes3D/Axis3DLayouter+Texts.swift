import Glibc

extension Axis3DLayouter {
  /// mplot3d: the label of an axis and its offset stand off from the box by this and the label's own pad,
  /// in points.
  private static let labelOffset = 21.0
  /// mplot3d turns a label along its axis when it has more characters than this.
  private static let longestUpright = 4
  /// A text that is nearer than this to another one, in points, is read as a part of it.
  private static let leastGap = 1.0
  /// In how large steps a label looks for room further out, and how many it takes at most; in points.
  private static let step = 1.0
  private static let farthest = 500.0

  /// How far the label of the axis and its offset stand off from the box, in units of the box.
  private var labelDistance: Double {
    (Self.labelOffset + (axis.labelPad ?? theme.labelPad)) * unitsPerPoint
  }

  /// The name of the axis, where mplot3d puts it; further out where it would cover other texts, which the
  /// rule of mplot3d, a fixed distance, takes no account of.
  ///
  /// - Parameters:
  ///   - line: the ends of the axis in the scene.
  ///   - texts: what must not be covered.
  func label(along line: [Point], clearOf texts: [PlacedText]) throws(PlotError) -> PlacedText? {
    guard axis.isShown, axis.showsLabels, !axis.label.isEmpty else { return nil }
    let edge = box.edge(of: dimension)
    func place(_ further: Double) -> Point {
      space.position(
        of: box.outward(
          (edge.from + edge.to) * 0.5, by: labelDistance + further * unitsPerPoint,
          except: dimension))
    }
    let start = place(0)
    let label = try typesetter.place(
      axis.label, at: start, size: axis.labelSize ?? theme.labelSize ?? theme.fontSize,
      color: Color(.axisLabel),
      placement: axis.labelPlacement.completed(by: TextPlacement(.center, .center)),
      usualRotation: rotation(of: axis.label, along: line))
    let others = texts.compactMap(TextOutline.init)
    let leastGap = space.plane.pixels(Self.leastGap)
    guard let outline = TextOutline(label),
      others.contains(where: { outline.meets($0, gap: leastGap) })
    else { return label }
    let gap = space.plane.pixels(theme.labelPad)
    for further in stride(from: Self.step, through: Self.farthest, by: Self.step) {
      let shift = place(further) - start
      let moved = outline.moved(by: shift)
      if !others.contains(where: { moved.meets($0, gap: gap) }) { return label.moved(by: shift) }
    }
    return label
  }

  /// What the numbers of the axis have in common, where mplot3d's `Axis._draw_offset_text` writes it:
  /// beyond the lower end of a level axis and beyond the upper one of the z-axis, turned along the axis.
  func offset(_ text: String, along line: [Point]) throws(PlotError) -> PlacedText? {
    guard !text.isEmpty else { return nil }
    let edge = box.edge(of: dimension)
    let end = dimension == .z ? edge.to : edge.from
    let place = box.outward(end, by: labelDistance, except: dimension)
    return try typesetter.place(
      text, at: space.position(of: place), size: tickLabelSize, color: Color(.tickLabel),
      placement: TextPlacement(offsetAlignment(at: end), .center),
      usualRotation: rotation(along: line))
  }

  /// Which part of the offset text stands at its place. mplot3d found its rule by trial and error, and
  /// compares directions of space with directions of the picture.
  private func offsetAlignment(at end: Point3) -> TextPlacement.Horizontal {
    let center = box.space.projection.project(box.center)
    let end = box.space.projection.project(end)
    let isAfter = [
      center.position.x <= end.position.x, center.position.y <= end.position.y,
      center.depth <= end.depth,
    ]
    // Along the ticks: those of the x-axis point along y, all others along x.
    let isAcross = isAfter[dimension == .x ? 1 : 0]
    let isAlong = isAfter[dimension.rawValue]
    let hasEvenWalls = box.isUpper.count { $0 }.isMultiple(of: 2)
    guard hasEvenWalls, isAcross != isAlong else { return isAcross ? .right : .left }
    if isAcross { return dimension == .z ? .right : .left }
    return dimension != .x && box.isUpper == [false, true, true] ? .left : .right
  }

  /// The turn of a label: along its axis unless it is short.
  private func rotation(of text: String, along line: [Point]) -> PlacedText.Rotation {
    text.count > Self.longestUpright ? rotation(along: line) : .none
  }

  /// The turn of a text along a line, so that it is never upside down.
  private func rotation(along line: [Point]) -> PlacedText.Rotation {
    guard let from = line.first, let to = line.last, from != to else { return .none }
    let run = to - from
    var degrees = atan2(-run.y, run.x) * 180 / .pi
    if degrees <= -90 { degrees += 180 }
    if degrees > 90 { degrees -= 180 }
    return .degrees(degrees)
  }
}
