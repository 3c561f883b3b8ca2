// What is asked of each panel when a figure is declared.

extension Axes {
  /// Refuses what axes, legend, colour bar or a mark cannot be drawn with.
  public func validate() throws(PlotError) {
    try x.validate("x")
    try y.validate("y")
    try secondX?.validate("second x")
    try secondY?.validate("second y")
    try titlePlacement.validate("title of the axes")
    try Require.distance(titlePad, "titlePad of the axes")
    try legend?.validate()
    try colorBar?.validate()
    for mark in marks { try mark.validate() }
  }
}

extension Axes3D {
  /// More than this many times as large as usual, a box would reach behind the camera.
  private static let greatestZoom = 10.0

  /// Refuses what axes, camera, legend, colour bar or a mark cannot be drawn with.
  public func validate() throws(PlotError) {
    try x.validate("x")
    try y.validate("y")
    try z.validate("z")
    try titlePlacement.validate("title of the axes")
    try Require.distance(titlePad, "titlePad of the axes")
    try Require.finite(elevation, "elevation")
    try Require.finite(azimuth, "azimuth")
    if case .box(let x, let y, let z) = aspect {
      try Require.positive(x, "x of the aspect")
      try Require.positive(y, "y of the aspect")
      try Require.positive(z, "z of the aspect")
    }
    guard zoom > 0, zoom <= Self.greatestZoom else {
      throw .measure(
        name: "zoom", value: zoom,
        expected: "a number above 0, at most \(Int(Self.greatestZoom))")
    }
    try legend?.validate()
    try colorBar?.validate()
    for mark in marks { try mark.validate() }
  }
}

extension ColorBar {
  /// Refuses what the bar cannot be drawn with.
  public func validate() throws(PlotError) {
    try colors.validate()
    if let levels { try ColorLevels.check(levels) }
    try Require.size(labelSize, "labelSize of the color bar")
    try Require.positive(shrink, "shrink of the color bar")
    try Require.positive(aspect, "aspect of the color bar")
    try Require.share(fraction, "fraction of the color bar")
    try Require.share(pad, "pad of the color bar")
    try Require.share(extendFraction, "fraction of the ends of the color bar")
    if fraction + (pad ?? 0) >= 1 {
      throw .measure(
        name: "fraction and pad of the color bar", value: fraction + (pad ?? 0),
        expected: "less than 1 together, as they are taken from the room of the axes")
    }
    try ticks.ticks?.validate(of: "color bar")
    try labelPlacement.validate("label of the color bar")
    try tickLabelPlacement.validate("tick labels of the color bar")
  }
}

extension BlockArrow {
  /// Refuses a colour that no arrow is filled with, and measures that no label is placed with.
  public func validate() throws(PlotError) {
    try Require.color(color, "color of the block arrow")
    try labelPlacement.validate("label of the block arrow")
  }
}

extension NetworkDiagram {
  /// Refuses layers of no units, another number of weights than of lines, and another number of outputs
  /// than of units.
  public func validate() throws(PlotError) {
    try Require.size(labelSize, "label size")
    try labelPlacement.validate("labels of the diagram")
    try captionPlacement.validate("captions of the diagram")
    try weightPlacement.validate("weights of the diagram")
    var previous: DiagramLayer?
    for (index, layer) in layers.enumerated() {
      try layer.validate("layer \(index)", behind: previous)
      previous = layer
    }
  }
}

extension DiagramLayer {
  /// The lines that start at the layer, one for each that ends in a unit of the next.
  private var lineCount: Int {
    boxLabel == nil ? units.count { !$0.isEllipsis } + (bias == nil ? 0 : 1) : 1
  }

  fileprivate func validate(_ name: String, behind previous: DiagramLayer?) throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name(name, caption)
    if boxLabel == nil, units.isEmpty {
      throw .measure(name: "units of \(name)", value: 0, expected: "at least one")
    }
    for (index, unit) in units.enumerated() {
      let lines = unit.isEllipsis ? 0 : previous?.lineCount ?? 0
      try unit.validate(Require.name("unit \(index) of \(name)", unit.label), lines: lines)
    }
    let arrows = (boxLabel == nil ? self : previous)?.units.count { !$0.isEllipsis } ?? 0
    guard outputs.isEmpty || outputs.count == arrows else {
      throw .counts(of: name, "outputs", outputs.count, "units", arrows)
    }
  }
}

extension DiagramLayer.Unit {
  fileprivate func validate(_ name: String, lines: Int) throws(PlotError) {
    for (row, count) in [("weights", weights.count), ("weightValues", weightValues.count)]
    where count > 0 {
      try Require.equal((row, count), ("lines that end there", lines), in: name)
    }
    for value in weightValues { try Require.finite(value, "weight of \(name)") }
  }
}
