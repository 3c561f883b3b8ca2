/// A figure: what it says of itself, and the pictures that it consists of.
///
///     file.figures[0].caption["de"]
public struct FigureEntry: Sendable, Equatable {
  /// The name in file names and links.
  public var slug: String
  /// What the figure shows, in a sentence.
  public var caption: LocalizedText
  /// What kind of picture it is and what it shows, in `PictureDescription.mostShortCharacters` at most; nil
  /// takes the beginning of what is to be seen.
  public var shortText: LocalizedText?
  /// What is to be seen, for readers who do not see it, with colours in braces as `ColoredText` has them; nil
  /// takes what is derived from the figure.
  public var altText: LocalizedText?
  /// The formulas it is about, in LaTeX's notation without dollar signs.
  public var formulas: [String]
  /// The pictures, by rows.
  public var panels: [PanelEntry]
  /// How many of them stand side by side.
  public var columns: Int
  /// The text above several pictures; nil for none.
  public var title: LocalizedText?
  /// The canvas in inches; nil takes what suits the pictures.
  public var size: FigureSize?
  /// The look.
  public var theme: FigureTheme
  /// How the pictures find their places.
  public var layout: Layout
  /// The lines of the file that declare it.
  public var source: String
  /// Where the file says so.
  public var position: FilePosition

  /// The same figure as if it stood at the beginning of a file of its own.
  public var movedToStart: FigureEntry {
    var entry = self
    (entry.source, entry.position) = ("", .start)
    for index in entry.panels.indices { entry.panels[index].position = .start }
    return entry
  }

  /// How pictures find their places on the canvas.
  ///
  ///     FigureEntry.Layout.fitted
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    /// Margins and gaps are found, so that nothing overlaps; Matplotlib's `layout="constrained"`.
    case fitted
    /// Margins and gaps are Matplotlib's `figure.subplot.*`.
    case fixed
  }
}

/// The size of a canvas, in inches.
///
///     FigureSize(width: 5, height: 5)
public struct FigureSize: Sendable, Hashable {
  /// The width.
  public var width: Double
  /// The height.
  public var height: Double

  /// Creates a size.
  ///
  /// - Parameters:
  ///   - width: inches.
  ///   - height: inches.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
