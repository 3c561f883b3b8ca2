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
  /// The legend of all panels, or nil for none.
  public var legend: LegendLayout?
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
    let boxes = [title?.box, legend?.bounds].compactMap { $0 } + panels.map { $0.tightBounds() }
    let pad = Self.tightPad * measures.pixelsPerInch
    guard let padded = Rect(union: boxes)?.insetBy(-pad) else { return canvas }
    return Rect(
      minX: padded.minX.rounded(.down), minY: padded.minY.rounded(.down),
      maxX: padded.maxX.rounded(.up), maxY: padded.maxY.rounded(.up))
  }

  /// The figure as a scene.
  public func scene(canvas kind: Canvas = .tight) -> Scene {
    var nodes = panels.enumerated().map { index, panel in panel.node(id: "axes-\(index + 1)") }
    if let legend { nodes.append(legend.node(measures: measures)) }
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
