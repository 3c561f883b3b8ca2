import Article

/// The pictures of a figure that a catalog is to hold.
struct CatalogSelection: Sendable, Equatable {
  /// Those that DocC finds.
  let pictures: [CatalogPicture]
  /// The paths of those in scales that DocC does not know.
  let unknown: [String]

  /// The pixels of a CSS pixel that DocC has names for
  /// (<https://www.swift.org/documentation/docc/adding-images>).
  private static let knownScales = 1...3

  /// The pictures of the kind that DocC is given of a figure.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - language: the language of the pictures.
  ///   - dark: how dark pages get theirs; nil for what DocC does by itself.
  init(of figure: Manifest.Entry, in language: Language, dark: DarkPictures?) {
    let files = figure.files(in: language)
    let kind = DocumentFormat.docc.pictureFormats.first { kind in
      files.contains { $0.format == kind && $0.variant == .standard }
    }
    let variants: [BuiltFile.Variant] =
      (dark ?? DocumentFormat.docc.ownDarkPictures) == .media ? [.standard, .dark] : [.standard]
    let shown = files.filter { $0.format == kind && variants.contains($0.variant) }
    var pictures: [CatalogPicture] = []
    var unknown: [String] = []
    for file in shown {
      if let scale = file.scale.whole, Self.knownScales.contains(scale) {
        let name = DocCEmbedding.name(
          of: file.plainPath, isDark: file.variant == .dark, scale: scale)
        pictures.append(CatalogPicture(source: file.path, name: name))
      } else {
        unknown.append(file.path)
      }
    }
    self.pictures = pictures
    self.unknown = unknown
  }
}

extension Manifest.File {
  /// The path that the picture has in the scale without a name of its own.
  fileprivate var plainPath: String {
    guard !hasPlainName else { return path }
    let ending = ".\(format.rawValue)"
    return path.dropLast(scale.suffix.count + ending.count) + ending
  }
}
