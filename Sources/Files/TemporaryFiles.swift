import Locking

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files that are being written and do not have their final names yet.
///
/// They are known here from the moment there is one to the moment there is none, so that whoever ends
/// the program can remove them all. Creating, renaming and removing happen one at a time; writing,
/// which takes the time, does not.
package final class TemporaryFiles: Sendable {
  /// Those of this process.
  package static let shared = TemporaryFiles()

  /// A file that is being written.
  package struct File: Sendable {
    package let path: String
    package let descriptor: Int32
  }

  private struct State {
    var open: Set<String> = []
    /// How many there have been.
    var count = 0
  }

  private let state = Locked(State())

  /// Permissions of new files, before the user's mask.
  private static let fileMode: mode_t = 0o666

  /// How many names are tried before giving up: they may be left over from a process that was
  /// killed and had the same number.
  private static let attempts = 100

  package init() {}

  /// Creates a file in the folder of `path`. Its name does not depend on that of `path`, which may be
  /// as long as the system allows.
  package func create(beside path: String) throws(FileError) -> File {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let (file, code) = state.withLock { state -> (File?, Int32) in
      for _ in 0..<Self.attempts {
        state.count += 1
        let name = "\(folder).\(getpid()).\(state.count).part"
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.fileMode)
        if descriptor >= 0 {
          state.open.insert(name)
          return (File(path: name, descriptor: descriptor), 0)
        }
        guard errno == EEXIST else { break }
      }
      return (nil, errno)
    }
    guard let file else { throw FileError(path: path, action: .create, code: code) }
    return file
  }

  /// Gives a file its final name, in place of the file that has it.
  package func rename(_ file: File, to path: String) throws(FileError) {
    let code = state.withLock { state -> Int32 in
      guard Glibc.rename(file.path, path) == 0 else { return errno }
      state.open.remove(file.path)
      return 0
    }
    guard code == 0 else { throw FileError(path: path, action: .replace, code: code) }
  }

  /// Removes a file that will not be finished.
  package func remove(_ file: File) {
    state.withLock { state in
      unlink(file.path)
      state.open.remove(file.path)
    }
  }

  /// Removes the files that programs have left in a folder which were killed while they wrote there.
  ///
  /// Whoever calls this has the folder for itself; see `FolderLock`.
  package func removeLeftovers(in folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard entry.pointee.d_type == DT_REG, let process = Self.writer(of: name) else { continue }
      let path = "\(folder)/\(name)"
      state.withLock { state in
        let isOurs = process == getpid()
        let isAbandoned =
          isOurs ? !state.open.contains(path) : kill(process, 0) != 0 && errno == ESRCH
        if isAbandoned { unlink(path) }
      }
    }
  }

  /// The process that has given a file its temporary name; nil for any other name.
  private static func writer(of name: String) -> pid_t? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].isEmpty, parts[3] == "part", Int(parts[2]) != nil,
      let process = pid_t(parts[1]), process > 0
    else { return nil }
    return process
  }

  /// Removes all, then calls `end`; no file can be created or renamed any more.
  package func removeAll(_ end: () -> Never) -> Never {
    state.withLock { state -> Never in
      for path in state.open { unlink(path) }
      end()
    }
  }
}
