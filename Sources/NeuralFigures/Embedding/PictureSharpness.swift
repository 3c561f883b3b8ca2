/// Which file a document shows of a picture that is there in several scales.
enum PictureSharpness: Sendable {
  /// The one with the plain name, at its own size: the format has no way to say a width.
  case plain
  /// The one with the most pixels, at the width that it has in a page.
  case highest
  /// All of them, of which a browser takes one.
  case chosenByBrowser
}
