/// How large the nodes of a diagram are and how far apart they stand, in pixels.
struct DiagramSizes {
  /// Pixels in a point, with the diagram's own scale in it.
  let unit: Double
  /// Sets lines of text at that scale.
  let typesetter: Typesetter
  /// What the theme says, in points.
  let measures: DiagramTheme
  /// Half the height of a node, and the radius of its ends.
  let radius: Double
  /// Half the width of a node without a curve.
  let halfWidth: Double
  /// The widths of the texts below the layers.
  private let captionWidths: [Double]
  /// Half the widths of layers that are one box; those of others are not looked at.
  private let boxHalfWidths: [String: Double]

  /// Lines that pass a unit by keep this many times the distance at which they would touch it.
  private static let clearance = 1.25

  init(of diagram: NetworkDiagram, in place: PanelPlace, scale: Double) throws(PlotError) {
    unit = place.measures.pixelsPerPoint * scale
    measures = place.theme.diagram
    typesetter = Typesetter(fonts: place.fonts, pixelsPerPoint: unit)
    var (widest, highest) = (0.0, 0.0)
    for label in diagram.layers.flatMap({ $0.units.map(\.label) + [$0.bias ?? ""] }) {
      let size = try typesetter.place(
        label, at: .zero, size: diagram.labelSize, color: .ink, placement: diagram.labelPlacement
      ).glyphSize
      widest = max(widest, size.width)
      highest = max(highest, size.height)
    }
    var (captions, boxes): ([Double], [String: Double]) = ([], [:])
    for layer in diagram.layers {
      captions.append(
        try typesetter.place(
          layer.caption, at: .zero, size: measures.captionSize, color: .ink,
          placement: diagram.captionPlacement
        ).box.width)
      guard let label = layer.boxLabel else { continue }
      let text = try typesetter.place(
        label, at: .zero, size: diagram.labelSize, color: .ink, placement: diagram.labelPlacement,
        usualRotation: .quarter)
      boxes[label] = text.box.width / 2
    }
    captionWidths = captions
    let pad = measures.labelPad * unit
    // A label that is wider than high makes its node a capsule, not a bigger circle.
    radius = max(highest / 2 + pad, measures.leastRadius * unit)
    halfWidth = max(radius, widest / 2 + pad)
    let least = radius
    boxHalfWidths = boxes.mapValues { max(least, $0 + pad) }
  }

  /// From the middle of a node to that of the next below it.
  var rowStep: Double { 2 * radius + measures.unitGap * unit }

  /// Half the width of the nodes of a layer; units with a curve are twice as wide.
  func halfWidth(of layer: DiagramLayer) -> Double {
    if let label = layer.boxLabel { return halfWidth(ofBox: label) }
    return layer.activation == nil ? halfWidth : 2 * halfWidth
  }

  /// Half the width of a layer that is one box with this label.
  func halfWidth(ofBox label: String) -> Double { boxHalfWidths[label] ?? radius }

  /// How far apart neighbouring columns stand, from border to border: so far that captions do not touch
  /// and that no line is so steep that it meets the neighbours of the units it joins.
  func layerGap(of layers: [DiagramLayer]) -> Double {
    let steepest = radius / (rowStep * rowStep - radius * radius).squareRoot()
    var gap = measures.layerGap * unit
    for index in layers.indices.dropLast() {
      let pair = [layers[index], layers[index + 1]]
      let rows = pair.map { Double($0.units.count + ($0.bias == nil ? 0 : 1)) }
      let height = rowStep * ((rows[0] + rows[1]) / 2 - 1)
      gap = max(gap, Self.clearance * height * steepest)
      let halves = pair.map(halfWidth(of:)).reduce(0, +)
      let captions = (captionWidths[index] + captionWidths[index + 1]) / 2
      gap = max(gap, captions + 2 * measures.labelPad * unit - halves)
    }
    return gap
  }

  /// The middles of the columns, all of them and the outputs about `center`: gaps between neighbours
  /// are equal, from border to border.
  func columnCenters(of layers: [DiagramLayer], around center: Double) -> [Double] {
    let gap = layerGap(of: layers)
    var centers: [Double] = []
    var right = 0.0
    for layer in layers {
      let half = halfWidth(of: layer)
      let left = centers.isEmpty ? 0 : right + gap
      centers.append(left + half)
      right = left + 2 * half
    }
    let outputs = layers.contains { !$0.outputs.isEmpty } ? measures.outputLength * unit : 0
    let start = center - (right + outputs) / 2
    return centers.map { $0 + start }
  }
}
