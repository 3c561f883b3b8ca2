import Plotting

extension ProjectFileDecoder {
  /// What a picture shows.
  mutating func content(
    _ shows: Showable, _ section: FileSection<PanelKey>
  ) -> PanelEntry.Content? {
    switch shows {
    case .data: return .picture(.data(DataPicture(view: featureView(section))))
    case .boundary: return .picture(.boundary(boundary(section)))
    case .hidden: return .picture(.hidden(hidden(section)))
    case .units: return .picture(.units(UnitsPicture(units: units(section))))
    case .diagram: return diagram(section).map { .picture(.diagram($0)) }
    case .history:
      let isLogarithmic = logarithmic(section[.log], allowed: [.y]).contains(.y)
      return .picture(
        .history(
          HistoryPicture(curves: texts(section[.curves]) ?? [], isLogarithmic: isLogarithmic)))
    case .matrix:
      let choices: [(String, ConfusionMatrix.Normalization)] = [
        ("true", .true), ("predicted", .predicted), ("all", .all),
      ]
      return .picture(
        .matrix(
          MatrixPicture(normalization: reader.choice(section[.normalize], among: choices))))
    case .chart(let kind): return .chart(chart(kind, section))
    }
  }

  // MARK: Pictures

  private mutating func featureView(_ section: FileSection<PanelKey>) -> FeatureView {
    var view = FeatureView()
    view.x = reader.text(section[.x])
    view.y = reader.text(section[.y])
    view.projection = reader.choice(section[.project], among: FeatureView.Projection.choices)
    guard let fix = section[.fix] else { return view }
    guard let members = fix.members else {
      reader.noteKind("features with the values they are held at, such as {age: 40}", at: fix)
      return view
    }
    for (key, value) in members {
      if let number = reader.number(value) { view.fixed[key.text ?? ""] = number }
    }
    return view
  }

  private mutating func boundary(_ section: FileSection<PanelKey>) -> BoundaryPicture {
    var picture = BoundaryPicture(view: featureView(section))
    if let response = reader.choice(
      section[.response], among: BoundaryPicture.Response.choices)
    {
      picture.response = response
    }
    picture.levels = levels(section[.levels])
    picture.className = reader.text(section[.class])
    if let shows = reader.flag(section[.samples]) { picture.showsSamples = shows }
    if let cells = reader.integer(section[.resolution], in: Self.resolutions) {
      picture.resolution = cells
    }
    return picture
  }

  /// The cells along a side of a picture.
  private static let resolutions = 1...RegionTracer.defaultResolution * 4

  /// Rising numbers.
  private mutating func levels(_ value: FileValue?) -> [Double] {
    guard let value else { return [] }
    let levels = (reader.list(value) ?? []).compactMap { reader.number($0) }
    if zip(levels, levels.dropFirst()).contains(where: { $0 >= $1 }) {
      reader.note(
        .outOfRange(found: "\(levels)", expected: "numbers that rise, such as [0.1, 0.5, 0.9]"),
        at: value)
    }
    return levels
  }

  private mutating func hidden(_ section: FileSection<PanelKey>) -> HiddenPicture {
    var picture = HiddenPicture(units: units(section))
    if let layer = reader.integer(section[.layer], in: 1...Self.mostLayers) {
      picture.layer = layer
    }
    if let shows = reader.flag(section[.boundary]) { picture.showsBoundary = shows }
    guard let view = section[.view] else { return picture }
    guard let angles = view.elements, angles.count == 2 else {
      reader.noteKind("elevation and azimuth in degrees, such as [10, 79]", at: view)
      return picture
    }
    if let elevation = reader.number(angles[0]), let azimuth = reader.number(angles[1]) {
      picture.view = HiddenPicture.View(elevation: elevation, azimuth: azimuth)
    }
    return picture
  }

  /// No network is deeper.
  private static let mostLayers = 10_000
  /// No layer is wider.
  private static let unitNumbers = 1...(1 << 16)

  private mutating func units(_ section: FileSection<PanelKey>) -> [Int] {
    (reader.list(section[.units]) ?? []).compactMap {
      reader.integer($0, in: Self.unitNumbers)
    }
  }

  private mutating func diagram(_ section: FileSection<PanelKey>) -> DiagramPicture? {
    let shown = reader.integer(section[.shown], in: 2...Self.mostShownUnits)
    guard let value = section[.sizes] else {
      return DiagramPicture(shown: shown ?? DiagramPicture.usuallyShown)
    }
    let text =
      value.elements.map { $0.compactMap(\.text).joined(separator: "-") } ?? value.text ?? ""
    do throws(ProjectError) {
      return try DiagramPicture(sizes: text, shown: shown ?? DiagramPicture.usuallyShown)
    } catch {
      reader.note(.refused("\(error)"), at: value)
      return nil
    }
  }

  /// More circles below each other cannot be told apart.
  private static let mostShownUnits = 1000

  /// The axes that are logarithmic: `x`, `y` or both.
  private mutating func logarithmic(
    _ value: FileValue?, allowed: Set<LogarithmicAxis>
  ) -> Set<LogarithmicAxis> {
    let choices = LogarithmicAxis.choices.filter { allowed.contains($0.1) }
    return Set((reader.list(value) ?? []).compactMap { reader.choice($0, among: choices) })
  }

  // MARK: Charts

  private mutating func chart(
    _ kind: ChartDeclaration.Kind, _ section: FileSection<PanelKey>
  ) -> ChartDeclaration {
    var chart = ChartDeclaration(kind)
    chart.x = reader.text(section[.x])
    chart.y = kind.keys.contains(.y) ? texts(section[.y]) ?? [] : []
    chart.series = reader.text(section[.by])
    chart.value = reader.text(section[.value])
    chart.levels = kind == .contour ? levels(section[.levels]) : []
    chart.bins = reader.integer(section[.bins], in: 1...Self.mostBins)
    chart.logarithmic = logarithmic(section[.log], allowed: Set(LogarithmicAxis.allCases))
    return chart
  }

  /// More bars cannot be told apart.
  private static let mostBins = 10_000
}
