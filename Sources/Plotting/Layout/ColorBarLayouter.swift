/// Lays out a colour bar whose rectangle is known.
struct ColorBarLayouter {
  let bar: ColorBar
  let place: PanelPlace

  /// The bar in a rectangle, its ends included.
  func layout(in box: Rect) throws(PlotError) -> ColorBarLayout {
    try bar.colors.check()
    if let levels = bar.levels { try ColorLevels.check(levels) }
    let frame = frame(in: box)
    let map = map
    let axis = Axis(
      bar.label, labelSize: bar.labelSize, ticks: bar.ticks, labelPlacement: bar.labelPlacement,
      tickLabelPlacement: bar.tickLabelPlacement)
    var layout = try AxisLayouter(axis, on: bar.edge, map: map, frame: frame, place: place).layout()
    if !bar.edge.isHorizontal {
      // What the labels have in common stands above the end of the bar.
      layout.offset = layout.offset?.moved(by: Point(0, box.minY - frame.minY))
    }
    return ColorBarLayout(
      frame: frame, measures: place.measures, map: bar.colors.map, axis: layout,
      parts: parts(of: frame, on: map), ends: ends(of: frame, in: box),
      dividers: bar.drawsEdges ? dividers(on: map, frame: frame) : [])
  }

  /// At which ends the bar goes on.
  private var extend: ColorExtend { bar.extend ?? bar.colors.levels?.extend ?? .neither }

  /// Where the bar is divided; nil for the colours of the map.
  private var levels: [Double]? { bar.levels ?? bar.colors.levels?.boundaries }

  /// Where values stand along the bar.
  private var map: AxisMap {
    guard let levels, let first = levels.first, let last = levels.last else {
      return bar.colors.axis
    }
    let scale = LevelScale(
      levels, spacing: bar.spacing, hasMinorTicks: bar.colors.levels?.boundaries == levels)
    return AxisMap(scale: scale, limits: Interval(from: first, to: last))
  }

  /// The part of the rectangle that the axis runs along. Source: Matplotlib's `_ColorbarAxesLocator`.
  private func frame(in box: Rect) -> Rect {
    let before = extend.isBelow ? bar.extendFraction : 0
    let behind = extend.isAbove ? bar.extendFraction : 0
    let length = bar.edge.isHorizontal ? box.width : box.height
    let unit = length / (1 + before + behind)
    return bar.edge.isHorizontal
      ? box.trimmed(at: .left, by: before * unit).trimmed(at: .right, by: behind * unit)
      : box.trimmed(at: .bottom, by: before * unit).trimmed(at: .top, by: behind * unit)
  }
}

// MARK: - Colours

extension ColorBarLayouter {
  /// The places where colours change, in shares of the bar.
  private func borders(on map: AxisMap) -> [Double] {
    levels.map { $0.map(map.share(of:)) }
      ?? (0...bar.colors.map.colors.count).map {
        Double($0) / Double(bar.colors.map.colors.count)
      }
  }

  /// The colours in their places.
  private func parts(of frame: Rect, on map: AxisMap) -> [ColorBarLayout.Part] {
    let borders = borders(on: map)
    let colors: [RGBA] =
      levels.map { levels in
        zip(levels, levels.dropFirst()).map { bar.colors.color(of: $0 / 2 + $1 / 2) }
      } ?? bar.colors.map.colors
    let edge = FrameEdge(bar.edge, of: frame)
    return zip(colors, zip(borders, borders.dropFirst())).map { color, ends in
      let (start, end) = (edge.position(ofShare: ends.0), edge.position(ofShare: ends.1))
      var rect = frame
      if bar.edge.isHorizontal {
        (rect.minX, rect.maxX) = (start, end)
      } else {
        (rect.minY, rect.maxY) = (end, start)
      }
      return ColorBarLayout.Part(frame: rect, color: color)
    }
  }

  /// Where lines divide the colours, along the bar: between them, and before its ends.
  private func dividers(on map: AxisMap, frame: Rect) -> [Double] {
    let borders = borders(on: map)
    let shown =
      (extend.isBelow ? borders.prefix(1) : []) + borders.dropFirst().dropLast()
      + (extend.isAbove ? borders.suffix(1) : [])
    return shown.map(FrameEdge(bar.edge, of: frame).position(ofShare:))
  }

  /// The ends for values beyond the limits.
  private func ends(of frame: Rect, in box: Rect) -> [ColorBarLayout.End] {
    let isHorizontal = bar.edge.isHorizontal
    let (first, last): (Axis.Edge, Axis.Edge) = isHorizontal ? (.left, .right) : (.bottom, .top)
    var ends: [ColorBarLayout.End] = []
    if extend.isBelow {
      ends.append(end(at: first, of: frame, in: box, color: bar.colors.map.under))
    }
    if extend.isAbove {
      ends.append(end(at: last, of: frame, in: box, color: bar.colors.map.over))
    }
    return ends
  }

  private func end(
    at side: Axis.Edge, of frame: Rect, in box: Rect, color: RGBA
  ) -> ColorBarLayout.End {
    ColorBarLayout.End(
      edge: side, tip: FrameEdge(side, of: box).place, isRectangular: bar.hasRectangularEnds,
      color: color)
  }
}
