import Foundation

/// `embed-texts OUTPUT FILE...`: writes a Swift file that holds the texts of other files, so that a
/// program carries them wherever it is installed. The plugin `EmbedTexts` runs it in a build.
///
/// The files are given in the order they are to stand in; the same files give the same bytes.
@main
struct EmbedTexts {
  static func main() throws {
    guard CommandLine.arguments.count >= 2 else { throw UsageError() }
    let files = CommandLine.arguments.dropFirst(2).map { URL(fileURLWithPath: $0) }
    let texts = try files.map { try (name: $0.lastPathComponent, text: text(of: $0)) }
    let source = Data(swiftSource(of: texts).utf8)
    let output = URL(fileURLWithPath: CommandLine.arguments[1])
    // A file that stays as it is spares the compiler the module it belongs to.
    guard source != (try? Data(contentsOf: output)) else { return }
    try source.write(to: output, options: .atomic)
  }

  private static func text(of file: URL) throws -> String {
    guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
      throw EncodingError(path: file.path)
    }
    return text
  }

  /// The declaration of the texts by file name.
  private static func swiftSource(of texts: [(name: String, text: String)]) -> String {
    let entries = texts.map { "    \(literal($0.name)): \(literal($0.text)),\n" }
    return """
      /// The texts of files that this module carries, by file name. Written in the build by `embed-texts`.
      enum EmbeddedTexts {
        static let byFileName: [String: String] = [
      \(entries.isEmpty ? "    :\n" : entries.joined())  ]
      }

      """
  }

  /// A raw string literal. One more number sign than the text has in a row, so that nothing in it
  /// ends the literal or starts an interpolation.
  private static func literal(_ text: String) -> String {
    let longestRun = text.split(omittingEmptySubsequences: true) { $0 != "#" }.map(\.count).max()
    let signs = String(repeating: "#", count: (longestRun ?? 0) + 1)
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }
}

/// The command line does not name an output.
struct UsageError: Error, CustomStringConvertible {
  var description: String { "usage: embed-texts OUTPUT FILE..." }
}

/// A file that is no text.
struct EncodingError: Error, CustomStringConvertible {
  let path: String
  var description: String { "\(path): is not UTF-8; save it in that encoding" }
}
