/// A text with its place in the scene.
///
///     let title = try figure.layout().axes[0].title
///     title?.box.height
public struct PlacedText: Sendable, Equatable {
  /// The text as it was written.
  public var text: String
  /// The lines with their glyphs.
  public var block: TextBlock
  /// Where the start of the last baseline goes (pixels), before it is moved to the grid.
  public var origin: Point
  /// The direction the lines run in.
  public var rotation: Rotation
  /// The upright rectangle around the lines, in pixels.
  public var extent: Rect
  /// The colour of the text.
  public var color: Color
  /// The box behind the text, or nil for none.
  public var frame: Frame?
  /// The line around the letters, behind them; nil for none.
  public var halo: Scene.Stroke?

  /// The directions a line of text can run in.
  ///
  ///     try figure.layout().axes[0].y.label?.rotation  // .quarter
  public enum Rotation: Sendable, Equatable {
    /// From left to right.
    case none
    /// From the bottom up.
    case quarter
    /// At an angle, anticlockwise as seen. Such text is not moved to the grid.
    case degrees(Double)
  }

  /// The upright rectangle around the text and what is behind it, in pixels.
  public var box: Rect {
    var box = extent
    if let halo { box = box.insetBy(-halo.width / 2) }
    guard let frame else { return box }
    let corners = frame.rect.insetBy(-frame.reach).corners.map(toScene.apply(to:))
    return Rect(around: corners).map { box.union($0) } ?? box
  }

  /// The same text somewhere else.
  func moved(by shift: Point) -> PlacedText {
    var text = self
    text.origin = origin + shift
    text.extent = extent.moved(by: shift)
    return text
  }
}

extension PlacedText.Rotation {
  /// A turn by an angle, anticlockwise as seen.
  init(degrees: Double) {
    switch degrees.truncatingRemainder(dividingBy: 360) {
    case 0: self = .none
    case 90, -270: self = .quarter
    default: self = .degrees(degrees)
    }
  }
}
