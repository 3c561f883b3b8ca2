extension PanelSummary {
  /// The summary of a chart.
  ///
  /// - Parameters:
  ///   - title: the title of its axes.
  ///   - kinds: what its marks are, in the order of declaration; empty ones only go with others.
  ///   - place: what stands behind the kinds, such as "in space"; empty for nothing.
  ///   - values: the labels of the axes that values are read off.
  ///   - variables: the labels of the axes that they are over.
  ///   - parts: the labels of the marks.
  ///   - colors: the label of the colour bar.
  init(
    chart title: String, of kinds: [String], place: String = "", values: [String],
    over variables: [String], parts: [String], colors: String = ""
  ) {
    let named = kinds.filter { !$0.isEmpty }.withoutRepetitions
    let kind = named.isEmpty ? (kinds.isEmpty ? "empty chart" : "chart") : named.listed()
    var words = [kind, place]
    for (word, labels) in [("of", values), ("over", variables)] {
      let known = labels.filter { !$0.isEmpty }
      if !known.isEmpty { words += [word, known.listed()] }
    }
    self.init(
      title: title, name: words.filter { !$0.isEmpty }.joined(separator: " "),
      parts: parts.withoutRepetitions, colors: colors)
  }

  /// What something is, by its type: "HeatMap" is a heat map. Letters and digits that tell the space it is
  /// in are left out.
  static func kind(ofType name: String) -> String {
    var name = name.prefix { $0.isLetter || $0.isNumber }
    if name.hasSuffix("3D") { name.removeLast(2) }
    var words = ""
    var last: Character?
    for letter in name {
      if letter.isUppercase, last?.isLowercase == true { words.append(" ") }
      words += letter.lowercased()
      last = letter
    }
    return words
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var withoutRepetitions: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
