/// A figure, laid out: every rectangle known, nothing drawn yet.
///
///     let layout = try figure.layout()
///     let scene = try layout.scene(canvas: .full)
public struct FigureLayout: Sendable {
  /// The whole canvas in scene pixels. Its upper edge is above 0 where the canvas is no whole number of
  /// pixels high: a picture has only whole ones, and those at the right and the upper edge are left out.
  public var canvas: Rect
  /// The panels in the order of declaration.
  public var panels: [any PanelLayout]
  /// The text above all panels, or nil for none.
  public var title: PlacedText?
  /// The legend of all panels, or nil for none.
  public var legend: LegendLayout?
  /// The colour bar of all panels, or nil for none.
  public var colorBar: ColorBarLayout?
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// What stands elsewhere than declared, or where something else stands.
  var placeWarnings: [PlotWarning]

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

extension FigureLayout {
  /// What is shown otherwise than declared.
  public var warnings: [PlotWarning] {
    placeWarnings + scene().missingCharacters.map(PlotWarning.missingCharacters)
  }

  /// The panels that are axes.
  public var axes: [AxesLayout] {
    panels.compactMap { $0 as? AxesLayout }
  }

  /// The rectangle that everything drawn fits into, with a margin, on whole pixels.
  ///
  /// Whole pixels keep a cropped picture equal to the same part of the uncropped one. A figure
  /// without panels keeps its whole canvas.
  public func tightBounds() -> Rect {
    let boxes =
      [title?.box, legend?.bounds, colorBar?.tightBounds()].compactMap { $0 }
      + panels.map { $0.tightBounds() }
    let pad = Self.tightPad * measures.pixelsPerInch
    guard let padded = Rect(union: boxes)?.insetBy(-pad) else { return pixels }
    return Rect(
      minX: padded.minX.rounded(.down), minY: padded.minY.rounded(.down),
      maxX: padded.maxX.rounded(.up), maxY: padded.maxY.rounded(.up))
  }

  /// The figure as a scene.
  public func scene(canvas kind: Canvas = .tight) -> Scene {
    var nodes = panels.enumerated().map { index, panel in panel.node(id: "axes-\(index + 1)") }
    if let colorBar { nodes.append(colorBar.node(id: "color-bar")) }
    if let legend { nodes.append(legend.node(measures: measures)) }
    if let title {
      nodes.append(
        .group(Scene.Group(id: "title", children: [title.node(grid: measures.grid)])))
    }
    return Scene(
      viewBox: kind == .full ? pixels : tightBounds(), pixelsPerInch: measures.pixelsPerInch,
      scale: measures.grid.scale, background: .canvas, nodes: nodes,
      palette: measures.theme.palette)
  }
}

// MARK: - A canvas that is no whole number of pixels

extension FigureLayout {
  /// The canvas of a size in pixels. Matplotlib counts pixels from the lower edge, so that this one is on the
  /// pixel grid.
  static func canvas(of size: Size) -> Rect {
    let above = size.height - wholePixels(size.height)
    return Rect(
      x: 0, y: abs(above) < roundingError ? 0 : -above, width: size.width, height: size.height)
  }

  /// The whole pixels of the canvas.
  private var pixels: Rect {
    Rect(
      x: 0, y: 0, width: Self.wholePixels(canvas.width),
      height: Self.wholePixels(canvas.height))
  }

  /// How many whole pixels a length in pixels has, one at least. What is missing from the last one by
  /// rounding is not missed.
  private static func wholePixels(_ length: Double) -> Double {
    max((length + roundingError).rounded(.down), 1)
  }

  /// Products of inches and dots per inch are off by less, in pixels.
  private static let roundingError = 1e-6
}
