extension Scene {
  /// The scene with every colour replaced by what `transform` makes of it.
  public func mapColors(_ transform: (Color) -> Color) -> Scene {
    var scene = self
    scene.background = background.map(transform)
    scene.nodes = nodes.map { $0.mapColors(transform) }
    for index in palette.indices { scene.palette[index].color = transform(palette[index].color) }
    return scene
  }
}

extension Scene.Node {
  /// The node with every colour replaced by what `transform` makes of it.
  func mapColors(_ transform: (Color) -> Color) -> Scene.Node {
    switch self {
    case .group(var group):
      group.children = group.children.map { $0.mapColors(transform) }
      return .group(group)
    case .path(var shape):
      shape.fill = shape.fill.map(transform)
      shape.stroke = shape.stroke?.mapColor(transform)
      return .path(shape)
    case .markers(var markers):
      markers.fill = markers.fill.map(transform)
      markers.stroke = markers.stroke?.mapColor(transform)
      return .markers(markers)
    case .glyphs(var run):
      run.color = transform(run.color)
      return .glyphs(run)
    }
  }
}

extension Scene.Stroke {
  /// The stroke in the colour that `transform` makes of its own.
  fileprivate func mapColor(_ transform: (Color) -> Color) -> Scene.Stroke {
    var stroke = self
    stroke.color = transform(color)
    return stroke
  }
}
