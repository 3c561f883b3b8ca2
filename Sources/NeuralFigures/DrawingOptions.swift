import ArgumentParser
import Article
import Plotting

/// Options of every command that draws.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: """
      Device pixels per pixel of PNGs, 1 unless given: 2 draws for screens of high density, and 1,2 writes \
      NAME@2x.png beside NAME.png.
      """, transform: ScaleSelection.parse)
  var scale: ScaleSelection?

  @Option(
    help: "Pixels per inch of PNGs, in place of --scale: 300 is a scale of 3.",
    transform: DotsPerInch.parse)
  var dpi: PixelScale?

  @Option(help: "Crop to what is drawn (tight) or keep the whole canvas (full).")
  var canvas = FigureLayout.Canvas.tight

  @Option(
    help: """
      Colours for light pages (classic), for dark ones (dark), or an SVG that follows the page (auto; \
      PNG and PDF are then classic).
      """)
  var theme = ThemeChoice.classic

  @Option(
    help: """
      How SVGs hold text: as outlines, which look the same everywhere, or as text, which can be selected \
      and searched for but needs the fonts.
      """)
  var svgText = SVGOptions.Text.outlines

  @Option(
    help: """
      The language of what stands in the pictures, and of their titles and descriptions, such as en, \
      zh-Hans or one of --languages; English unless given, or the main one of the project.
      """,
    transform: Language.parse)
  var language: Language?

  func validate() throws {
    guard scale == nil || dpi == nil else {
      throw ValidationError("--dpi: says what --scale says; leave one of them out")
    }
  }

  /// The scales of PNGs.
  var scales: ScaleSelection { scale ?? dpi.map(ScaleSelection.init) ?? .standard }
}

/// The themes a user can ask for.
enum ThemeChoice: String, Sendable, CaseIterable, ExpressibleByArgument {
  case classic
  case dark
  case auto

  /// What pictures are drawn in that can have a single theme only.
  var theme: Theme { self == .dark ? .dark : .classic }
}

extension FigureLayout.Canvas: ExpressibleByArgument {}
extension SVGOptions.Text: ExpressibleByArgument {}
