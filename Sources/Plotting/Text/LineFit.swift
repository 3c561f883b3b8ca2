import Glibc

/// Fits heights of letters to whole pixels, so that lines of text stand where a rasteriser with
/// vertical hinting would put them. Outlines themselves are not changed.
///
/// The rule is that of FreeType's auto-hinter, which Matplotlib uses: sizes are whole pixels per em,
/// letters are stretched so that the x-height with its overshoot is whole, then edges are rounded.
/// Source: FreeType's `aflatin.c`, af_latin_metrics_scale_dim.
struct LineFit {
  private let scale: Double

  /// FreeType counts in these parts of a pixel, and rounds to them first.
  private static let parts = 64.0
  /// The x-height is rounded up where no more than this is missing from the next pixel, in parts;
  /// `threshold`.
  private static let roundingUp = 40.0

  init(face: FontFace, size: Double) {
    let whole = max(size.rounded(), 1) / face.unitsPerEm
    let height = Self.nearest(face.roundHeight * whole * Self.parts)
    let fitted = ((height + Self.roundingUp) / Self.parts).rounded(.down)
    scale = fitted > 0 ? whole * fitted * Self.parts / height : whole
  }

  /// How far ink reaches above and below the baseline, in whole pixels.
  ///
  /// - Parameter ink: the extent in font units, y up.
  func height(of ink: Rect) -> (above: Double, below: Double) {
    (pixels(ink.maxY), 0 - pixels(ink.minY))
  }

  /// A height in font units, below the baseline a negative one, as whole pixels.
  private func pixels(_ height: Double) -> Double {
    Self.nearest(Self.nearest(height * scale * Self.parts) / Self.parts)
  }

  /// The nearest whole number; from the middle, the next greater one.
  private static func nearest(_ value: Double) -> Double { (value + 0.5).rounded(.down) }
}
