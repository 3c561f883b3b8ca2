/// A part of a text that is shown by one or more glyphs, with its place along the line.
struct PlacedCluster {
  let text: String
  let glyphCount: Int
  /// Where the first glyph's origin is, in pixels.
  let start: Double
  /// Where the glyph behind it would be.
  let end: Double
  let isRightToLeft: Bool

  private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The clusters of a stretch, in reading order.
  static func clusters(of stretch: GlyphStretch, font: SVGFont) -> [PlacedCluster] {
    var rest = stretch.glyphs[...]
    return stretch.clusters.map { cluster in
      let glyphs = rest.prefix(cluster.glyphCount)
      rest = rest.dropFirst(cluster.glyphCount)
      let ends = glyphs.map { placed in
        let advance = placed.glyph.source.map { font.advance(of: $0.index) } ?? 0
        return placed.origin.x + advance * placed.size
      }
      return PlacedCluster(
        text: cluster.text, glyphCount: cluster.glyphCount,
        start: glyphs.map(\.origin.x).min() ?? 0, end: ends.max() ?? 0,
        isRightToLeft: glyphs.contains(where: \.isRightToLeft))
    }
  }

  /// Clusters that follow each other in one direction.
  struct Run {
    var clusters: [PlacedCluster]
    /// Whether the run runs to the left, which a blank by itself does not.
    var isRightToLeft: Bool { clusters.contains { $0.isRightToLeft && !$0.isBlank } }

    fileprivate init(_ cluster: PlacedCluster) {
      clusters = [cluster]
    }

    /// The run, and what is blank at its end apart from it where it runs to the left: whether such a blank
    /// stands left or right of the run depends on what follows.
    fileprivate var apartFromBlanks: [Run] {
      let blanks = clusters.reversed().prefix { $0.isBlank }.count
      guard isRightToLeft, blanks > 0, blanks < clusters.count else { return [self] }
      var text = self
      text.clusters.removeLast(blanks)
      return [text] + clusters.suffix(blanks).map(Run.init)
    }

    /// Takes in the next cluster when it stands beside the last one and goes on in the same direction.
    fileprivate mutating func append(_ next: PlacedCluster, within gap: Double) -> Bool {
      guard let last = clusters.last, last.isRightToLeft == next.isRightToLeft else { return false }
      let between = next.isRightToLeft ? next.end - last.start : next.start - last.end
      guard abs(between) <= gap else { return false }
      clusters.append(next)
      return true
    }
  }

  /// Kerning and the grid move a glyph by less than this, in ems; hardly any letter is as narrow.
  private static let largestGap = 0.25

  /// The runs of clusters, in reading order.
  static func runs(of clusters: [PlacedCluster], size: Double) -> [Run] {
    let runs: [Run] = clusters.reduce(into: []) { runs, cluster in
      if let last = runs.indices.last, runs[last].append(cluster, within: largestGap * size) {
        return
      }
      runs.append(Run(cluster))
    }
    return runs.flatMap(\.apartFromBlanks)
  }
}
