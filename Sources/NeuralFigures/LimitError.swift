#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A limit that the program was started with and cannot work within.
enum LimitError: Error, Equatable, CustomStringConvertible {
  /// Fewer files can be open at a time than are needed; `code` is the system's number of the error.
  case openFiles(needed: Int, possible: Int, code: Int32)

  var description: String {
    switch self {
    case .openFiles(let needed, let possible, let code):
      """
      only \(possible) of \(needed) files can be opened at a time: \(String(cString: strerror(code))); \
      allow more open files (ulimit -n)
      """
    }
  }
}
