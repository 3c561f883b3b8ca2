import Foundation

/// What golden pictures of one platform alone are called by.
///
/// ```swift
/// GoldenPlatform.name()  // "linux-x86_64"
/// ```
public enum GoldenPlatform {
  /// The system and the processor, unless `FIGURE_PLATFORM` gives another name, such as that of a distribution
  /// with other fonts. What is no letter, digit, full stop, underscore or hyphen becomes a hyphen.
  public static func name(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    guard let given = environment["FIGURE_PLATFORM"], !given.isEmpty else {
      return "\(system)-\(processor)"
    }
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
    return String(given.map { plain.contains($0) ? $0 : "-" })
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "system"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "processor"
    #endif
  }
}
