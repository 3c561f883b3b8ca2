extension Translation {
  /// The keys that the file of the language lacks, grouped, and what stands in for them; nil when there are
  /// none.
  ///
  ///     translation.missing  // "lacks \"labels\" (\"Epoch\", \"Sum\") and \"alt\" of figures 4, 7-9; …"
  public var missing: String? {
    guard language != .english else { return nil }
    let groups = missingTexts + missingFigureTexts
    guard let last = groups.last else { return nil }
    let others = groups.dropLast()
    let all = others.isEmpty ? last : others.joined(separator: ", ") + " and \(last)"
    return "lacks \(all); English stands in for them, and adding them there puts an end to this"
  }

  private var missingTexts: [String] {
    let pages = PageText.allCases.filter { pageTexts[$0] == nil }.map(\.rawValue)
    let labels = FigureLabels.all.filter { self.labels[$0] == nil }
    let colors = ColorTexts.Key.all.filter { self.colors.texts[$0] == nil }.map(\.name)
    return [
      ownName == nil ? "\"name\"" : nil, ownTitle == nil ? "\"title\"" : nil,
      Self.group("\"pages\"", pages), Self.group("\"labels\"", labels),
      Self.group("\"colors\"", colors),
    ].compactMap { $0 }
  }

  private var missingFigureTexts: [String] {
    let captions = ArticleFigure.all.filter { figures[$0.slug]?.caption == nil }
    let shortTexts = ArticleFigure.all.filter { figures[$0.slug]?.shortText == nil }
    let altTexts = ArticleFigure.all.filter { figures[$0.slug]?.altText == nil }
    return [("caption", captions), ("short", shortTexts), ("alt", altTexts)].compactMap {
      key, figures in
      figures.isEmpty ? nil : "\"\(key)\" of figures \(Self.ranges(figures.map(\.number)))"
    }
  }

  /// Keys of a part of the file; nil when there are none.
  private static func group(_ part: String, _ keys: [String]) -> String? {
    guard !keys.isEmpty else { return nil }
    return "\(part) (" + keys.map { "\"\($0)\"" }.joined(separator: ", ") + ")"
  }

  /// Ascending numbers with neighbours drawn together: `4, 7-9`.
  private static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
