import ArgumentParser

/// A kind of file that a figure can be written as.
enum PictureFormat: String, Sendable, CaseIterable {
  case png
  case svg
  case pdf
}

/// Kinds of files as a user lists them: `png,svg`.
struct FormatSelection: ExpressibleByArgument, Equatable {
  /// The formats in the order of `PictureFormat`, each once.
  let formats: [PictureFormat]

  /// What is written unless something else is asked for.
  static let standard = FormatSelection(formats: [.png, .svg])

  private init(formats: [PictureFormat]) {
    self.formats = formats
  }

  /// Reads a list of formats; nil when it is not one.
  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let named = parts.compactMap { PictureFormat(rawValue: $0.lowercased()) }
    guard named.count == parts.count else { return nil }
    formats = PictureFormat.allCases.filter(named.contains)
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
