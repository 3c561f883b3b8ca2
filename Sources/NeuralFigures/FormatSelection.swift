import ArgumentParser

/// Kinds of files as a user lists them: `png,svg`.
struct FormatSelection: ExpressibleByArgument, Equatable {
  /// The formats, each once.
  let formats: [BuiltFile.Format]

  /// What is written unless something else is asked for.
  static let standard = FormatSelection(formats: [.png, .svg])

  private init(formats: [BuiltFile.Format]) {
    self.formats = formats
  }

  /// Reads a list of formats; nil when it is not one.
  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let named = parts.compactMap { BuiltFile.Format(rawValue: $0.lowercased()) }
    guard named.count == parts.count else { return nil }
    formats = BuiltFile.Format.allCases.filter(named.contains)
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
