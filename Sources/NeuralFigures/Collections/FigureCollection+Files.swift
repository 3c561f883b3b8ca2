extension FigureCollection {
  /// Makes sure that no page of a user's own template takes the place of a picture or of a folder of pictures.
  ///
  /// - Throws: `TemplateError`.
  func checkExtraPages(of templates: TemplateSet) throws(TemplateError) {
    guard !templates.extraPageNames.isEmpty else { return }
    let folders = [BuiltFile.darkFolder] + translations.all.map(\.language.tag)
    let pictures = figures.flatMap { figure in
      BuiltFile.Format.allCases.map { BuiltFile.path(of: figure.fileName, format: $0) }
    }
    for name in templates.extraPageNames {
      let owner: String? =
        folders.containsName(name)
        ? "a folder of pictures" : pictures.containsName(name) ? "a picture" : nil
      guard let owner else { continue }
      throw TemplateError(
        file: templates.file(ofExtraPage: name) ?? name, line: nil,
        problem: .takenName(name, by: owner))
    }
  }
}
