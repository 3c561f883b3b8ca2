extension Scene.Node {
  /// All texts of the node.
  var glyphRuns: [Scene.GlyphRun] {
    switch self {
    case .group(let group): group.children.flatMap(\.glyphRuns)
    case .glyphs(let run): [run]
    case .path, .markers, .image: []
    }
  }
}
