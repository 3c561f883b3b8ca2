import CPNG

extension Picture {
  /// The most pixels a file is decoded to, and two pictures are compared by: they take 256 MB.
  public static let maximumPixels = 1 << 26

  /// What every PNG file begins with.
  ///
  /// Source: W3C, "Portable Network Graphics (PNG) Specification", 5.2 PNG signature.
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What every PNG file ends with: the empty chunk IEND with its checksum. libpng's simplified
  /// interface stops after the last pixel and would not miss it.
  private static let closingChunk: [UInt8] = [
    0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  /// zlib's format holds at most this many bytes in one.
  ///
  /// Source: https://zlib.net/zlib_tech.html, "Maximum Compression Factor".
  private static let greatestCompression = 1032

  /// Reads the picture in a PNG file of any colour type and depth, interlaced or not. Colours of files
  /// that name no colour space are taken as sRGB, as those of others are converted to it.
  ///
  /// - Throws: `PictureError` when the file is not a whole, sound PNG file of at most
  ///   `maximumPixels`. Nothing is allocated for pixels that the file cannot hold.
  public init(decoding file: [UInt8]) throws(PictureError) {
    guard !file.isEmpty else { throw .empty }
    guard file.starts(with: Self.signature) else { throw .notPNG }
    guard file.suffix(Self.closingChunk.count).elementsEqual(Self.closingChunk) else {
      throw .cutShort
    }
    self = try Self.decoded(file).get()
  }

  /// libpng keeps the address of the file's bytes from the beginning of reading to its end.
  private static func decoded(_ file: [UInt8]) -> Result<Picture, PictureError> {
    file.withUnsafeBytes { bytes in
      var image = png_image()
      image.version = png_uint_32(PNG_IMAGE_VERSION)
      defer { png_image_free(&image) }
      guard png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) != 0 else {
        return .failure(.corrupt(message(of: image)))
      }
      let size = Size(width: Int(image.width), height: Int(image.height))
      let count = size.pixelCount
      guard count <= maximumPixels else { return .failure(.tooLarge(size)) }
      // A pixel takes at least one bit.
      guard count / 8 <= greatestCompression * bytes.count else { return .failure(.cutShort) }
      guard let pixels = pixels(of: &image, count: count) else {
        return .failure(.corrupt(message(of: image)))
      }
      return .success(Picture(size: size, pixels: pixels))
    }
  }

  /// Reads the pixels; nil when libpng cannot.
  private static func pixels(of image: inout png_image, count: Int) -> [UInt8]? {
    let hasSixteenBits = image.format & png_uint_32(PNG_FORMAT_FLAG_LINEAR) != 0
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    guard hasSixteenBits else {
      var pixels = [UInt8](repeating: 0, count: 4 * count)
      return png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 ? pixels : nil
    }
    // libpng 1.6.39 mixes up the rows of interlaced files when it turns 16 bits into 8.
    image.format |= png_uint_32(PNG_FORMAT_FLAG_LINEAR)
    // Without this, files that say nothing of gamma would be taken as linear.
    image.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
    var samples = [UInt16](repeating: 0, count: 4 * count)
    guard png_image_finish_read(&image, nil, &samples, 0, nil) != 0 else { return nil }
    return LinearSamples.encoded(samples)
  }

  private static func message(of image: png_image) -> String {
    withUnsafeBytes(of: image.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
