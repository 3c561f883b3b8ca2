#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that one program at a time writes to, as long as this value is there.
///
/// The lock belongs to the open folder, so that it ends with the program whatever ends that, and leaves no file
/// behind. Programs that do not ask for it are not held up.
///
///     let lock = try FolderLock("figures") { print("waiting for another build") }
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Waits until nobody else has the lock of a folder, and takes it. Where the file system knows no locks there is
  /// none, and nothing to wait for.
  ///
  /// - Parameters:
  ///   - path: the path of the folder.
  ///   - willWait: is called when somebody else has it.
  /// - Throws: `FileError` when the folder cannot be opened.
  package init(_ path: String, willWait: () -> Void) throws(FileError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, action: .open, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    willWait()
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { close(descriptor) }
}
