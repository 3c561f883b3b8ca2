/// A figure that cannot be shown in a document as was asked.
enum EmbeddingError: Error, Equatable {
  case noSuchDarkPictures(DarkPictures, format: DocumentFormat)
  case noWidths(format: DocumentFormat)
  case badWidth(Int)
  case noAddresses(String, format: DocumentFormat)
  case noPicture(figure: Int, format: DocumentFormat)
  case noDarkPicture(figure: Int)
  case noAutomaticSVG(figure: Int)
}

extension EmbeddingError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noSuchDarkPictures(let dark, let format):
      """
      dark \(dark.rawValue): \(format.title) has no such pictures; choose \
      \(format.darkPictures.map(\.rawValue).joined(separator: " or "))
      """
    case .noWidths(let format):
      "width: \(format.title) shows pictures at their own widths; leave it out, or take another format"
    case .badWidth(let width):
      "width \(width): expected CSS pixels from 1 to \(EmbeddingStyle.largestWidth)"
    case .noAddresses(let base, let format):
      "base \(base): \(format.title) reads files; name the path of the folder of the figures"
    case .noPicture(let figure, let format):
      """
      figure \(figure) has neither \
      \(format.pictureFormats.map { $0.rawValue.uppercased() }.joined(separator: " nor ")); \
      `neural-figures build\(format == .latex ? " --format png,svg,pdf" : "")` draws both
      """
    case .noDarkPicture(let figure):
      "figure \(figure) has no dark picture; `neural-figures build` of all figures draws one of each"
    case .noAutomaticSVG(let figure):
      """
      figure \(figure) has no SVG that is light or dark as the page is; `neural-figures build --theme auto` \
      draws it
      """
    }
  }
}
