import CPNGWriter

extension RGBAImage {
  /// zlib's level 6, its default.
  private static let compressionLevel: Int32 = 6

  /// The picture on white as the bytes of a PNG file: red, green and blue, 8 bits each. Equal
  /// pictures give equal bytes.
  ///
  /// - Throws: `ImageError.cannotEncode` with libpng's reason.
  public func png() throws(ImageError) -> [UInt8] {
    let colors = OpaquePixels(self).bytes
    var bytes = png_bytes()
    defer { png_bytes_free(&bytes) }
    var message = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))
    let isWritten = colors.withUnsafeBufferPointer { colors in
      var picture = png_picture()
      picture.width = UInt32(width)
      picture.height = UInt32(height)
      picture.pixels = colors.baseAddress
      picture.compression_level = Self.compressionLevel
      return png_write_picture(&picture, &bytes, &message)
    }
    guard isWritten == 1 else {
      let reason = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .cannotEncode(String(decoding: reason, as: UTF8.self))
    }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }
}
