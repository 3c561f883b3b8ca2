import Files
import Pictures

extension Picture {
  /// The picture in a PNG file.
  ///
  /// - Throws: `FileError` when the file cannot be read, `PictureFileError` when it holds no picture.
  static func read(_ path: String) throws -> Picture {
    let bytes = try InputFile.read(path)
    return try PictureFileError.naming(path) { try Picture(decoding: bytes) }
  }
}

/// A file whose picture cannot be had, or not be written.
struct PictureFileError: Error, CustomStringConvertible {
  let path: String
  let reason: PictureError

  var description: String { "\(path): \(reason)" }

  /// Runs `body`, whose errors are about the file at `path`.
  static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let reason as PictureError {
      throw PictureFileError(path: path, reason: reason)
    }
  }
}
