import ArgumentParser

/// Reads the paths of files and folders that a user gives.
enum PathArgument {
  /// The path itself. An empty one, as of a variable of the shell that is not set, would mean the root
  /// of the file system in front of a slash.
  ///
  /// - Throws: `ValidationError` when it is empty.
  static func parse(_ argument: String) throws -> String {
    guard !argument.isEmpty else {
      throw ValidationError("expected the path of a file or a folder, got nothing")
    }
    return argument
  }
}
