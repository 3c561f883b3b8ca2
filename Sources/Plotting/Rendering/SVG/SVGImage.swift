import Pictures

/// A picture inside an SVG.
enum SVGImage {
  /// The address that holds a picture.
  ///
  /// - Throws: `RenderError.picture` with libpng's reason.
  static func address(of picture: Picture) throws(RenderError) -> String {
    "data:image/png;base64," + Base64.text(of: try picture.file())
  }
}
