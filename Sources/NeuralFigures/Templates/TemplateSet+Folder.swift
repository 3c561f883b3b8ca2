extension TemplateSet {
  /// The built-in templates, with those in a folder in place of the ones they share a name with:
  /// all its files whose names end in `.mustache`.
  ///
  /// - Throws: `FileError` when the folder or a file cannot be read, `TemplateError` as
  ///   `init(replacing:)` does.
  init(folder: String) throws {
    let names = try InputFile.names(in: folder).filter { $0.hasSuffix(Self.fileExtension) }
    try self.init(
      replacing: names.map { name in
        let path = "\(folder)/\(name)"
        guard let text = try InputFile.text(path) else {
          throw TemplateError(file: path, line: nil, problem: .notUTF8)
        }
        return Source(
          name: String(name.dropLast(Self.fileExtension.count)), file: path, text: text)
      })
  }
}
