/// The shortest form in which a PNG file holds all pixels of a picture.
struct PNGForm {
  /// The numbers of the colours, where pixels are written as such.
  private let colors: ColorNumbers?
  /// Whether the file has to keep the opacity.
  let hasAlpha: Bool

  /// Red, green and blue of each colour, in the order in which they first appear; empty for none.
  var palette: [UInt8] { colors?.palette ?? [] }

  /// Finds the form.
  ///
  /// - Parameters:
  ///   - stripes: the picture.
  ///   - isOpaque: whether all pixels are opaque; nil where that has to be found out.
  init(of stripes: PictureStripes, isOpaque: Bool?) throws {
    var colors: ColorNumbers? = ColorNumbers()
    var isOpaqueSoFar = true
    try stripes.forEach { picture in
      let count = picture.pixels.withUnsafeBytes { colors?.add($0) ?? 0 }
      if count < picture.size.pixelCount {
        colors = nil
        isOpaqueSoFar = isOpaqueSoFar && (isOpaque ?? picture.isOpaque(from: count))
      }
      // Nothing that comes can change the form of a picture of many colours that is, or is not, opaque.
      return colors != nil || (isOpaque == nil && isOpaqueSoFar)
    }
    self.colors = colors
    hasAlpha = colors == nil && !(isOpaque ?? isOpaqueSoFar)
  }

  /// How many bytes a pixel takes before it is packed: its number, or red, green, blue and maybe the opacity.
  var bytesPerPixel: Int { colors != nil ? 1 : hasAlpha ? 4 : 3 }

  /// Writes pixels in this form.
  ///
  /// - Parameters:
  ///   - pixels: red, green, blue and opacity of each.
  ///   - samples: room for `bytesPerPixel` bytes for each.
  func write(_ pixels: UnsafeRawBufferPointer, to samples: UnsafeMutableBufferPointer<UInt8>) {
    if let colors {
      colors.write(numbersOf: pixels, to: samples)
    } else if hasAlpha {
      _ = samples.update(fromContentsOf: pixels)
    } else {
      for pixel in 0..<pixels.count / 4 {
        samples[3 &* pixel] = pixels[4 &* pixel]
        samples[3 &* pixel &+ 1] = pixels[4 &* pixel &+ 1]
        samples[3 &* pixel &+ 2] = pixels[4 &* pixel &+ 2]
      }
    }
  }
}
