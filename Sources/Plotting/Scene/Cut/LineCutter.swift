/// Cuts lines at a rectangle: what lies inside is kept, as several stretches where the line leaves and
/// comes back.
struct LineCutter {
  /// What lines are cut to.
  let sight: Rect

  /// The lines along a path, cut.
  func cut(_ path: Path) -> Path {
    Path(CurveCutter(sight: sight).subpaths(of: path).flatMap(pieces))
  }

  private func pieces(of subpath: Subpath) -> [Subpath] {
    var pieces: [Subpath] = []
    // The stretch that is being drawn; nil while the line is out of sight.
    var piece: Subpath? = sight.holds(subpath.start) ? Subpath(start: subpath.start) : nil
    var current = subpath.start
    var isWhole = piece != nil
    for step in subpath.unclosed.steps {
      defer { current = step.end }
      guard case .line(let end) = step else {
        piece?.steps.append(step)
        continue
      }
      guard let inside = Segment(from: current, to: end).cut(to: sight) else {
        isWhole = false
        continue
      }
      if piece == nil { piece = Subpath(start: inside.from) }
      piece?.addLine(to: inside.to)
      if inside.to != end {
        isWhole = false
        if let piece { pieces.append(piece) }
        piece = nil
      }
    }
    if let piece { pieces.append(piece) }
    if isWhole { return [subpath] }
    return subpath.isClosed ? pieces.joined(at: subpath.start) : pieces
  }
}

extension [Subpath] {
  /// The stretches of a closed line, the last joined to the first where the line was closed in sight.
  func joined(at start: Point) -> [Subpath] {
    guard count > 1, let first, var whole = last, first.start == start, whole.end == start
    else { return self }
    whole.steps += first.steps
    return [whole] + dropFirst().dropLast()
  }
}
