import CCairo

extension CairoRenderer {
  /// Draws markers, each over the one before.
  func draw(_ markers: Scene.Markers) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    guard markers.variations.isEmpty else {
      if !drawFinely(markers) { drawEach(of: markers) }
      return
    }
    if let crowd = MarkerCrowd(of: markers, palette: palette, toDevice: toDevice),
      let pixels = pixels(), crowd.draw(on: pixels)
    {
      return pixels.finish()
    }
    if drawFinely([.markers(markers)]) { return }
    var stamps = MarkerStamps(of: markers, palette: palette, toDevice: toDevice)
    let pixels = stamps == nil ? nil : pixels()
    for position in markers.positions {
      if let pixels, stamps?.put(at: position, on: pixels) == true { continue }
      draw(Scene.Shape(markers.shape, fill: markers.fill, stroke: markers.stroke), at: position)
    }
    pixels?.finish()
  }

  /// The pixels that are drawn on, within the clip; nil where there are none.
  func pixels() -> CairoPixels? {
    CairoPixels(
      of: surface, clip: clip.flatMap { Rect(around: $0.corners.map(toDevice.apply(to:))) })
  }

  /// Draws markers that are not alike.
  private func drawEach(of markers: Scene.Markers) {
    for (index, position) in markers.positions.enumerated() {
      draw(markers.marker(index), at: position)
    }
  }

  /// Draws a marker, its (0, 0) at a position.
  private func draw(_ marker: Scene.Shape, at position: Point) {
    cairo_save(context)
    cairo_translate(context, position.x, position.y)
    trace(marker.path)
    paintPath(fill: marker.fill, stroke: marker.stroke)
    cairo_restore(context)
  }

  /// Draws nodes of markers that differ in their opacity alone, if there are very many.
  func drawFinely(_ nodes: ArraySlice<Scene.Node>) -> Bool {
    var count = 0
    for case .markers(let markers) in nodes { count += markers.positions.count }
    guard case .markers(let look) = nodes.first,
      var stamps = FineStamps(of: look, count: count, palette: palette, toDevice: toDevice),
      let pixels = pixels()
    else { return false }
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    for case .markers(let markers) in nodes {
      let colors = colors(markers.fill, markers.stroke?.color)
      for position in markers.positions where !stamps.put(colors, at: position, on: pixels) {
        draw(markers.marker(0), at: position, between: pixels)
      }
    }
    pixels.finish()
    return true
  }

  /// Draws markers of colours of their own, if there are very many of one size.
  private func drawFinely(_ markers: Scene.Markers) -> Bool {
    guard markers.variations.allSatisfy({ $0.scale == 1 }),
      var stamps = FineStamps(
        of: markers, count: markers.positions.count, palette: palette, toDevice: toDevice),
      let pixels = pixels()
    else { return false }
    for (index, position) in markers.positions.enumerated() {
      let marker = markers.marker(index)
      let colors = colors(marker.fill, marker.stroke?.color)
      if !stamps.put(colors, at: position, on: pixels) {
        draw(marker, at: position, between: pixels)
      }
    }
    pixels.finish()
    return true
  }

  private func colors(_ fill: Color?, _ edge: Color?) -> FineStamps.Colors {
    FineStamps.Colors(fill: fill.map(palette.resolve), edge: edge.map(palette.resolve))
  }

  /// Draws a marker amid others that are put on the pixels without Cairo.
  private func draw(_ marker: Scene.Shape, at position: Point, between pixels: CairoPixels) {
    pixels.finish()
    draw(marker, at: position)
    cairo_surface_flush(surface)
  }
}
