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

  /// How much address space and data there has to be, in bytes: twice what drawing all figures was seen
  /// to need, as threads and the caches of fonts take more on other machines.
  private static let leastMemory: rlim_t = 512 << 20

  /// Sees to it that the standard streams are there, and checks that there is enough of everything.
  ///
  /// - Throws: `LimitError`.
  static func prepare() throws(LimitError) {
    holdStandardStreams()
    try checkThatFilesCanBeOpened()
    try checkMemory()
  }

  /// Puts a file that refuses what the stream is for in place of each standard stream that is closed:
  /// the next file to be opened would take its number otherwise, and get what is meant for the stream.
  private static func holdStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number, which is this one, as all below it are open.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func checkMemory() throws(LimitError) {
    #if canImport(Glibc)
      let limits = [("v", RLIMIT_AS.rawValue), ("d", RLIMIT_DATA.rawValue)]
      for (option, resource) in limits {
        var limit = rlimit()
        guard getrlimit(Int32(resource), &limit) == 0, limit.rlim_cur < leastMemory else {
          continue
        }
        throw .memory(needed: leastMemory, allowed: limit.rlim_cur, option: option)
      }
    #endif
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
