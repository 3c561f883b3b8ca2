import Pictures

extension PDFRenderer {
  /// Programs that show PDFs do not agree on how pixels run into each other, so that this is settled
  /// before: so many pixels of a smooth picture are in a scene pixel then.
  private static let smoothScale = 4.0

  /// Draws a picture over a rectangle.
  mutating func draw(_ image: Scene.Image) throws(RenderError) {
    guard !image.isEmpty else { return }
    let image =
      image.isSmooth
      ? try image.enlarged(scale: Self.smoothScale, unlessAsFineAs: 1)
      : image.stretchedWhereReduced(scale: unit)
    let name = name(of: image)
    let outer = save()
    // Pictures fill the square from (0, 0) to (1, 1), their first row above.
    content.write(image.frame.width)
    content.write("0 0 ")
    content.write(-image.frame.height)
    content.write(Point(image.frame.minX, image.frame.maxY))
    content.write(operator: "cm")
    content.write("/\(name) ")
    content.write(operator: "Do")
    restore(outer)
  }

  /// Adds the pixels to the document.
  private mutating func name(of image: Scene.Image) -> String {
    let pixels = image.picture.pixels
    var dictionary = Self.dictionary(of: image, space: "/DeviceRGB")
    let opacities = stride(from: 3, to: pixels.count, by: 4).map { pixels[$0] }
    if opacities.contains(where: { $0 < .max }) {
      let mask = document.add(
        stream: opacities, Self.dictionary(of: image, space: "/DeviceGray"))
      dictionary.add("SMask", mask.text)
    }
    let colors = [UInt8](unsafeUninitializedCapacity: pixels.count / 4 * 3) { bytes, initialized in
      for start in stride(from: 0, to: pixels.count - 3, by: 4) {
        for channel in 0..<3 { bytes[initialized + channel] = pixels[start + channel] }
        initialized += 3
      }
    }
    return name(of: colors, dictionary)
  }

  private static func dictionary(of image: Scene.Image, space: String) -> PDFDictionary {
    PDFDictionary([
      ("Type", "/XObject"), ("Subtype", "/Image"), ("Width", "\(image.picture.width)"),
      ("Height", "\(image.picture.height)"), ("ColorSpace", space), ("BitsPerComponent", "8"),
      ("Interpolate", "\(image.isSmooth)"),
    ])
  }
}
