import Files

#if canImport(Glibc)
  import Glibc
#endif

/// Tells when files change, by Linux' inotify(7).
///
/// The folders of the files are watched and not the files: editors put a new file in the place of the old one,
/// which is another file for the system.
final class FileWatch {
  private let descriptor: Int32
  /// The names that are watched for in each folder, by the folder's descriptor.
  private var names: [Int32: Set<String>] = [:]

  /// What tells that a file has been saved: written and closed, moved here or removed.
  private static let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM)
  /// After so many milliseconds without another event all is saved that is saved at once.
  private static let pause: Int32 = 10
  /// So many pauses are waited for at most.
  private static let mostPauses = 20
  private static let bufferSize = 1 << 14

  /// Starts to watch nothing.
  ///
  /// - Throws: `FileError` when the system watches no more.
  init() throws(FileError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else {
      throw FileError(path: "inotify", action: .open, code: errno)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Watches these files in place of those before.
  ///
  /// - Throws: `FileError` when a folder cannot be watched.
  func watch(_ paths: [String]) throws(FileError) {
    var wanted: [Int32: Set<String>] = [:]
    for path in paths {
      let (folder, name) = Self.parts(of: path)
      let watch = inotify_add_watch(descriptor, folder, Self.events)
      guard watch >= 0 else { throw FileError(path: folder, action: .readFolder, code: errno) }
      wanted[watch, default: []].insert(name)
    }
    for old in names.keys where wanted[old] == nil { inotify_rm_watch(descriptor, old) }
    names = wanted
  }

  /// Waits until some of the files have changed, and nothing more changes for a moment.
  ///
  /// - Throws: `FileError` when the system tells nothing more.
  func wait() throws(FileError) {
    while try !hasChanges(within: -1) {}
    // Editors save in several steps, and several files at once.
    for _ in 0..<Self.mostPauses where try !hasChanges(within: Self.pause) { return }
  }

  /// Whether one of the files changes within so many milliseconds; -1 waits for ever.
  private func hasChanges(within milliseconds: Int32) throws(FileError) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&request, 1, milliseconds)
    if count == 0 || count < 0 && errno == EINTR { return false }
    guard count > 0 else { throw FileError(path: "inotify", action: .read, code: errno) }
    return try readEvents()
  }

  /// Takes all events that there are; whether one is about a file that is watched.
  private func readEvents() throws(FileError) -> Bool {
    var isWatched = false
    var buffer = [UInt8](repeating: 0, count: Self.bufferSize)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN || count == 0 { return isWatched }
      guard count > 0 else { throw FileError(path: "inotify", action: .read, code: errno) }
      buffer.withUnsafeBytes { bytes in
        if Self.events(in: UnsafeRawBufferPointer(rebasing: bytes[..<count]), contain: names) {
          isWatched = true
        }
      }
    }
  }

  /// Whether one of the events is about one of the names, or tells that events were lost.
  private static func events(
    in bytes: UnsafeRawBufferPointer, contain names: [Int32: Set<String>]
  ) -> Bool {
    let headerSize = MemoryLayout<inotify_event>.size
    var offset = 0
    var isFound = false
    while offset + headerSize <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let start = offset + headerSize
      let end = min(bytes.count, start + Int(event.len))
      let name = String(decoding: bytes[start..<end].prefix { $0 != 0 }, as: UTF8.self)
      let isLost = event.mask & UInt32(IN_Q_OVERFLOW) != 0
      if isLost || names[event.wd]?.contains(name) == true { isFound = true }
      offset = start + Int(event.len)
    }
    return isFound
  }

  /// The folder and the name of a file.
  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
