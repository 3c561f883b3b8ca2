import Plotting

extension Thumbnail {
  /// Thumbnails of texts.
  static let texts: [Thumbnail] = [
    plane("Text", "A formula beside a point.", limits: (0...2, 0...1)) {
      Scatter([Point(0.5, 0.5)])
      Text("$\\nabla L = 0$", at: Point(0.6, 0.5))
    },
    plane("Annotation", "A word with an arrow to a point.", limits: (0...2, 0...1)) {
      Scatter([Point(0.4, 0.2)])
      Annotation("minimum", to: .data(0.4, 0.2), from: .data(1, 0.7))
    },
  ]
}
