extension Axes {
  /// The axes laid out.
  ///
  /// - Throws: `PlotError` when a text cannot be set, a limit has no place on its axis, or an axis
  ///   stands on an edge that it does not run along.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    try AxesLayouter(axes: self, place: place).layout()
  }
}

/// Lays out axes: first the limits, then the frame, then what stands in it and around it.
struct AxesLayouter {
  let axes: Axes
  let place: PanelPlace
  /// The marks, each in its colour.
  private let marks: [any Mark]
  private let data: [MarkData]

  init(axes: Axes, place: PanelPlace) {
    self.axes = axes
    self.place = place
    marks = axes.coloredMarks
    data = marks.map(\.data)
  }

  func layout() throws(PlotError) -> AxesLayout {
    let x = try map(of: axes.x, .x, on: .first)
    let y = try map(of: axes.y, .y, on: .first)
    let secondX = try secondMap(of: axes.secondX, .x, first: x)
    let secondY = try secondMap(of: axes.secondY, .y, first: y)
    let frame = frame(x: x, y: y)
    let edges = try edges()

    var layout = AxesLayout(
      frame: frame, measures: place.measures,
      x: try layout(axes.x, on: edges.x, map: x, frame: frame),
      y: try layout(axes.y, on: edges.y, map: y, frame: frame), marks: [])
    if let axis = axes.secondX, let map = secondX {
      layout.secondX = try self.layout(axis, on: edges.x.opposite, map: map, frame: frame)
    }
    if let axis = axes.secondY, let map = secondY {
      layout.secondY = try self.layout(axis, on: edges.y.opposite, map: map, frame: frame)
    }
    for (mark, data) in zip(marks, data) {
      let context = DrawingContext(
        frame: frame, x: data.axes.x == .first ? x : secondX ?? x,
        y: data.axes.y == .first ? y : secondY ?? y, measures: place.measures,
        fonts: place.fonts, canvas: place.canvas, needsObstacles: axes.legend?.location == .best)
      layout.add(try mark.layout(in: context), writing: mark.texts, canvas: place.canvas)
    }
    layout.colorBar = try colorBar(beside: layout)
    layout.title = try title(over: layout)
    layout.legend = try axes.legend?.layout(
      entries: axes.ownLegendEntries ?? data.compactMap(\.legend).inLegendOrder,
      obstacles: layout.marks.map(\.obstacles),
      in: frame,
      measures: place.measures, typesetter: place.typesetter)
    return layout
  }

  /// The edges that the first axes stand on; the second ones stand opposite.
  private func edges() throws(PlotError) -> (x: Axis.Edge, y: Axis.Edge) {
    let x = axes.x.edge ?? axes.secondX?.edge?.opposite ?? .bottom
    let y = axes.y.edge ?? axes.secondY?.edge?.opposite ?? .left
    let wanted = [
      ("second x axis", axes.secondX?.edge, x.opposite),
      ("second y axis", axes.secondY?.edge, y.opposite),
    ]
    for case (let name, let edge?, let possible) in wanted where edge != possible {
      throw .edge(axis: name, edge: edge)
    }
    guard x.isHorizontal else { throw .edge(axis: "x axis", edge: x) }
    guard !y.isHorizontal else { throw .edge(axis: "y axis", edge: y) }
    return (x, y)
  }

  /// The frame: all the room, or the greatest part of it with the right aspect, about its centre or next to
  /// the colour bar.
  private func frame(x: AxisMap, y: AxisMap) -> Rect {
    let room = barRoom?.remaining ?? place.room
    guard axes.aspect == .equal else { return room }
    let unit = min(room.width / x.extent, room.height / y.extent)
    let width = unit * x.extent
    let height = unit * y.extent
    return barRoom?.frame(width: width, height: height)
      ?? Rect(
        x: room.center.x - width / 2, y: room.center.y - height / 2, width: width, height: height)
  }

  /// The room that axes and colour bar share; nil without one.
  private var barRoom: ColorBarRoom? {
    axes.colorBar.map {
      ColorBarRoom(
        bar: $0, room: place.room, isConstrained: place.isConstrained, measures: place.measures)
    }
  }

