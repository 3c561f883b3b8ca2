extension Scene.Image {
  /// The same image with at least `scale` pixels in a scene pixel along x and along y: what it looks
  /// like then no longer depends on who draws it. One that has as many along either is as it was.
  ///
  /// - Throws: `RenderError` when memory runs out.
  func enlarged(scale: Double) throws(RenderError) -> Scene.Image {
    let scale = min(scale, Double(Scene.largestSide) / max(frame.width, frame.height))
    guard frame.width * scale > Double(picture.width),
      frame.height * scale > Double(picture.height)
    else { return self }
    let scene = Scene(
      viewBox: frame, pixelsPerInch: 1, scale: scale, background: nil, nodes: [.image(self)])
    return Scene.Image(try scene.transparentPicture(), in: frame)
  }
}
