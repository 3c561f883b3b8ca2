extension EmbeddedFigure {
  /// A figure of a manifest, with all that is decided by the format and the user.
  ///
  /// - Parameters:
  ///   - entry: the figure.
  ///   - format: the language of the document.
  ///   - context: where the document is and which language it speaks.
  ///   - style: what the user has chosen, which the format can hold.
  /// - Throws: `EmbeddingError` when the figure has no picture of the kind that is needed.
  init(
    _ entry: Manifest.Entry, as format: DocumentFormat, in context: EmbeddingContext,
    style: EmbeddingStyle
  ) throws(EmbeddingError) {
    let pictures = try Pictures(entry, as: format, in: context, dark: style.dark)
    // Nobody knows which of two pictures a reader sees.
    let isOne = pictures.dark == nil && style.dark != .autoSVG
    let text = (isOne ? entry.alt : entry.altEither)[context.language] ?? ""
    self.init(
      number: entry.number, slug: entry.slug, label: entry.label[context.language] ?? "",
      caption: entry.caption[context.language] ?? "",
      alternativeText: style.alternativeText == .long
        ? text : entry.short[context.language] ?? AlternativeText.shortened(text),
      description: style.showsDescription
        ? FigureDescription(heading: context.descriptionHeading, text: text) : nil,
      language: context.language.tag, isRightToLeft: context.isRightToLeft,
      picture: pictures.light, darkPicture: pictures.dark,
      dark: style.dark ?? format.ownDarkPictures, width: style.width,
      link: style.link(of: entry.slug, number: entry.number))
  }

  /// The files that a document shows.
  private struct Pictures {
    let light: EmbeddedPicture
    let dark: EmbeddedPicture?

    init(
      _ entry: Manifest.Entry, as format: DocumentFormat, in context: EmbeddingContext,
      dark wanted: DarkPictures?
    ) throws(EmbeddingError) {
      let files = entry.files(in: context.language)
      let kind = format.pictureFormats.first { kind in
        files.contains { $0.format == kind && $0.variant == .standard }
      }
      func picture(_ variant: BuiltFile.Variant) -> EmbeddedPicture? {
        EmbeddedPicture(
          files.filter { $0.format == kind && $0.variant == variant }, base: context.base,
          sharpness: format.sharpness)
      }
      guard let light = picture(.standard) else {
        throw .noPicture(figure: entry.number, format: format)
      }
      self.light = light
      switch wanted ?? format.ownDarkPictures {
      case .lightOnly: dark = nil
      case .autoSVG:
        guard kind == .svg, context.svgFollowsPage else {
          throw .noAutomaticSVG(figure: entry.number)
        }
        dark = nil
      case .media, .class:
        dark = picture(.dark)
        if wanted != nil, dark == nil { throw .noDarkPicture(figure: entry.number) }
      }
    }
  }
}

extension EmbeddedPicture {
  /// A picture of a manifest, as a document is to show it; nil when it has no file.
  ///
  /// - Parameters:
  ///   - files: its files, that with the plain name first.
  ///   - base: the folder of the figures, as seen from the document.
  ///   - sharpness: which of them is shown.
  init?(_ files: [Manifest.File], base: String, sharpness: PictureSharpness) {
    let sorted = files.sorted { $0.scale < $1.scale }
    guard let file = sharpness == .highest ? sorted.last : files.first else { return nil }
    self.init(
      base: base, name: file.path, width: file.width, height: file.height, scale: file.scale)
    guard sharpness == .chosenByBrowser, sorted.count > 1 else { return }
    choice = sorted.map { PictureCandidate(name: $0.path, scale: $0.scale) }
  }
}
