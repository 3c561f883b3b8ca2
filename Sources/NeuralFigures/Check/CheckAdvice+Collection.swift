import GoldenPictures

extension CheckAdvice {
  /// The command that draws the figures of a project, or of the article, into a golden folder.
  init(folder: String, project: String?) {
    self.init(
      folder: folder,
      command: project.map { "neural-figures build \($0.quotedForShell)" } ?? "make figures")
  }

  /// What to do about a file, in a clause.
  func remedy(for finding: CheckFinding) -> String { remedy(for: finding.verdict) }
}
