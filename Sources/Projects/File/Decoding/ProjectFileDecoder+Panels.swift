import Plotting

/// What can be shown: the pictures of data and models, and charts.
enum Showable: Hashable {
  case data, boundary, hidden, units, diagram, history, matrix
  case chart(ChartDeclaration.Kind)

  /// The words of a file with what they mean.
  static let choices: [(String, Showable)] =
    [
      ("data", .data), ("boundary", .boundary), ("hidden", .hidden), ("units", .units),
      ("diagram", .diagram), ("history", .history), ("matrix", .matrix),
    ] + ChartDeclaration.Kind.allCases.map { ($0.rawValue, .chart($0)) }

  /// The word of the file.
  var name: String { Self.choices.first { $0.1 == self }?.0 ?? "" }

  /// The keys that mean something here, besides those of every picture.
  var keys: Set<PanelKey> {
    switch self {
    case .data: [.data, .x, .y, .fix, .project, .points, .colors, .aspect]
    case .boundary:
      [
        .data, .model, .x, .y, .fix, .project, .response, .levels, .class, .samples, .resolution,
        .border, .over, .weights, .points, .colors, .regions, .aspect,
      ]
    case .hidden: [.data, .model, .layer, .view, .units, .boundary, .points, .colors, .regions]
    case .units: [.data, .model, .units, .points, .colors]
    case .diagram: [.model, .sizes, .shown]
    case .history: [.model, .curves, .log]
    case .matrix: [.data, .model, .normalize]
    case .chart(let kind): kind.keys.union([.data, .colors, .log])
    }
  }

  /// The keys of every picture.
  static let common: Set<PanelKey> = [.shows, .title, .xlim, .ylim, .labels, .legend]
}

extension ChartDeclaration.Kind {
  /// The keys that mean something in such a chart.
  var keys: Set<PanelKey> {
    switch self {
    case .line, .bars: [.x, .y, .by]
    case .scatter: [.x, .y, .by, .points, .aspect]
    case .histogram: [.x, .by, .bins]
    case .heatmap: [.x, .y, .value]
    case .contour: [.x, .y, .value, .levels, .aspect]
    }
  }
}

extension ProjectFileDecoder {
  /// A picture; what it does not say of data and model is said by its figure.
  mutating func panel(
    _ section: FileSection<PanelKey>, of figure: FileSection<PanelKey>?
  ) -> PanelEntry? {
    let choice = reader.choice(
      reader.required(.shows, in: section, meaning: "what is to be seen, such as boundary"),
      among: Showable.choices)
    guard let shows = choice else { return nil }
    let known = Showable.common.union(shows.keys)
    reader.refuse(
      section.keys.filter { !known.contains($0) && !($0 == .model || $0 == .data) }, in: section,
      reason: "says nothing of a picture that shows \(shows.name)")
    let model = shows.keys.contains(.model) ? inherited(.model, section, figure) : nil
    let data = shows.keys.contains(.data) ? inherited(.data, section, figure) : nil
    let modelName = name(model, kind: "model", among: modelNames)
    let dataName = name(data, kind: "data", among: dataNames)
    let content = content(shows, section)
    requireSubject(shows, hasData: data != nil, hasModel: model != nil, section)
    let (style, texts) = (style(section), panelTexts(section))
    let additions = additions(section)
    guard let content else { return nil }
    return PanelEntry(
      content: content, data: dataName, model: modelName, style: style, texts: texts,
      additions: additions, position: section.value.position)
  }

  private func inherited(
    _ key: PanelKey, _ section: FileSection<PanelKey>, _ figure: FileSection<PanelKey>?
  ) -> FileValue? {
    section[key] ?? figure?[key]
  }

  /// Notes that a picture lacks what it is to show.
  private mutating func requireSubject(
    _ shows: Showable, hasData: Bool, hasModel: Bool, _ section: FileSection<PanelKey>
  ) {
    let needsModel =
      switch shows {
      case .boundary, .hidden, .units, .history, .matrix: true
      case .diagram: section[.sizes] == nil
      case .data, .chart: false
      }
    if needsModel, !hasModel {
      reader.note(
        .missingKey("model", meaning: "the name of the model that is to be shown"),
        at: section.value)
    }
    let needsData = !needsModel && shows != .diagram
    if needsData, !hasData {
      reader.note(
        .missingKey("data", meaning: "the name of the data that are to be shown"), at: section.value
      )
    }
  }

  // MARK: How it is shown

  private mutating func style(_ section: FileSection<PanelKey>) -> PictureStyle {
    var style = PictureStyle()
    if section[.title]?.isFalse == true { style.title = "" }
    style.xLimits = reader.range(section[.xlim])
    style.yLimits = reader.range(section[.ylim])
    style.colors = colors(section[.colors])
    style.regionColors = colors(section[.regions])
    let aspects: [(String, Axes.Aspect)] = [("auto", .auto), ("equal", .equal)]
    if let aspect = reader.choice(section[.aspect], among: aspects) { style.aspect = aspect }
    if let value = section[.labels], let labels = reader.section(value, LabelKey.self) {
      style.labelSize = reader.positive(labels[.size])
    }
    if let value = section[.points], let points = reader.section(value, PointKey.self) {
      style.points.size = reader.positive(points[.size])
      if points[.edge]?.text != Self.ownEdge { style.points.edgeColor = color(points[.edge]) }
      style.points.alpha = reader.number(points[.alpha], expected: Self.share) {
        (0...1).contains($0)
      }
    }
    style.legend = legend(section[.legend])
    return style
  }

