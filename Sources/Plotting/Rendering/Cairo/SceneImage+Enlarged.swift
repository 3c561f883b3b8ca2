extension Scene.Image {
  /// The same image with at least `scale` pixels in a scene pixel along x and along y: what it looks
  /// like then no longer depends on who draws it. One that has as many along either is as it was.
  ///
  /// - Parameters:
  ///   - scale: pixels in a scene pixel.
  ///   - fine: an image with so many in a scene pixel is as it was too: nobody sees its pixels, and with
  ///     more of them it would only be larger.
  /// - Throws: `RenderError` when memory runs out.
  func enlarged(
    scale: Double, unlessAsFineAs fine: Double? = nil
  ) throws(RenderError) -> Scene.Image {
    let scale = min(scale, Double(Scene.largestSide) / max(frame.width, frame.height))
    let limit = min(scale, fine ?? scale)
    guard frame.width * limit > Double(picture.width),
      frame.height * limit > Double(picture.height)
    else { return self }
    let scene = Scene(
      viewBox: frame, pixelsPerInch: 1, scale: scale, background: nil, nodes: [.image(self)])
    return Scene.Image(try scene.transparentPicture(), in: frame)
  }
}
