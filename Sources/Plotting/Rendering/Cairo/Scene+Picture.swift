import CCairo
import Pictures

extension Scene {
  /// Cairo refuses image surfaces that are larger; its coordinates have 16 bits before the point.
  static let largestSide = 32767

  /// Larger pictures are refused: as a `Picture` so many pixels take 1 GB. On the way to a file they are drawn
  /// some rows at a time, and take a fifth of that.
  public static let maximumPixels = 1 << 28

  /// The scene as a picture of `scale` device pixels per scene pixel, in the colours of its palette, on
  /// white where it is transparent. All of its pixels are opaque.
  ///
  ///     let picture = try figure.layout().scene().picture()
  ///     picture[0, 0]  // red, green, blue and opacity in the upper left: 255, 255, 255, 255
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or has a side of more than 32 767
  ///   pixels, `RenderError.pixels` for one of more than `maximumPixels`, `RenderError.measure` and
  ///   `RenderError.depth` for what cannot be drawn, `RenderError.cairo` when memory runs out.
  public func picture() throws(RenderError) -> Picture {
    let white = Color(hex: 0xFFFFFF)
    let backgrounds = isCanvasOpaque ? [background] : [white, background]
    return try RasterStripes(of: self, format: CAIRO_FORMAT_RGB24, backgrounds: backgrounds)
      .whole()
  }

  /// The scene as a picture that keeps its transparency: where the canvas lets something through, the
  /// picture does. It is what PNG files hold.
  ///
  ///     var theme = Theme.classic
  ///     theme.palette.colors[.canvas] = RGBA(red: 1, green: 1, blue: 1, alpha: 0)
  ///
  /// - Throws: as `picture()` does.
  public func transparentPicture() throws(RenderError) -> Picture {
    try transparentStripes().whole()
  }

  /// The scene as a picture that keeps its transparency, some rows at a time.
  ///
  /// - Parameter mostPixels: how many pixels are drawn at a time.
  func transparentStripes(
    mostPixels: Int = RasterStripes.mostPixels
  ) throws(RenderError) -> RasterStripes {
    try RasterStripes(
      of: self, format: isCanvasOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
      backgrounds: [background], mostPixels: mostPixels)
  }

  /// Whether nothing shows through the canvas.
  var isCanvasOpaque: Bool { background.map { palette.resolve($0).alpha >= 1 } ?? false }
}
