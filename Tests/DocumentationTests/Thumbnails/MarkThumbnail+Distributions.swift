import Plotting

extension MarkThumbnail {
  /// Thumbnails of bars and distributions.
  static let distributions: [MarkThumbnail] = [
    plane("Bars", "Five bars.") { Bars(x: [1, 2, 3, 4, 5], heights: [3, 5, 2, 4, 1]) }
  ]
}
