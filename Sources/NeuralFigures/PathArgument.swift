import ArgumentParser

/// Checks the paths of files and folders that a user gives.
enum PathArgument {
  /// Refuses an empty path, as of a variable of the shell that is not set: in front of a slash it would
  /// mean the root of the file system.
  ///
  /// - Parameters:
  ///   - path: the path, if there is one.
  ///   - name: what the user calls it.
  /// - Throws: `ValidationError`.
  static func check(_ path: String?, named name: String) throws {
    guard path?.isEmpty != true else {
      throw ValidationError("\(name): expected the path of a file or a folder, got nothing")
    }
  }
}
