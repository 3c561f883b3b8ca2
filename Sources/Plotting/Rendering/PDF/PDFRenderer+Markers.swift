extension PDFRenderer {
  /// The shape of a marker, how it is painted, and how far its line reaches.
  struct MarkerForm: Hashable {
    let shape: Path
    let painting: PDFPainting
    let reach: Double
  }

  /// A marker is written once, so that it may be exact.
  private static let markerDecimals = 5

  /// Draws markers, each as a form that is defined once.
  mutating func draw(_ markers: Scene.Markers) {
    guard !markers.positions.isEmpty else { return }
    let outer = save()
    var last = (x: 0, y: 0)
    var form = markers.variations.isEmpty ? prepare(markers.marker(0)) : nil
    for (index, position) in markers.positions.enumerated() {
      if !markers.variations.isEmpty { form = prepare(markers.marker(index)) }
      guard let form else { continue }
      // From marker to marker, in whole numbers: nothing adds up.
      let place = (x: Self.units(position.x), y: Self.units(position.y))
      content.write("1 0 0 1 ")
      write(units: place.x - last.x)
      write(units: place.y - last.y)
      content.write(operator: "cm")
      content.write(form)
      content.write(operator: "Do")
      last = place
    }
    restore(outer)
  }

  private static func units(_ value: Double) -> Int {
    ShortNumber(value, decimals: PDFText.coordinateDecimals).units
  }

  private mutating func write(units: Int) {
    content.write(ShortNumber(units: units, decimals: PDFText.coordinateDecimals))
  }

  /// Sets a marker's colours and line, and returns the operand that names its form; nil for what nobody sees.
  private mutating func prepare(_ marker: Scene.Shape) -> String? {
    prepare(fill: marker.fill, stroke: marker.stroke).map { "/\(form(of: marker, $0)) " }
  }

  /// The name of a form that paints a marker around (0, 0), in the colours that are set.
  private mutating func form(of marker: Scene.Shape, _ painting: PDFPainting) -> String {
    let form = MarkerForm(
      shape: marker.path, painting: painting, reach: marker.stroke?.reach ?? 0)
    if let name = markerForms[form] { return name }
    var content = PDFText()
    content.paint(marker.path, painting, decimals: Self.markerDecimals)
    let shape = marker.path.controlBounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    let name = name(of: content, box: shape.insetBy(-form.reach))
    markerForms[form] = name
    return name
  }
}
