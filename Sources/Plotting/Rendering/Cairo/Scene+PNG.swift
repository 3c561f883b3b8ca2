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
    return try png(description: description, stripes: transparentStripes())
  }

  /// The bytes of a PNG file of a picture that is drawn some rows at a time.
  func png(
    description: PictureDescription, stripes: RasterStripes
  ) throws(RenderError) -> [UInt8] {
    do {
      return try Picture.png(
        of: stripes.size, rowsAtATime: stripes.rowsAtATime, isOpaque: isCanvasOpaque ? true : nil,
        title: description.title, description: description.description,
        pixelsPerInch: pixelsPerInch * scale
      ) { rows in try stripes.picture(ofRows: rows) }
    } catch let error as RenderError {
      throw error
    } catch let error as PictureError {
      throw .picture(error)
    } catch {
      throw .cairo("\(error)")
    }
  }
}

extension Picture {
  /// The picture as the bytes of a PNG file.
  ///
  /// - Throws: `RenderError.picture` for more columns or rows than programs read.
  func file() throws(RenderError) -> [UInt8] {
    do throws(PictureError) {
      return try png()
    } catch {
      throw .picture(error)
    }
  }
}
