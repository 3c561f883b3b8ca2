#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands under a name, as messages call it.
package enum FileKind: String, Equatable {
  case file = "a file"
  case folder = "a folder"
  case pipe = "a pipe"
  case socket = "a socket"
  case device = "a device"

  /// The kind that the system tells.
  package init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// What stands at `path`, behind links; nil when there is nothing, or nothing to be told of it.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
