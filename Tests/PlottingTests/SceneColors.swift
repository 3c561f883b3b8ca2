@testable import Plotting

extension Scene {
  /// The colours of all that stands on the canvas.
  var colors: [Color] { nodes.flatMap(\.colors) }
}

extension Scene.Node {
  var colors: [Color] {
    switch self {
    case .group(let group): group.children.flatMap(\.colors)
    case .path(let shape): [shape.fill, shape.stroke?.color].compactMap { $0 }
    case .markers(let markers): [markers.fill, markers.stroke?.color].compactMap { $0 }
    case .glyphs(let run): [run.color]
    case .image: []
    }
  }
}
