extension Scene {
  /// What texts of the scene no font on this machine has, a list for each text.
  var missingCharacters: [MissingCharacters] {
    var found: [MissingCharacters] = []
    for run in nodes.flatMap(\.glyphRuns) {
      var known: Set<Unicode.Scalar> = []
      let characters = run.typeset.missingCharacters.filter { known.insert($0).inserted }
      let missing = MissingCharacters(characters, text: run.text)
      if !characters.isEmpty, !found.contains(missing) { found.append(missing) }
    }
    return found
  }
}

extension Scene.Node {
  /// All texts of the node.
  fileprivate var glyphRuns: [Scene.GlyphRun] {
    switch self {
    case .group(let group): group.children.flatMap(\.glyphRuns)
    case .glyphs(let run): [run]
    case .path, .markers, .image: []
    }
  }
}
