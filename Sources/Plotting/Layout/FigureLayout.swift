/// A figure, laid out: every rectangle known, nothing drawn yet.
///
///     let layout = try figure.layout()
///     let scene = try layout.scene(canvas: .full)
public struct FigureLayout: Sendable {
  /// The whole canvas in scene pixels.
  public var canvas: Rect
  /// The panels in the order of declaration.
  public var panels: [any PanelLayout]
  /// The text above all panels, or nil for none.
  public var title: PlacedText?
  /// What lengths and colours mean.
  public var measures: DrawingMeasures

  /// How much of the canvas a picture shows.
  ///
  ///     try figure.layout().scene(canvas: .full)
  public enum Canvas: String, Sendable, CaseIterable {
    /// Everything drawn and a margin around it.
    case tight
    /// The canvas as declared.
    case full
  }

  /// Matplotlib rcParams: savefig.pad_inches.
  private static let tightPad = 0.1
}

extension Figure {
  /// The figure laid out.
  ///
  /// - Parameters:
  ///   - fonts: the fonts that text is set in.
  ///   - scale: how many device pixels a scene pixel will get; sharp lines are put on that grid.
  /// - Throws: `PlotError` for a text that cannot be set or a measure out of range.
  public func layout(fonts: FontFamily, scale: Double = 1) throws(PlotError) -> FigureLayout {
    for (name, value) in [
      ("figure width", width), ("figure height", height), ("dpi", dpi), ("scale", scale),
    ] where !(value.isFinite && value > 0) {
      throw .measure(name: name, value: value, expected: "a number above 0")
    }
    let canvas = Rect(x: 0, y: 0, width: width * dpi, height: height * dpi)
    var layouts: [any PanelLayout] = []
    let measures = DrawingMeasures(
      theme: theme, pixelsPerInch: dpi, grid: PixelGrid(scale: scale))
    for panel in panelsWithSharedAxes {
      try checkCell(of: panel)
      let room = grid.rect(of: panel.cell, on: Size(width: canvas.width, height: canvas.height))
      layouts.append(
        try panel.layout(in: PanelPlace(room: room, measures: measures, fonts: fonts)))
    }
    let typesetter = Typesetter(fonts: fonts, pixelsPerPoint: measures.pixelsPerPoint)
    return FigureLayout(
      canvas: canvas, panels: layouts, title: try placeTitle(on: canvas, typesetter: typesetter),
      measures: measures)
  }

  /// Where the middle of the title's upper edge stands, in shares of the canvas; Matplotlib's
  /// `Figure.suptitle`.
  private static let titlePlace = Point(0.5, 0.02)

  private func placeTitle(
    on canvas: Rect, typesetter: Typesetter
  ) throws(PlotError) -> PlacedText? {
    guard !title.isEmpty else { return nil }
    return try typesetter.place(
      title,
      at: Point(
        canvas.minX + Self.titlePlace.x * canvas.width,
        canvas.minY + Self.titlePlace.y * canvas.height),
      size: theme.figureTitleSize, color: .ink, horizontal: .center, vertical: .top)
  }

  /// The figure laid out in the font family of its theme.
  ///
  /// - Parameter scale: how many device pixels a scene pixel will get.
  /// - Throws: `FontError.missing` when the family is not installed, and `PlotError`.
  public func layout(scale: Double = 1) throws -> FigureLayout {
    try layout(fonts: .installed(theme.fontFamily), scale: scale)
  }

  /// Rows and columns of a grid; none could be seen if there were more.
  private static let mostCells = 1000

  private func checkCell(of panel: any Panel) throws(PlotError) {
    for (name, values, count) in [
      ("row", panel.cell.rows, grid.rows), ("column", panel.cell.columns, grid.columns),
    ] {
      guard (1...Self.mostCells).contains(count) else {
        throw .measure(
          name: "\(name)s of the grid", value: Double(count), expected: "1 to \(Self.mostCells)")
      }
      for value in [values.lowerBound, values.upperBound] where !(0..<count).contains(value) {
        throw .measure(
          name: "\(name) of a panel", value: Double(value), expected: "0 to \(count - 1)")
      }
    }
  }
}

extension FigureLayout {
  /// The panels that are axes.
  public var axes: [AxesLayout] {
    panels.compactMap { $0 as? AxesLayout }
  }

  /// The rectangle that everything drawn fits into, with a margin, on whole pixels.
  ///
  /// Whole pixels keep a cropped picture equal to the same part of the uncropped one. A figure
  /// without panels keeps its whole canvas.
  public func tightBounds() -> Rect {
    var bounds = title?.box
    for panel in panels {
      let box = panel.tightBounds()
      bounds = bounds?.union(box) ?? box
    }
    let pad = Self.tightPad * measures.pixelsPerInch
    guard let padded = bounds?.insetBy(-pad) else { return canvas }
    return Rect(
      minX: padded.minX.rounded(.down), minY: padded.minY.rounded(.down),
      maxX: padded.maxX.rounded(.up), maxY: padded.maxY.rounded(.up))
  }

  /// The figure as a scene.
  public func scene(canvas kind: Canvas = .tight) -> Scene {
    var nodes = panels.enumerated().map { index, panel in panel.node(id: "axes-\(index + 1)") }
    if let title {
      nodes.append(
        .group(Scene.Group(id: "title", children: [title.node(grid: measures.grid)])))
    }
    return Scene(
      viewBox: kind == .full ? canvas : tightBounds(), pixelsPerInch: measures.pixelsPerInch,
      scale: measures.grid.scale, background: .canvas, nodes: nodes,
      palette: measures.theme.palette)
  }
}
