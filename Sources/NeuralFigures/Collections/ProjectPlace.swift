import ArgumentParser
import Files
import Projects

/// Where a project stands: its file, and the folder that the paths in it begin at.
struct ProjectPlace: Sendable {
  /// The folder, as messages call it.
  let folder: String
  /// The file, as messages call it.
  let file: String

  /// The project in a folder, or that of a file.
  ///
  /// - Parameter argument: the path of either.
  /// - Throws: `ValidationError` when nothing stands there.
  init(_ argument: String) throws {
    let path = argument.withoutSlashes
    switch FileKind(at: path) {
    case .folder:
      folder = path
      file = path == "." ? ProjectFile.fileName : "\(path)/\(ProjectFile.fileName)"
      guard FileKind(at: file) != nil else { throw Self.missing(path) }
    case .file:
      file = path
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      folder = parts.isEmpty ? "." : parts.joined(separator: "/")
    default:
      throw Self.missing(path)
    }
  }

  private static func missing(_ path: String) -> ValidationError {
    ValidationError(
      """
      there is no project \(path): expected a folder with a file \(ProjectFile.fileName), or such a file; \
      `neural-figures new \(path)` makes a small one
      """)
  }

  /// The path of a file that the project names.
  func path(of name: String) -> String {
    name.hasPrefix("/") || folder == "." ? name : "\(folder)/\(name)"
  }
}

extension String {
  /// A path without slashes at its end, but for the root.
  var withoutSlashes: String {
    var path = self[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }
}
