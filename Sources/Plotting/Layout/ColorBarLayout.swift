import Pictures

/// A colour bar, laid out.
///
///     let bar = try figure.layout().axes[0].colorBar
///     bar?.axis.ticks.map(\.value)  // where ticks stand, in data units
public struct ColorBarLayout: PanelLayout, Equatable {
  /// The bar's rectangle in scene pixels.
  public var frame: Rect
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// The colours from the lower end to the upper.
  public var map: ColorMap
  /// The axis at the right edge.
  public var axis: AxisLayout

  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() -> Rect {
    let boxes =
      axis.texts.map(\.box)
      + [axis.tickBounds(frame: frame, measures: measures)].compactMap { $0 }
    return frame.union(boxes)
  }

  /// The bar as a node: the colours, the axis and the frame.
  public func node(id: String) -> Scene.Node {
    .group(
      Scene.Group(
        id: id,
        children: (strip.map { [.image($0)] } ?? []) + [
          axis.node(id: "axis", frame: frame, measures: measures),
          measures.outline(of: frame),
        ]))
  }

  /// A pixel for each colour, the last at the top; a map has one at least.
  private var strip: Scene.Image? {
    let pixels = map.colors.reversed().flatMap(\.bytes)
    return (try? Picture(width: 1, height: map.colors.count, pixels: pixels)).map {
      Scene.Image($0, in: measures.grid.whole(frame))
    }
  }
}
