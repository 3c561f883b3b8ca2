import Files

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Figure {
  /// Writes the figure to a file, in the format that its name ends in: `.png`, `.svg` or `.pdf`, in capitals
  /// or not.
  ///
  ///     try figure.write(to: "loss.svg")
  ///     try figure.write(to: "plots/loss.png", scale: 2)
  ///
  /// The file appears under its name when it is whole, in place of one that was there: it is written beside
  /// it and renamed.
  ///
  /// - Parameters:
  ///   - path: the path of the file, from the current folder unless it starts at the root.
  ///   - description: what the picture is called and what is to be seen; nil derives both from the titles,
  ///     labels and marks of the figure, and the name from that of the file. See
  ///     `PictureDescription(of:id:)`.
  ///   - canvas: how much of the canvas is shown.
  ///   - scale: device pixels per pixel of a PNG; 2 is for displays of high density.
  ///   - dark: the palette that an SVG has on dark pages; nil for none.
  ///   - options: how an SVG is written.
  ///   - pdfOptions: how a PDF is written.
  ///   - warn: is told what is shown otherwise than declared; unless given it stands on standard error.
  /// - Throws: `FigureFileError` for a name that tells no format and for a file that cannot be written, and
  ///   what `png`, `svg` and `pdf` throw.
  public func write(
    to path: String, description: PictureDescription? = nil, canvas: FigureLayout.Canvas = .tight,
    scale: Double = 1, dark: Palette? = nil, options: SVGOptions = SVGOptions(),
    pdfOptions: PDFOptions = PDFOptions(), warn: (PlotWarning) -> Void = PlotWarning.report
  ) throws {
    let format = try FigureFormat(path: path)
    let description =
      description ?? PictureDescription(of: self, id: FileName(path).stem.asIdentifier)
    let bytes: [UInt8] =
      switch format {
      case .png: try png(description: description, canvas: canvas, scale: scale, warn: warn)
      case .svg:
        Array(
          try svg(
            description: description, canvas: canvas, dark: dark, options: options, warn: warn
          ).utf8)
      case .pdf:
        try pdf(description: description, canvas: canvas, options: pdfOptions, warn: warn)
      }
    do {
      try OutputFile.write(bytes, to: path)
    } catch {
      throw FigureFileError.file(path: path, code: error.code, problem: error.description)
    }
  }

  /// Writes the figure to the file at an address; see `write(to:)` with a path.
  ///
  /// - Parameters:
  ///   - url: the address of a file.
  ///   - description: what the picture is called and what is to be seen; nil derives both.
  ///   - canvas: how much of the canvas is shown.
  ///   - scale: device pixels per pixel of a PNG.
  ///   - dark: the palette that an SVG has on dark pages; nil for none.
  ///   - options: how an SVG is written.
  ///   - pdfOptions: how a PDF is written.
  ///   - warn: is told what is shown otherwise than declared.
  /// - Throws: `FigureFileError.address` for an address of something else, and what `write(to:)` with a path
  ///   throws.
  public func write(
    to url: URL, description: PictureDescription? = nil, canvas: FigureLayout.Canvas = .tight,
    scale: Double = 1, dark: Palette? = nil, options: SVGOptions = SVGOptions(),
    pdfOptions: PDFOptions = PDFOptions(), warn: (PlotWarning) -> Void = PlotWarning.report
  ) throws {
    guard url.isFileURL else { throw FigureFileError.address(url.absoluteString) }
    try write(
      to: url.path(percentEncoded: false), description: description, canvas: canvas, scale: scale,
      dark: dark, options: options, pdfOptions: pdfOptions, warn: warn)
  }
}
