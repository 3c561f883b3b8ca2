import CCairo

// Very many nodes one after the other.

extension CairoRenderer {
  /// Draws nodes; areas that follow each other together if they are small, and markers if they look alike.
  func drawRuns(of nodes: [Scene.Node]) {
    var rest = nodes[...]
    for run in SmallAreas.runs(in: rest, scale: deviceScale) {
      drawOthers(rest[..<run.lowerBound])
      draw(areas: rest[run])
      rest = rest[run.upperBound...]
    }
    drawOthers(rest)
  }

  private func drawOthers(_ nodes: ArraySlice<Scene.Node>) {
    var rest = nodes
    while let node = rest.first {
      let run = rest.markersOfOneLook
      if run.isEmpty {
        draw(node)
        rest.removeFirst()
      } else {
        if !drawFinely(run) { run.forEach(draw) }
        rest = rest[run.endIndex...]
      }
    }
  }

  /// Draws small areas, each over the one before.
  private func draw(areas nodes: ArraySlice<Scene.Node>) {
    guard let pixels = pixels() else { return nodes.forEach(draw) }
    var areas = SmallAreas(palette: palette, toDevice: toDevice, tolerance: Self.tolerance)
    for node in nodes {
      if case .path(let shape) = node, areas.put(shape, on: pixels) { continue }
      pixels.finish()
      draw(node)
      cairo_surface_flush(surface)
    }
    pixels.finish()
  }
}

extension ArraySlice<Scene.Node> {
  /// Those at the beginning that are markers and differ in nothing but their opacity.
  fileprivate var markersOfOneLook: ArraySlice {
    guard case .markers(let first) = self.first, first.variations.isEmpty else {
      return self[startIndex..<startIndex]
    }
    let end = dropFirst().firstIndex { node in
      guard case .markers(let markers) = node else { return true }
      return !markers.looks(like: first)
    }
    return self[..<(end ?? endIndex)]
  }
}
