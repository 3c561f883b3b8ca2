import Plotting

extension MarkThumbnail {
  /// Thumbnails of contours.
  static let contours: [MarkThumbnail] = []
}
