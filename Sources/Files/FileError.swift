#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that cannot be used as was asked, with the reason and what to do about it.
package struct FileError: Error, CustomStringConvertible {
  package let path: String
  package let action: Action
  package let reason: Reason

  /// What was to be done to the file.
  package enum Action: String {
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

  /// Why it could not be done.
  package enum Reason: Equatable {
    /// The system refuses; its number of the error.
    case system(Int32)
    /// Something else than a file has the name.
    case noFile(FileKind)
    /// A link leads out of the folder that everything has to stay in.
    case outside(folder: String)
    /// What is there has been written by somebody else than this command.
    case foreign(to: String)
  }

  package init(path: String, action: Action, reason: Reason) {
    (self.path, self.action, self.reason) = (path, action, reason)
  }

  /// A failure of the file system, with the system's number of the error.
  package init(path: String, action: Action, code: Int32) {
    self.init(path: path, action: action, reason: .system(code))
  }

  /// The system's number of the error, where it was the system that refused.
  package var code: Int32? {
    if case .system(let code) = reason { code } else { nil }
  }

  /// Whether there is no such file.
  package var isMissing: Bool { code == ENOENT }

  package var description: String { "\(problem); \(remedy)" }

  /// What is wrong, without what to do about it.
  package var problem: String {
    "\(path.isEmpty ? "\"\"" : path): cannot \(action.rawValue): \(cause)"
  }

  /// What the system says, or what stands in the way.
  package var cause: String {
    switch reason {
    case .system(let code): String(cString: strerror(code))
    case .noFile(let kind): "it is \(kind.rawValue) and no file"
    case .outside(let folder): "a link leads out of \(folder)"
    case .foreign(let writer): "\(writer) has not written it"
    }
  }

  /// What to do about it.
  private var remedy: String {
    switch reason {
    case .system(let code): remedy(for: code)
    case .noFile where action.isReading: "name a file, or remove it"
    case .noFile: "choose another name, or remove it"
    case .outside: "remove the link, or name the folder that it leads to"
    case .foreign: "choose another place, or remove it"
    }
  }

  private func remedy(for code: Int32) -> String {
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
    case ELOOP: "remove the links that lead to each other"
    default: "try again, or choose another place"
    }
  }
}
