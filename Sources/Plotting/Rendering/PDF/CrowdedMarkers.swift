/// Puts a picture in place of markers where there are too many to draw one by one.
struct CrowdedMarkers {
  let options: PDFOptions
  let palette: Palette

  /// The nodes with pictures in them, of what can be seen.
  ///
  /// - Throws: `RenderError` when a picture cannot be drawn.
  func pictured(
    in nodes: [Scene.Node], visible: Rect
  ) throws(RenderError) -> [Scene.Node] {
    var result: [Scene.Node] = []
    for stretch in NodeStretches(nodes) {
      switch stretch {
      case .markers(let run):
        result += try pictured(run.stretches.flatMap { $0 }, visible: visible)
      case .node(let node): result += try pictured(node, visible: visible)
      }
    }
    return result
  }

  private func pictured(_ node: Scene.Node, visible: Rect) throws(RenderError) -> [Scene.Node] {
    switch node {
    case .group(var group):
      let visible = group.clip.map { visible.common(with: $0) } ?? visible
      group.children = try pictured(in: group.children, visible: visible)
      return [.group(group)]
    case .markers(let markers): return try pictured([markers], visible: visible)
    default: return [node]
    }
  }

  private func pictured(
    _ markers: [Scene.Markers], visible: Rect
  ) throws(RenderError) -> [Scene.Node] {
    let count = markers.reduce(0) { $0 + $1.positions.count }
    guard count > options.largestMarkerCount else { return markers.map { .markers($0) } }
    guard let image = MarkerPicture(of: markers, within: visible, scale: options.imageScale)
    else { return [] }
    let picture = try image.picture(of: markers, palette: palette)
    return [.image(Scene.Image(picture, in: image.frame, isSmooth: true))]
  }
}
