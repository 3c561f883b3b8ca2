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
    if drawFinely(MarkerRun(markers)) { return }
    var stamps = MarkerStamps(of: markers, palette: palette, toDevice: toDevice)
    let pixels = stamps == nil ? nil : pixels()
    for position in markers.positions {
      if let pixels, stamps?.put(at: position, on: pixels) == true { continue }
      draw(Scene.Shape(markers.shape, fill: markers.fill, stroke: markers.stroke), at: position)
    }
    pixels?.finish()
  }

  /// The pixels that are drawn on, within the clip; nil where there are none.
  private func pixels() -> CairoPixels? {
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

  /// Draws markers that differ in their opacity alone, if there are very many.
  func drawFinely(_ run: MarkerRun) -> Bool {
    guard let look = run.stretches.first?.first,
      var stamps = FineStamps(of: look, count: run.count, palette: palette, toDevice: toDevice),
      let pixels = pixels()
    else { return false }
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    for markers in run.stretches.joined() {
      let marker = Scene.Shape(markers.shape, fill: markers.fill, stroke: markers.stroke)
      for position in markers.positions { put(marker, at: position, by: &stamps, on: pixels) }
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
      put(markers.marker(index), at: position, by: &stamps, on: pixels)
    }
    pixels.finish()
    return true
  }

  private func put(
    _ marker: Scene.Shape, at position: Point, by stamps: inout FineStamps, on pixels: CairoPixels
  ) {
    let colors = FineStamps.Colors(
      fill: marker.fill.map(palette.resolve), edge: marker.stroke.map { palette.resolve($0.color) })
    if stamps.put(colors, at: position, on: pixels) { return }
    pixels.finish()
    draw(marker, at: position)
    cairo_surface_flush(surface)
  }
}
