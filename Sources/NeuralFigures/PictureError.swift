import ImageComparison

extension RGBAImage {
  /// The picture in a PNG file.
  ///
  /// - Throws: `FileError` when the file cannot be read, `PictureError` when it holds no picture.
  static func read(_ path: String) throws -> RGBAImage {
    let bytes = try InputFile.read(path)
    return try PictureError.naming(path) { try RGBAImage(decoding: bytes) }
  }
}

/// A file whose picture cannot be had, or not be written.
struct PictureError: Error, CustomStringConvertible {
  let path: String
  let reason: ImageError

  var description: String { "\(path): \(reason)" }

  /// Runs `body`, whose errors are about the file at `path`.
  static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let reason as ImageError {
      throw PictureError(path: path, reason: reason)
    }
  }
}
