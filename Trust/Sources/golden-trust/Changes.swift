import Plotting

extension Change {
  /// All changes, in the order of the table.
  static let all = ofMarks + ofColors + ofSpaces + ofTexts + ofPlaces + ofRasterizers

  /// A point in pixels, of which an inch has 100 in all figures.
  private static let point = 100.0 / 72

  private static let ofMarks: [Change] = [
    // Those of figure 36 have a tenth of their colour: their edges change by 2 levels.
    .laidOut("markers 6 -> 5.9 pt", .eachThatDiffers, except: [36]) {
      $0.resizeMarkers(6 * point, 5.9 / 6)
    },
    .laidOut("markers 6 -> 5.95 pt", .either) { $0.resizeMarkers(6 * point, 5.95 / 6) },
    .laidOut("marker edges 1 -> 0.95 pt", .either) {
      $0.changeMarkers { $0.stroke?.width *= 0.95 }
    },
    .styled("lines 1.5 -> 1.45 pt", .eachThatDiffers) { $0.lineWidth = 1.45 },
    .laidOut("lines 0.1 px thicker", .eachThatDiffers) { $0.thickenLines(0.1) },
    .laidOut("lines 0.3 px thicker", .eachThatDiffers) { $0.thickenLines(0.3) },
    // Level lines move by whole lines of Cairo's fifteen in a row of pixels, or not at all.
    .laidOut("lines moved by 0.1 px", .either) { $0.moveLines(Point(0, 0.1)) },
    .laidOut("lines moved by 0.3 px", .eachThatDiffers) { $0.moveLines(Point(0, 0.3)) },
    .laidOut("arrows turned by 1 degree", .eachThatDiffers) {
      $0.changeArrows { $0.turn(degrees: 1) }
    },
    .laidOut("arrow heads 5 -> 4.8 widths", .eachThatDiffers) {
      $0.changeArrows { $0.stretchHead(4.8 / 5) }
    },
    .declared("one point missing of each set", .eachThatDiffers) { figure, _ in
      figure.loseAPoint()
    },
    .declared("one epoch fewer in the history", .eachThatDiffers) { figure, number in
      if number == ArticleNumber.history { figure.endLinesEarly() }
    },
    .laidOut("borders of regions moved by 0.5 px", .eachThatDiffers) {
      $0.moveRegions(Point(0.5, 0))
    },
  ]

  private static let ofColors: [Change] = [
    .styled("regions' colours + 10 levels", .eachThatDiffers) {
      $0.palette.changeRegions(levels: 10)
    },
    .styled("regions' colours + 4 levels", .eachThatDiffers) {
      $0.palette.changeRegions(levels: 4)
    },
    .styled("regions' colours + 3 levels", .either) { $0.palette.changeRegions(levels: 3) },
    .styled("background 4 levels darker", .eachThatDiffers) { $0.palette.darkenPaper(levels: 4) },
    .styled("background 3 levels darker", .eachThatDiffers) { $0.palette.darkenPaper(levels: 3) },
    .styled("background 1 level darker", .none) { $0.palette.darkenPaper(levels: 1) },
    // Where nothing lies behind, its edge alone is paler by 2 levels.
    .styled("legend's opacity 0.8 -> 0.75", .eachWithAnArea) {
      $0.legend.frameAlpha = 0.75
    },
    .laidOut("light on surfaces 0.3 -> 0.32", .either) { $0.light(least: 0.32, insteadOf: 0.3) },
  ]

  private static let ofSpaces: [Change] = [
    .declared("azimuth + 0.5 degrees", .eachThatDiffers) { figure, _ in
      figure.changeSpaces { $0.azimuth += 0.5 }
    },
    .declared("azimuth + 0.1 degrees", .eachThatDiffers) { figure, _ in
      figure.changeSpaces { $0.azimuth += 0.1 }
    },
    // A camera that comes closer shows the middle of the box larger by this share.
    .declared("camera's distance 10 -> 9.95", .eachThatDiffers) { figure, _ in
      figure.changeSpaces { $0.zoom *= 10 / 9.95 }
    },
  ]

  private static let ofTexts: [Change] = [
    .styled("fonts 10 -> 10.1 pt", .eachThatDiffers) { $0.fontSize = 10.1 },
    .styled("title's distance 6 -> 6.5 pt", .eachThatDiffers) { $0.titlePad = 6.5 },
    .styled("ticks 3.5 -> 3 pt", .eachThatDiffers) { $0.tickLength = 3 },
    .styled("frame 0.8 -> 0.7 pt", .eachThatDiffers) { $0.axesLineWidth = 0.7 },
    .laidOut("no kerning", .eachThatDiffers) { try $0.removeKerning() },
    .laidOut("minus signs as hyphens", .eachThatDiffers) { try $0.hyphenateMinuses() },
  ]

  private static let ofPlaces: [Change] = [
    .laidOut("all moved by 0.02 px", .none) { $0.move(Point(0.02, 0)) },
    .laidOut("all moved by 0.02 px down", .none) { $0.move(Point(0, 0.02)) },
    .laidOut("all moved by 0.014, 0.014 px", .none) { $0.move(Point(0.014, 0.014)) },
    .laidOut("all moved by 0.05 px", .either) { $0.move(Point(0.05, 0)) },
    .laidOut("all moved by 0.1 px", .eachThatDiffers) { $0.move(Point(0.1, 0)) },
    .laidOut("glyphs moved by 1/64 px", .none) { $0.moveTexts(Point(1.0 / 64, 0)) },
    .laidOut("glyphs moved by 1/64 px down", .none) { $0.moveTexts(Point(0, 1.0 / 64)) },
  ]

  private static let ofRasterizers: [Change] = [
    .drawn("Cairo's tolerance 0.05 -> 0.01", .none, tolerance: 0.01),
    .drawn("Cairo's tolerance 0.05 -> 0.1", .none, tolerance: 0.1),
    // `CAIRO_ANTIALIAS_FAST` and `CAIRO_ANTIALIAS_BEST` of cairo.h.
    .drawn("antialiasing FAST", .either, antialias: 4),
    .drawn("antialiasing BEST", .either, antialias: 6),
  ]
}

/// Figures that a change is about.
private enum ArticleNumber {
  /// The accuracy in each epoch.
  static let history = 7
}

extension Palette {
  /// Changes the colours of regions by so many of 255 levels, towards white where there is room.
  fileprivate mutating func changeRegions(levels: Double) {
    regions = regions.map { $0.changed(levels: levels) }
  }

  /// Darkens the canvas and what is inside of frames.
  fileprivate mutating func darkenPaper(levels: Double) {
    canvas = canvas.changed(levels: -levels)
    axes = axes.changed(levels: -levels)
  }
}

extension Color {
  fileprivate func changed(levels: Double) -> Color {
    guard case .components(let red, let green, let blue) = source else { return self }
    func changed(_ value: Double) -> Double { min(max(value + levels / 255, 0), 1) }
    return Color(red: changed(red), green: changed(green), blue: changed(blue), alpha: alpha)
  }
}
