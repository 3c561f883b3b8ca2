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
    let line = Machine.firstLine(of: "/proc/self/status") { $0.hasPrefix("VmHWM:") }
    return 1024 * (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
  }
}
