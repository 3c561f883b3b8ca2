/// Why a file's picture cannot be had, or a picture not be made or written.
///
/// ```swift
/// do { _ = try Picture(decoding: bytes) }
/// catch { print(error) }  // a PictureError: "not a PNG file"
/// ```
public enum PictureError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file holds nothing.
  case empty
  /// The file does not begin as PNG files do.
  case notPNG
  /// The file does not end with PNG's closing chunk.
  case cutShort
  /// The picture has more pixels than `Picture.maximumPixels`.
  case tooLarge(Picture.Size)
  /// There are not as many bytes as a picture of this size has.
  case shape(Picture.Size, bytes: Int, bytesPerPixel: Int)
  /// libpng cannot read the file, with its reason.
  case corrupt(String)
  /// The picture cannot be written, with the reason.
  case cannotEncode(String)

  /// One line that says what is wrong with the file or the picture.
  public var description: String {
    switch self {
    case .empty: "the file is empty"
    case .notPNG: "not a PNG file"
    case .cutShort: "the file is cut short, or something is appended to it: write it again"
    case .tooLarge(let size):
      "\(size) pixels are more than the \(Picture.maximumPixels) that are worked on: choose a smaller picture"
    case .shape(let size, let bytes, let bytesPerPixel):
      """
      \(bytes) bytes are not the pixels of a picture of \(size), both above 0, with \
      \(bytesPerPixel) for each
      """
    case .corrupt(let reason): "the PNG file is damaged (\(reason)): write it again"
    case .cannotEncode(let reason):
      "the picture cannot be written as PNG: \(reason)"
    }
  }
}