  private static let share = "a number from 0 to 1"
  /// What edges are called that have the colour of their points.
  private static let ownEdge = "own"

  private mutating func legend(_ value: FileValue?) -> LegendStyle {
    var legend = LegendStyle()
    guard let value else { return legend }
    guard value.members != nil else {
      if value.isFalse {
        legend.isShown = false
      } else if let place = reader.choice(value, among: Self.legendPlaces) {
        legend.location = place
      }
      return legend
    }
    guard let section = reader.section(value, LegendKey.self) else { return legend }
    if let place = reader.choice(section[.place], among: Self.legendPlaces) {
      legend.location = place
    }
    legend.size = reader.positive(section[.size])
    legend.frameAlpha = reader.number(section[.alpha], expected: Self.share) {
      (0...1).contains($0)
    }
    return legend
  }

  /// The places of a legend by their names in Matplotlib, with hyphens.
  static let legendPlaces: [(String, Legend.Location)] = [
    ("best", .best), ("upper-right", .upperRight), ("upper-left", .upperLeft),
    ("lower-left", .lowerLeft), ("lower-right", .lowerRight), ("center-right", .centerRight),
    ("center-left", .centerLeft), ("lower-center", .lowerCenter), ("upper-center", .upperCenter),
    ("center", .center),
  ]

  private mutating func colors(_ value: FileValue?) -> [Color] {
    (reader.list(value) ?? []).compactMap { color($0) }
  }

  /// A colour by its name in CSS or Matplotlib, its hexadecimal digits, or its role in a theme.
  private mutating func color(_ value: FileValue?) -> Color? {
    guard let value, let text = reader.text(value) else { return nil }
    if let role = Self.role(text) { return role }
    do throws(ColorError) {
      return text.hasPrefix("#") ? try Color(text) : try Color(name: text)
    } catch {
      reader.note(.refused("\(error)"), at: value)
      return nil
    }
  }

  /// The colours of a theme: `ink`, `canvas`, `marker-edge`, and `accent-1`, `region-1`, `cycle-1` and on.
  private static func role(_ text: String) -> Color? {
    switch text {
    case "ink": return .ink
    case "canvas": return .canvas
    case "marker-edge": return .markerEdge
    default:
      let parts = text.split(separator: "-")
      guard parts.count == 2, let number = Int(parts[1]), (1...mostRoles).contains(number) else {
        return nil
      }
      switch parts[0] {
      case "accent": return .accent(number - 1)
      case "region": return .region(number - 1)
      case "cycle": return .cycle[(number - 1) % Color.cycle.count]
      default: return nil
      }
    }
  }

  /// Themes repeat their colours long before.
  private static let mostRoles = 1000

  /// A title; nil for `false`, which is none.
  mutating func title(_ value: FileValue?) -> LocalizedText? {
    value?.isFalse == true ? nil : text(value)
  }

  private mutating func panelTexts(_ section: FileSection<PanelKey>) -> PanelTexts {
    var texts = PanelTexts()
    texts.title = title(section[.title])
    // What is wrong with the other keys of these has been noted with the style.
    if let labels = section[.labels], labels.members != nil {
      let section = FileSection<LabelKey>(value: labels, members: labels.membersByName)
      texts.x = text(section[.x])
      texts.y = text(section[.y])
      texts.z = text(section[.z])
    }
    if let legend = section[.legend], legend.members != nil {
      let section = FileSection<LegendKey>(value: legend, members: legend.membersByName)
      texts.classes = reader.list(section[.names])?.compactMap { text($0) }
    }
    return texts
  }

  private mutating func additions(_ section: FileSection<PanelKey>) -> PanelAdditions {
    var additions = PanelAdditions()
    additions.border = reader.number(
      section[.border], expected: "a probability above 0 and below 1"
    ) { $0 > 0 && $0 < 1 }
    additions.weightScale = reader.positive(section[.weights])
    if let points = section[.points], points.members != nil {
      let section = FileSection<PointKey>(value: points, members: points.membersByName)
      additions.hasOwnEdges = section[.edge]?.text == Self.ownEdge
    }
    guard let over = section[.over] else { return additions }
    guard over.members != nil else {
      additions.extentX = reader.range(over)
      return additions
    }
    if let section = reader.section(over, ExtentKey.self) {
      additions.extentX = reader.range(section[.x])
      additions.extentY = reader.range(section[.y])
    }
    return additions
  }
}

extension FileValue {
  /// The values of a mapping by their keys; those that say nothing are left out.
  fileprivate var membersByName: [String: FileValue] {
    Dictionary(
      (members ?? []).filter { !$0.value.isNull }.map { ($0.key.text ?? "", $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}
