import ArgumentParser

/// The option of every command that renders templates.
struct TemplateOptions: ParsableArguments {
  @Option(
    name: .customLong("templates"),
    help: "A folder of templates to use in place of the built-in ones.")
  var folder: String?

  func validate() throws {
    try PathArgument.check(folder, named: "--templates")
  }

  /// The templates, checked.
  ///
  /// - Throws: `FileError` or `TemplateError`.
  func load() throws -> TemplateSet {
    try folder.map(TemplateSet.init(folder:)) ?? TemplateSet()
  }
}
