/// The path from one folder to another.
enum RelativePath {
  /// The path to `target` from `folder`; both are resolved first. It is empty where they are the same.
  ///
  ///     RelativePath.path(to: "figures", from: "docs/guide")  // "../../figures"
  static func path(to target: String, from folder: String) -> String {
    let target = ResolvedPath(target).description.split(separator: "/")
    let folder = ResolvedPath(folder).description.split(separator: "/")
    let common = zip(target, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - common)
    return (up + target[common...].map(String.init)).joined(separator: "/")
  }

  /// The folder that a file stands in.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }
}
