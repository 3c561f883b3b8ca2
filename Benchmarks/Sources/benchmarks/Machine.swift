import Glibc

/// What measured times depend on.
enum Machine {
  /// The processors, and how busy they are.
  static var description: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let load = firstLine(of: "/proc/loadavg") { _ in true }?.split(separator: " ").first
    return "\(cores) processors (\(processor)), load \(load ?? "unknown")"
  }

  private static var processor: String {
    let line = firstLine(of: "/proc/cpuinfo") { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":", maxSplits: 1).last
    return name?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? "of unknown kind"
  }

  /// The first line of a file that is wanted; nil where there is none.
  static func firstLine(of path: String, where isWanted: (String) -> Bool) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      let text = String(decoding: bytes, as: UTF8.self)
      if isWanted(text) { return text }
    }
    return nil
  }
}
