import Glibc

/// Fits heights of letters to whole pixels, so that lines of text stand where a rasteriser with
/// vertical hinting would put them. Outlines themselves are not changed.
///
/// The rule is that of FreeType's auto-hinter, which Matplotlib uses: sizes are whole pixels per em,
/// letters are stretched so that the x-height with its overshoot is whole, then edges are rounded.
/// Source: FreeType's `aflatin.c`, af_latin_metrics_scale_dim.
struct LineFit {
  private let scale: Double

  /// The x-height is rounded up from this part of a pixel below the next; `threshold` 40 of 64.
  private static let roundingUp = 0.625

  init(face: FontFace, size: Double) {
    let whole = max(size.rounded(), 1) / face.unitsPerEm
    // The round letter's top: the x-height with its overshoot.
    let round = face.metrics(of: face.glyphIndex(of: "o")).ink?.maxY ?? 0
    let fitted = (round * whole + Self.roundingUp).rounded(.down)
    scale = fitted > 0 ? fitted / round : whole
  }

  /// A height in font units as whole pixels.
  func pixels(_ height: Double) -> Double {
    (height * scale).rounded()
  }
}
