import Pictures

/// A picture inside an SVG.
enum SVGImage {
  /// The address that holds a picture.
  ///
  /// - Throws: `RenderError.picture` for more columns or rows than programs read.
  static func address(of picture: Picture) throws(RenderError) -> String {
    "data:image/png;base64," + Base64.text(of: try picture.file())
  }
}
