/// A file of the gallery, made from the template that its raw value names.
enum GalleryPage: String, CaseIterable, Sendable {
  /// The gallery for browsers.
  case browser = "gallery.html"
  /// The gallery for GitHub.
  case gitHub = "gallery.md"
  case styleSheet = "gallery.css"
  case script = "gallery.js"
  /// What browsers show beside the title of the gallery.
  case icon = "favicon.svg"

  /// The path from the folder of the figures.
  var path: String {
    switch self {
    case .browser: "index.html"
    case .gitHub: "README.md"
    case .styleSheet, .script, .icon: rawValue
    }
  }

  /// The files that a gallery consists of.
  ///
  /// - Parameter isSelfContained: whether the page for browsers holds all that it needs.
  static func all(isSelfContained: Bool) -> [GalleryPage] {
    isSelfContained ? [.browser, .gitHub] : allCases
  }
}
