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

  /// The bytes of pixels in this form: a number each, or red, green, blue and opacity.
  func samples(of picture: Picture) -> [UInt8] {
    guard let colors else { return picture.pixels }
    return picture.pixels.withUnsafeBytes { colors.numbers(of: $0) }
  }
}
