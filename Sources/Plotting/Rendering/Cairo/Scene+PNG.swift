import Pictures

extension Scene {
  /// The scene as the bytes of a PNG file, which says how large the picture is on paper, and has an alpha
  /// channel where the canvas is transparent; see `transparentPicture()` and `Picture.png(title:description:pixelsPerInch:)`.
  ///
  ///     let png = try figure.layout(scale: 2).scene().png(description: description)
  ///
  /// - Throws: `RenderError`.
  public func png(description: PictureDescription) throws(RenderError) -> [UInt8] {
    try description.validate()
    return try transparentPicture().file(description, pixelsPerInch: pixelsPerInch * scale)
  }
}

extension Picture {
  /// The picture as the bytes of a PNG file.
  ///
  /// - Throws: `RenderError.picture` with libpng's reason.
  func file(
    _ description: PictureDescription? = nil, pixelsPerInch: Double? = nil
  ) throws(RenderError) -> [UInt8] {
    do throws(PictureError) {
      return try png(
        title: description?.title, description: description?.description,
        pixelsPerInch: pixelsPerInch)
    } catch {
      throw .picture(error)
    }
  }
}
