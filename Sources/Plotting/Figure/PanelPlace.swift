/// The room a panel has, and how the figure around it is drawn.
///
///     func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
///       MyLayout(frame: place.room, color: .ink)
///     }
public struct PanelPlace: Sendable {
  /// The cell's rectangle in scene pixels.
  public var room: Rect
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// The fonts that text is set in.
  public var fonts: FontFamily

  /// The whole canvas of the figure in scene pixels; nil where there is none.
  public var canvas: Rect?

  /// Whether the rooms of the panels make room for what stands around them: a panel then fills its own, and
  /// what stands beside it goes outside.
  var isConstrained = false

  /// The measures and colours of the figure.
  public var theme: Theme { measures.theme }
  /// The grid that sharp things stand on.
  public var grid: PixelGrid { measures.grid }
  /// Sets lines of text and puts them in their place.
  public var typesetter: Typesetter {
    Typesetter(fonts: fonts, pixelsPerPoint: measures.pixelsPerPoint)
  }
}
