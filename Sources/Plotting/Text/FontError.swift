/// Why a font cannot be used.
///
///     do { _ = try FontFamily.installed("No Such Font") } catch { print(error) }
///     // font No Such Font Book is not installed (the system offers ...
public enum FontError: Error, Equatable, Sendable {
  /// Another font came back than the one asked for: it is not installed. `found` names what the
  /// system offers instead, if anything.
  case missing(family: String, style: String, found: String?)

  /// The file cannot be read as a font; `code` is FreeType's error.
  case unreadable(path: String, code: Int)
}

extension FontError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .missing(let family, let style, let found):
      """
      font \(family) \(style) is not installed\(found.map { " (the system offers \($0))" } ?? ""); \
      choose another family, or install it with apt-get install (DejaVu Sans is in \
      fonts-dejavu-core and fonts-dejavu-extra)
      """
    case .unreadable(let path, let code):
      "font \(path): FreeType cannot read it (error \(code)); install the font anew"
    }
  }
}