  /// The colour bar at its edge of the frame, as long as the frame, outside what stands there.
  private func colorBar(beside layout: AxesLayout) throws(PlotError) -> ColorBarLayout? {
    guard let bar = axes.colorBar, let barRoom else { return nil }
    let beside = [layout.x, layout.y, layout.secondX, layout.secondY].compactMap { $0 }
      .filter { $0.edge == bar.edge }
    let outer =
      place.isConstrained
      ? layout.tightBounds() : layout.frame.union(beside.flatMap(\.texts).map(\.box))
    return try ColorBarLayouter(bar: bar, place: place)
      .layout(in: barRoom.box(beside: layout.frame, clearing: outer))
  }

  private func layout(
    _ axis: Axis, on edge: Axis.Edge, map: AxisMap, frame: Rect
  ) throws(PlotError) -> AxisLayout {
    try AxisLayouter(axis, on: edge, map: map, frame: frame, place: place).layout()
  }

  /// The title, over the text beside a y-axis where both would stand in one place. Source:
  /// Matplotlib's `_AxesBase._update_title_position`.
  private func title(over layout: AxesLayout) throws(PlotError) -> PlacedText? {
    let top = [layout.x, layout.secondX].compactMap { $0 }.filter { $0.edge == .top }
    let bar = layout.colorBar.flatMap { $0.axis.edge == .top ? $0.tightBounds() : nil }
    let outer = layout.frame.union(top.flatMap(\.texts).map(\.box) + [bar].compactMap { $0 })
    var frame = layout.frame
    frame.minY = outer.minY
    guard let title = try placeTitle(over: frame) else { return nil }
    let offsets = [layout.y, layout.secondY].compactMap { $0?.offset?.box }
    guard let highest = offsets.filter({ $0.intersection(title.box) != nil }).map(\.minY).min()
    else { return title }
    frame.minY = highest
    return try placeTitle(over: frame)
  }

  private func placeTitle(over frame: Rect) throws(PlotError) -> PlacedText? {
    try place.typesetter.placeTitle(
      axes.title, over: frame, measures: place.measures, placement: axes.titlePlacement,
      pad: axes.titlePad)
  }
}

extension AxesLayouter {
  /// Where values stand along an axis: between the limits asked for, or those that fit the marks.
  private func map(
    of axis: Axis, _ direction: AxisDirection, on choice: AxisChoice.Choice
  ) throws(PlotError) -> AxisMap {
    let (scale, extent) = direction.scale(of: axis, for: data, on: choice)
    let limits = axis.limits ?? scale.limits(around: extent, margin: place.theme.margin)
    let name = choice == .first ? direction.rawValue : "second \(direction.rawValue)"
    return try checked(AxisMap(scale: scale, limits: limits), name: name)
  }

  private func secondMap(
    of axis: Axis?, _ direction: AxisDirection, first: AxisMap
  ) throws(PlotError) -> AxisMap? {
    guard let axis else { return nil }
    guard let conversion = axis.conversion else {
      return try map(of: axis, direction, on: .second)
    }
    let scale = ConvertedScale(
      first: first.scale, conversion: conversion, ticks: axis.scale ?? LinearScale())
    let limits = Interval(
      from: conversion.convert(first.limits.from), to: conversion.convert(first.limits.to))
    return try checked(
      AxisMap(scale: scale, limits: limits), name: "second \(direction.rawValue)")
  }

  /// Refuses what cannot be the limits of an axis, also where a scale of one's own lets it pass.
  private func checked(_ map: AxisMap, name: String) throws(PlotError) -> AxisMap {
    try map.scale.check(map.limits, name: "\(name) limits")
    try map.scale.checkPlaces(of: map.limits, name: "\(name) limits")
    return map
  }
}

extension AxesLayout {
  /// How far from the frame a mark may stand whatever the canvas, in shares of the frame's size. In a grid
  /// that makes room the frame may at first reach to the edge of the canvas.
  private static let reach = 0.15

  /// Adds a mark; what would enlarge the picture though nothing of it is on the canvas is left out, as what
  /// is cut off at the frame is.
  fileprivate mutating func add(_ mark: MarkLayout, writing texts: [String], canvas: Rect?) {
    warnings += mark.warnings
    guard let canvas, !mark.isClipped, let bounds = mark.bounds else { return marks.append(mark) }
    let near = Rect(
      minX: frame.minX - Self.reach * frame.width, minY: frame.minY - Self.reach * frame.height,
      maxX: frame.maxX + Self.reach * frame.width, maxY: frame.maxY + Self.reach * frame.height)
    if bounds.touches(canvas) || bounds.touches(near) { return marks.append(mark) }
    marks.append(MarkLayout(nodes: [], zOrder: mark.zOrder))
    warnings.append(.outOfSight(texts: texts, at: bounds.center))
  }
}
