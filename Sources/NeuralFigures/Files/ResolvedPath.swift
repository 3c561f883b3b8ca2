#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a path leads: from the root, without links and dots. Two paths lead to the same place when
/// these are equal.
///
///     ResolvedPath("figures/../figures/dark").name(in: ResolvedPath("figures"))  // "dark"
struct ResolvedPath: Equatable, CustomStringConvertible {
  let description: String

  /// Resolves a path, of which the last parts need not be there yet.
  init(_ path: String) {
    description = Self.resolved(path)
  }

  /// The path from `folder` to here; nil for what does not stand in it.
  func name(in folder: ResolvedPath) -> String? {
    let start = folder.description == "/" ? "/" : "\(folder.description)/"
    guard description.hasPrefix(start), description != folder.description else { return nil }
    return String(description.dropFirst(start.count))
  }

  private static func resolved(_ path: String) -> String {
    if let real = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    // Not there, or a link to what is not there, which a new file takes the place of.
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return path.isEmpty ? "." : "/" }
    let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    let folder = resolved(above)
    switch last {
    case ".": return folder
    case "..":
      let end = folder.lastIndex(of: "/") ?? folder.startIndex
      return end == folder.startIndex ? "/" : String(folder[..<end])
    default: return folder == "/" ? "/\(last)" : "\(folder)/\(last)"
    }
  }
}
