// What is asked of lines, points and areas when a figure is declared.

extension Line {
  /// Refuses coordinates of unequal number, another number of values than of stretches or points, and measures
  /// and colours that no line is drawn with.
  public func validate() throws(PlotError) {
    try validate(as: "line")
  }

  /// The same for a line that is called something else.
  func validate(as kind: String) throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name(kind, label)
    try Require.color(color, "color of the \(name)")
    try Require.length(width, "width of the \(name)")
    try dash.validate("dashes of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
    try marker?.validate("marker of the \(name)")
    try Require.size(markerSize, "markerSize of the \(name)")
    try Require.color(markerFill, "markerFill of the \(name)")
    try Require.color(markerEdge, "markerEdge of the \(name)")
    try Require.length(markerEdgeWidth, "markerEdgeWidth of the \(name)")
    try markEvery.validate("markEvery of the \(name)")
    guard let values else { return }
    try values.scale.validate()
    if values.values.count != points.count - 1 {
      try Require.equal(("values", values.values.count), ("points", points.count), in: name)
    }
  }
}

extension Scatter {
  /// Refuses another number of sizes or values than of points, and measures and colours that no markers are
  /// drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("scatter", label)
    try Require.size(size, "size of the \(name)")
    try marker.validate("marker of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
    if let sizes {
      try Require.equal(("sizes", sizes.count), ("points", points.count), in: name)
      for area in sizes where !area.isNaN { try Require.area(area, "sizes of the \(name)") }
    }
    if let values {
      try Require.equal(("values", values.values.count), ("points", points.count), in: name)
      try values.scale.validate()
    }
  }
}

extension ErrorBars {
  /// Refuses coordinates and reaches of unequal number, reaches below 0, and measures and colours that no bars
  /// are drawn with.
  public func validate() throws(PlotError) {
    try line.validate(as: Self.kind)
    let name = Require.name(Self.kind, line.label)
    try validate(xError, "xError", in: name)
    try validate(yError, "yError", in: name)
    for (what, number) in [("errorEvery", errorEvery - 1), ("errorFrom", errorFrom)]
    where number < 0 {
      throw .measure(
        name: "\(what) of the \(name)",
        value: Double(what == "errorEvery" ? errorEvery : errorFrom),
        expected: what == "errorEvery" ? "a number of 1 or more" : "a number of 0 or more")
    }
    try Require.length(capSize, "capSize of the \(name)")
    try Require.length(capWidth, "capWidth of the \(name)")
    try Require.color(barColor, "barColor of the \(name)")
    try Require.length(barWidth, "barWidth of the \(name)")
  }

  private static let kind = "error bars"

  private func validate(_ reach: Reach?, _ what: String, in name: String) throws(PlotError) {
    let rows: [(name: String, values: [Double])]
    switch reach {
    case nil: return
    case .constant(let value): rows = [(what, [Double](repeating: value, count: points.count))]
    case .symmetric(let values): rows = [(what, values)]
    case .asymmetric(let below, let above):
      rows = [("\(what) below", below), ("\(what) above", above)]
    }
    for row in rows {
      try Require.equal((row.name, row.values.count), ("points", points.count), in: name)
      for value in row.values where value < 0 {
        throw .measure(
          name: "\(row.name) of the \(name)", value: value, expected: "numbers of 0 or more")
      }
    }
  }
}

extension Band {
  /// Refuses no runs at all, another number of places than the longest run has values, and measures and colours
  /// that no band is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("band", label)
    guard let longest = runs.map(\.count).max() else {
      throw .measure(name: "number of runs of the \(name)", value: 0, expected: "1 or more")
    }
    if let x {
      try Require.equal(("x", x.count), ("values in the longest run", longest), in: name)
    }
    switch spread {
    case .standardDeviation(let ddof), .standardError(let ddof):
      guard ddof < 0 else { break }
      throw .measure(
        name: "ddof of the \(name)", value: Double(ddof), expected: "a number of 0 or more")
    case .percentiles(let first, let second):
      for percent in [first, second] where !(0...100).contains(percent) {
        throw .measure(
          name: "percentiles of the \(name)", value: percent, expected: "numbers from 0 to 100")
      }
    case .minMax: break
    }
    try Require.share(bandAlpha, "bandAlpha of the \(name)")
    try Line([], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
      .validate(as: "band")
  }
}

extension FillBetween {
  /// Refuses coordinates and choices of unequal number, and colours that no area is filled with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name(Self.name, label)
    try Require.equal(("first", first.count), ("second", second.count), in: name)
    if let shown {
      try Require.equal(("where", shown.count), ("points", first.count), in: name)
    }
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }

  /// What errors call an area.
  static let name = "area"
}

extension StackedAreas {
  /// Refuses rows of unequal length, more labels than rows, and colours that no area is filled with.
  public func validate() throws(PlotError) {
    let name = "stacked areas"
    for (index, row) in rows.enumerated() {
      try Require.equal(("x", x.count), ("heights in row \(index)", row.count), in: name)
    }
    if labels.count > rows.count {
      try Require.equal(("labels", labels.count), ("rows", rows.count), in: name)
    }
    for color in colors ?? [] { try Require.color(color, "colors of the \(name)") }
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension Span {
  /// Refuses ends that are not finite, and measures and colours that no strip is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("span", label)
    switch place {
    case .x(let ends), .y(let ends):
      try Require.finite(ends.from, "ends of the \(name)")
      try Require.finite(ends.to, "ends of the \(name)")
    }
    try Require.finite(within.lowerBound, "within of the \(name)")
    try Require.finite(within.upperBound, "within of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension Stem {
  /// Refuses coordinates of unequal number, and measures and colours that no stems are drawn with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name("stem", label)
    try Require.finite(base, "base of the \(name)")
    try marker?.validate("marker of the \(name)")
    try Require.size(markerSize, "markerSize of the \(name)")
    try Require.color(markerColor, "markerColor of the \(name)")
    try Require.color(baseColor, "baseColor of the \(name)")
    try Line([], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
      .validate(as: "stem")
  }
}

extension Polygon {
  /// Refuses measures and colours that no area is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("polygon", label)
    try Require.color(color, "color of the \(name)")
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try dash.validate("dashes of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}
