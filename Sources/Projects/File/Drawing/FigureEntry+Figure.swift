import Plotting

extension ProjectFile {
  /// A figure as a value.
  ///
  /// - Parameters:
  ///   - entry: the figure.
  ///   - tag: the tag of the language of its texts.
  ///   - subjects: what each of its pictures is drawn of.
  /// - Throws: `ProjectFileError` for what cannot be drawn as the file says.
  public func figure(
    _ entry: FigureEntry, in tag: String, of subjects: [PanelSubject]
  ) throws(ProjectFileError) -> Figure {
    var pictures: [PicturePanels] = []
    for (panel, subject) in zip(entry.panels, subjects) {
      try naming(panel.position, in: entry) {
        pictures.append(
          try panel.panels(
            in: tag, theme: entry.theme.theme, isAlone: entry.panels.count == 1, of: subject))
      }
    }
    return try naming(entry.position, in: entry) {
      try entry.figure(of: pictures, title: entry.title.map { $0[tag] } ?? "", language: tag)
    }
  }

  /// Runs `body`, whose errors are about a place in a figure.
  private func naming<Result>(
    _ position: FilePosition, in entry: FigureEntry, _ body: () throws -> Result
  ) throws(ProjectFileError) -> Result {
    do {
      return try body()
    } catch {
      throw ProjectFileError(
        file: file, position: position, place: ["figures", entry.slug],
        problem: .refused("\(error)"))
    }
  }
}

extension FigureEntry {
  /// The size of a picture beside others, in inches.
  private static let (panelWidth, panelHeight) = (5.0, 4.2)

  fileprivate func figure(
    of pictures: [PicturePanels], title: String, language: String
  ) throws -> Figure {
    guard let first = pictures.first, pictures.count == 1 else {
      return try grid(of: pictures, title: title, language: language)
    }
    return try Figure(
      width: size?.width ?? first.width, height: size?.height ?? first.height, theme: theme.theme,
      grid: layout == .fitted ? first.grid : first.grid.fixed, title: first.title,
      language: language
    ) { first.panels }
  }

  private func grid(
    of pictures: [PicturePanels], title: String, language: String
  ) throws -> Figure {
    let rows = (pictures.count + columns - 1) / columns
    let panels = try pictures.enumerated().map { index, picture -> any Panel in
      guard picture.panels.count == 1, var panel = picture.panels.first else {
        throw ProjectError.option(
          name: "panels", value: "a picture of \(picture.panels.count) panels",
          expected: "pictures of a single panel; give that one a figure of its own")
      }
      panel.cell = GridCell(row: index / columns, column: index % columns)
      return panel
    }
    let grid =
      layout == .fitted
      ? SubplotGrid.constrained(rows: rows, columns: columns)
      : SubplotGrid(rows: rows, columns: columns)
    return try Figure(
      width: size?.width ?? Self.panelWidth * Double(columns),
      height: size?.height ?? Self.panelHeight * Double(rows), theme: theme.theme, grid: grid,
      title: title, language: language
    ) { panels }
  }
}

extension SubplotGrid {
  /// The same cells with Matplotlib's usual margins.
  fileprivate var fixed: SubplotGrid {
    var grid = self
    grid.isConstrained = false
    return grid
  }
}

extension FigureEntry {
  /// Whether all that stands in the pictures is the same in two languages.
  ///
  /// - Parameters:
  ///   - first: the tag of a language.
  ///   - second: the tag of another one.
  public func readsAlike(in first: String, and second: String) -> Bool {
    let texts = panels.flatMap(\.texts.all) + [title].compactMap { $0 }
    return texts.allSatisfy { $0[first] == $0[second] }
  }
}
