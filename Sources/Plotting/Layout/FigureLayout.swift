/// A figure, laid out: every rectangle known, nothing drawn yet.
///
///     let layout = try figure.layout()
///     let scene = try layout.scene(canvas: .full)
public struct FigureLayout: Sendable {
  /// The whole canvas in scene pixels.
  public var canvas: Rect
  /// The panels in the order of declaration.
  public var panels: [any PanelLayout]
  /// Pixels in an inch.
  public var pixelsPerInch: Double
  /// The measures and colours of the figure.
  public var theme: Theme

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
    for panel in panels {
      try checkCell(of: panel)
      let room = grid.rect(of: panel.cell, on: Size(width: canvas.width, height: canvas.height))
      layouts.append(
        try panel.layout(
          in: PanelPlace(
            room: room, theme: theme, fonts: fonts, pixelsPerInch: dpi,
            grid: PixelGrid(scale: scale))))
    }
    return FigureLayout(
      canvas: canvas, panels: layouts, pixelsPerInch: dpi, theme: theme)
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
    for (name, value, count) in [
      ("row", panel.cell.row, grid.rows), ("column", panel.cell.column, grid.columns),
    ] {
      guard (1...Self.mostCells).contains(count) else {
        throw .measure(
          name: "\(name)s of the grid", value: Double(count), expected: "1 to \(Self.mostCells)")
      }
      guard !(0..<count).contains(value) else { continue }
      throw .measure(
        name: "\(name) of a panel", value: Double(value), expected: "0 to \(count - 1)")
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
  public func tightBounds() throws(PlotError) -> Rect {
    var bounds: Rect?
    for panel in panels {
      let box = try panel.tightBounds()
      bounds = bounds?.union(box) ?? box
    }
    guard let padded = bounds?.insetBy(-Self.tightPad * pixelsPerInch) else { return canvas }
    return Rect(
      minX: padded.minX.rounded(.down), minY: padded.minY.rounded(.down),
      maxX: padded.maxX.rounded(.up), maxY: padded.maxY.rounded(.up))
  }

  /// The figure as a scene.
  ///
  /// - Throws: `PlotError` for a text that cannot be set.
  public func scene(canvas kind: Canvas = .tight) throws(PlotError) -> Scene {
    var nodes: [Scene.Node] = []
    for (index, panel) in panels.enumerated() {
      nodes.append(try panel.node(id: "axes-\(index + 1)"))
    }
    return Scene(
      viewBox: kind == .full ? canvas : try tightBounds(), pixelsPerInch: pixelsPerInch,
      background: theme.figureFaceColor, nodes: nodes, palette: theme.namedColors
    )
    .mapColors(theme.resolve)
  }
}
