import Glibc

/// The greatest amount of memory that this process has held at a time.
enum PeakMemory {
  /// Forgets what has been: the next `bytes` counts from now. Nothing happens where the system
  /// cannot do it (proc(5), `/proc/pid/clear_refs`).
  static func reset() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// The greatest resident set since the last `reset`, in bytes; 0 where the system does not tell.
  static var bytes: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return 1024 * (Int(text.filter(\.isNumber)) ?? 0)
    }
    return 0
  }
}
