import Plotting

/// The colours of the article's listings, by what they are for: a palette may show them in its own way.
enum ListingColor {
  /// The listings' `red`.
  static let red = Color.accent(0)
  /// The listings' `blue`.
  static let blue = Color.accent(1)
  /// The listings' `black`.
  static let black = Color.ink
  /// The listings' `white`, which sets points off from others.
  static let white = Color.markerEdge
}

extension Point {
  /// The point with the first two of `coordinates`.
  init(_ coordinates: [Double]) {
    self.init(coordinates[0], coordinates[1])
  }
}

extension Point3 {
  /// The point with the first three of `coordinates`.
  init(_ coordinates: [Double]) {
    self.init(coordinates[0], coordinates[1], coordinates[2])
  }
}
