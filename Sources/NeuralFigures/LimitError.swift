#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A limit that the program was started with and cannot work within.
enum LimitError: Error, Equatable, CustomStringConvertible {
  /// Fewer files can be open at a time than are needed; `code` is the system's number of the error.
  case openFiles(needed: Int, possible: Int, code: Int32)
  /// Less memory may be used than is needed, both in bytes; `option` is that of `ulimit`.
  case memory(needed: rlim_t, allowed: rlim_t, option: String)

  var description: String {
    switch self {
    case .openFiles(let needed, let possible, let code):
      """
      only \(possible) of \(needed) files can be opened at a time: \(String(cString: strerror(code))); \
      allow more open files (ulimit -n)
      """
    case .memory(let needed, let allowed, let option):
      """
      memory is limited to \(allowed >> 20) MiB, and \(needed >> 20) MiB are needed; allow more \
      (ulimit -\(option) \(needed >> 10))
      """
    }
  }
}
