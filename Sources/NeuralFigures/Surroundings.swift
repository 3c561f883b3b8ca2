#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program has to be given by whoever starts it.
///
/// Libraries end the program or wait for ever where they do not get what they need, so it is looked at
/// before anything else is done.
enum Surroundings {
  /// How many files are open at a time, besides the standard streams, however little there is to do:
  /// libdispatch keeps three, and fontconfig has as many open as its configuration's includes are deep.
  private static let leastFiles = 8

  /// Checks that there is enough of everything.
  ///
  /// - Throws: `LimitError`.
  static func check() throws(LimitError) {
    try checkThatFilesCanBeOpened()
  }

  private static func checkThatFilesCanBeOpened() throws(LimitError) {
    var files: [Int32] = []
    defer { files.forEach { close($0) } }
    for _ in 0..<leastFiles {
      let file = open("/", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else {
        // Only too many files are looked for.
        guard errno == EMFILE || errno == ENFILE else { return }
        throw .openFiles(needed: leastFiles, possible: files.count, code: errno)
      }
      files.append(file)
    }
  }
}
