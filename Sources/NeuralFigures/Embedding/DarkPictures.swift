/// How a document has dark pages show a figure.
enum DarkPictures: String, CaseIterable, Sendable {
  /// One picture is chosen by what the reader's system prefers, or by its name as DocC does.
  case media
  /// Both pictures are there, and the theme of the site hides one by its class.
  case `class`
  /// The light picture is for all pages.
  case lightOnly = "none"
  /// One SVG that is light or dark as the page is: of a build with `--theme auto`.
  case autoSVG = "auto-svg"
}
