import Plotting

/// A scene at the scale of a picture made of pixels.
struct SharpScene: Sendable {
  let scale: PixelScale
  let scene: Scene

  /// A figure at several scales. All of them show the same part of the canvas, so that one is exactly so many
  /// times as large as another.
  ///
  /// - Parameters:
  ///   - scales: the scales.
  ///   - figure: the figure.
  ///   - scene: its scene at a scale of 1.
  ///   - canvas: how much of the canvas that shows.
  /// - Throws: what figures throw that cannot be laid out.
  static func scenes(
    at scales: [PixelScale], of figure: Figure, like scene: Scene, canvas: FigureLayout.Canvas
  ) throws -> [SharpScene] {
    try scales.map { scale in
      guard scale != .one else { return SharpScene(scale: scale, scene: scene) }
      // Lines are put on the grid of the pixels anew.
      var sharp = try figure.layout(scale: scale.factor).scene(canvas: canvas)
      sharp.viewBox = scene.viewBox
      return SharpScene(scale: scale, scene: sharp)
    }
  }

  /// The same picture in the colours of another palette.
  func colored(by palette: Palette) -> SharpScene {
    var scene = scene
    scene.palette = palette
    return SharpScene(scale: scale, scene: scene)
  }
}
