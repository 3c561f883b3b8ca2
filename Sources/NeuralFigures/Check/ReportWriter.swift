import Files

/// A command that writes pages of the template `report.html`, in place of its own alone.
///
///     try ReportWriter.check.earlierPage(at: "changes/index.html")
enum ReportWriter: String {
  case check = "neural-figures check"
  case report = "neural-figures report"

  /// Ends every page of the command, by whatever template, so that it can be told from other pages.
  private var mark: String { "<!-- A report of \(rawValue). -->\n" }

  /// What users call the command.
  private var command: String {
    switch self {
    case .check: "`neural-figures check --report`"
    case .report: "`neural-figures report`"
    }
  }

  /// The page that a new one takes the place of; nil when there is nothing.
  ///
  /// - Throws: `FileError` when what stands there is no page of the command, or cannot be read.
  func earlierPage(at path: String) throws(FileError) -> [UInt8]? {
    guard FileKind(at: path) != nil else { return nil }
    let bytes = try InputFile.read(path)
    guard bytes.suffix(mark.utf8.count).elementsEqual(mark.utf8) else {
      throw FileError(path: path, action: .replace, reason: .foreign(to: command))
    }
    return bytes
  }

  /// A page.
  ///
  /// - Throws: `TemplateError` when it grows too large.
  func page(of data: ReportData, templates: TemplateSet) throws(TemplateError) -> [UInt8] {
    let page = try templates.report(data)
    let text = page + (page.isEmpty || page.hasSuffix("\n") ? "" : "\n") + mark
    return Array(text.utf8)
  }
}
