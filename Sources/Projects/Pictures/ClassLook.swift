import Plotting

/// How the classes of data look: their names and colours, the same in every picture of the data.
struct ClassLook {
  /// What the legend calls each class.
  let labels: [String]
  /// The colour of the points of each class.
  let points: [Color]
  /// The colour of the region of each class.
  let regions: [Color]

  /// How many classes the accents and regions of themes tell apart.
  private static let themedClasses = Palette.classic.accents.count
  /// How much of a class's own colour its region has where the theme has none for it.
  private static let regionAlpha = 0.35

  init(of data: StudyData, style: PictureStyle) {
    let names = data.classNames
    labels =
      style.legend.classLabels.map { labels in
        names.indices.map { $0 < labels.count ? labels[$0].asLabel : names[$0].asLabel }
      } ?? names.map { Self.label($0, of: data.targetName) }
    let isThemed = names.count <= Self.themedClasses
    points = names.indices.map { index -> Color in
      if !style.colors.isEmpty { return style.colors[index % style.colors.count] }
      return isThemed ? .accent(index) : .cycle[index % Color.cycle.count]
    }
    let points = points
    regions = names.indices.map { index -> Color in
      let own = style.regionColors
      if !own.isEmpty { return own[index % own.count] }
      return isThemed && style.colors.isEmpty
        ? .region(index) : points[index].withAlpha(points[index].alpha * Self.regionAlpha)
    }
  }

  /// Discs in the colours of the classes with their names, for points that are too small for a legend.
  var legendEntries: [LegendEntry] {
    zip(labels, points).map { LegendEntry(label: $0, handle: .disc($1)) }
  }

  /// A class by its name alone, or, where that is a number or a truth value, by what it is one of.
  private static func label(_ name: String, of column: String) -> String {
    let isValue = Double(name) != nil || ["true", "false", "yes", "no"].contains(name.lowercased())
    return (isValue ? "\(column)=\(name)" : name).asLabel
  }
}
