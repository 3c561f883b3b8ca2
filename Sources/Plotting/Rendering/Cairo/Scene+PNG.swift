extension Scene {
  /// The scene as the bytes of a PNG file, which says how large the picture is on paper; see
  /// `bitmap()` and `Bitmap.png(description:pixelsPerInch:)`.
  ///
  ///     let png = try figure.layout(scale: 2).scene().png(description: description)
  ///
  /// - Throws: `RenderError`.
  public func png(description: PictureDescription) throws(RenderError) -> [UInt8] {
    try bitmap().png(description: description, pixelsPerInch: pixelsPerInch * scale)
  }
}
