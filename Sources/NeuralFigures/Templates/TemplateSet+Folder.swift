import Files

extension TemplateSet {
  /// The built-in templates, with those in a folder in place of the ones they share a name with:
  /// all its files whose names end in `.mustache`. Those in its folder `extra` each make a page.
  ///
  /// - Throws: `FileError` when a folder or a file cannot be read, `TemplateError` as
  ///   `init(replacing:extra:)` does.
  init(folder: String) throws {
    let extra = "\(folder)/\(ExtraPageName.folder)"
    try self.init(
      replacing: try Self.sources(in: folder),
      extra: FileKind(at: extra) == .folder ? try Self.sources(in: extra) : [])
  }

  private static func sources(in folder: String) throws -> [Source] {
    let names = try InputFile.names(in: folder).filter { $0.hasSuffix(fileExtension) }
    return try names.map { name in
      let path = "\(folder)/\(name)"
      guard let text = try InputFile.text(path) else {
        throw TemplateError(file: path, line: nil, problem: .notUTF8)
      }
      return Source(name: String(name.dropLast(fileExtension.count)), file: path, text: text)
    }
  }
}
