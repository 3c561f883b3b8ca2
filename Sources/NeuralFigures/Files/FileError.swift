#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A failure of the file system, with the file it happened to and what to do about it.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let action: Action
  /// The system's number of the error.
  let code: Int32

  /// What was to be done to the file.
  enum Action: String {
    case open = "be opened"
    case read = "be read"
    case readFolder = "be read as a folder"
    case create = "be created"
    case createFolder = "be created as a folder"
    case write = "be written"
    case replace = "be replaced"
    case remove = "be removed"

    /// Whether the file was only to be looked at.
    fileprivate var isReading: Bool {
      switch self {
      case .open, .read, .readFolder: true
      case .create, .createFolder, .write, .replace, .remove: false
      }
    }
  }

  /// Whether there is no such file.
  var isMissing: Bool { code == ENOENT }

  var description: String { "\(problem); \(remedy)" }

  /// What is wrong, without what to do about it.
  var problem: String {
    "\(path.isEmpty ? "\"\"" : path): cannot \(action.rawValue): \(String(cString: strerror(code)))"
  }

  /// What to do about it.
  private var remedy: String {
    switch code {
    case ENOENT where action.isReading: "check the name"
    case ENOENT: "create the folder it is to stand in, or choose another"
    case EEXIST, ENOTDIR:
      "choose another name, or remove the file that stands where a folder should"
    case EISDIR where action.isReading: "name a file in it"
    case EISDIR: "choose another name, as there is a folder of this one"
    case EACCES, EPERM, EROFS: "choose another place, or ask for the rights to this one"
    case ENOSPC, EDQUOT: "make room there, or choose another place"
    case EBADF: "it is closed; direct it to a file or a terminal"
    case ENAMETOOLONG: "choose a shorter name"
    case EFBIG: "choose a smaller file, or allow larger ones"
    case EMFILE, ENFILE: "allow more open files (ulimit -n), or ask for fewer --jobs"
    default: "try again, or choose another place"
    }
  }
}
