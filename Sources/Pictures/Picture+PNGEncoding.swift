extension Picture {
  /// The picture as the bytes of a PNG file of 8 bits: in indexed colours when it is opaque and has at
  /// most 256, else as red, green and blue, and with opacity unless it is opaque. Decoded, they are the
  /// same picture. Equal pictures give equal bytes.
  ///
  /// ```swift
  /// let bytes = try picture.png(title: "Points", pixelsPerInch: 100)
  /// ```
  ///
  /// - Parameters:
  ///   - title: what the picture is called; nil to say nothing.
  ///   - description: what is to be seen, for readers who do not see it; nil to say nothing.
  ///   - pixelsPerInch: from which programs tell how large the picture is on paper; the file says
  ///     nothing of it when this is nil, or no number that PNG can hold.
  /// - Throws: `PictureError.cannotEncode` for more columns or rows than programs read.
  public func png(
    title: String? = nil, description: String? = nil, pixelsPerInch: Double? = nil
  ) throws(PictureError) -> [UInt8] {
    do {
      return try Self.png(
        of: size, rowsAtATime: height, isOpaque: nil, title: title, description: description,
        pixelsPerInch: pixelsPerInch
      ) { _ in self }
    } catch let error as PictureError {
      throw error
    } catch {
      throw .cannotEncode("\(error)")
    }
  }

  /// A picture that is too large to be held as a whole as the bytes of a PNG file: those that `png` gives for
  /// the whole.
  ///
  /// - Parameters:
  ///   - size: how many pixels the whole has.
  ///   - rowsAtATime: how many rows are asked for at a time, from 1.
  ///   - isOpaque: whether all pixels are opaque; nil where that has to be found out.
  ///   - title: what the picture is called.
  ///   - description: what is to be seen.
  ///   - pixelsPerInch: from which programs tell how large the picture is on paper.
  ///   - stripe: the pixels of some rows. It is asked for the same rows up to twice: to count the colours,
  ///     and to write them.
  /// - Throws: `PictureError.cannotEncode` for more columns or rows than programs read, `PictureError.shape` for a
  ///   stripe of another size than was asked for, and what `stripe` throws.
  package static func png(
    of size: Size, rowsAtATime: Int, isOpaque: Bool?, title: String? = nil,
    description: String? = nil, pixelsPerInch: Double? = nil,
    stripe: (Range<Int>) throws -> Picture
  ) throws -> [UInt8] {
    try PNGWriter.check(size)
    return try withoutActuallyEscaping(stripe) { stripe in
      let stripes = try PictureStripes(size: size, rowsAtATime: rowsAtATime, picture: stripe)
      let form = try PNGForm(of: stripes, isOpaque: isOpaque)
      var writer = PNGWriter(
        size: size, form: form,
        texts: .init(title: title, description: description, pixelsPerInch: pixelsPerInch))
      try stripes.forEach { picture in
        writer.add(picture)
        return true
      }
      return writer.end()
    }
  }
}
