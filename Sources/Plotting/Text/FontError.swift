import Glibc

/// Why a font cannot be used.
///
///     do { _ = try FontFamily.installed("No Such Font") } catch { print(error) }
///     // font No Such Font Regular is not installed, nor is any other face of the family; ...
public enum FontError: Error, Equatable, Sendable {
  /// Faces are not installed, `styles`, that a family needs; `installed` are those it has on this
  /// machine.
  case missing(family: String, styles: [String], installed: [String])

  /// fontconfig finds no font of any family in `folders`, which its configuration in `file` names.
  case noFonts(family: String, file: String, folders: [String])

  /// fontconfig has no configuration, or has not understood that in `file`, and does not find the
  /// family without.
  case unconfigured(family: String, file: String?)

  /// A file or folder cannot be opened without which fonts are not found or not read; `code` is the
  /// system's number of the error.
  case cannotOpen(path: String, code: Int32)

  /// The file cannot be read as a font; `code` is FreeType's error.
  case unreadable(path: String, code: Int)
}

extension FontError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .missing(let family, let styles, let installed):
      Self.missing(styles, of: family, installed: installed)
    case .noFonts(let family, let file, []):
      """
      font \(family): fontconfig finds no fonts at all, as \(file) names no folder; name one in it by \
      <dir>, or unset FONTCONFIG_FILE
      """
    case .noFonts(let family, let file, let folders):
      """
      font \(family): fontconfig finds no fonts at all in \(folders.joined(separator: ", ")), the \
      folders that \(file) names; \(Self.installing(family))
      """
    case .unconfigured(let family, nil):
      """
      font \(family): fontconfig has no configuration and does not find it; check FONTCONFIG_FILE and \
      FONTCONFIG_PATH, or on Debian and Ubuntu run apt-get install fontconfig-config
      """
    case .unconfigured(let family, let file?):
      "font \(family): fontconfig does not find it, as it cannot read \(file); correct that file"
    case .cannotOpen(let path, let code):
      "fonts: \(path): cannot be opened: \(String(cString: strerror(code))); \(Self.remedy(for: code))"
    case .unreadable(let path, let code):
      "font \(path): FreeType cannot read it (error \(code)); install the font anew"
    }
  }

  private static func missing(
    _ styles: [String], of family: String, installed: [String]
  ) -> String {
    let others = styles.dropFirst().map { ", nor is \($0)" }.joined()
    let rest =
      installed.isEmpty
      ? ", nor is any other face of the family"
      : "\(others) (of the family there are: \(installed.joined(separator: ", ")))"
    return
      "font \(family) \(styles.first ?? "") is not installed\(rest); \(installing(family, styles: styles))"
  }

  /// How to install a family, or some of its faces.
  private static func installing(_ family: String, styles: [String]? = nil) -> String {
    if family == MathFont.family {
      return "install \(family), on Debian and Ubuntu with apt-get install \(MathFont.package)"
    }
    guard family == DejaVuSans.name else { return "install the family, or choose another" }
    let packages = DejaVuSans.packages(with: styles).joined(separator: " ")
    return "install DejaVu Sans, on Debian and Ubuntu with apt-get install \(packages)"
  }

  private static func remedy(for code: Int32) -> String {
    switch code {
    case EMFILE, ENFILE: "allow more open files (ulimit -n)"
    case ENOMEM: "allow more memory"
    case EACCES, EPERM: "ask for the right to read it"
    default: "install it anew"
    }
  }
}
