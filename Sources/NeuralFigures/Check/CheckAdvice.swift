/// What is to be done about what a check has found.
struct CheckAdvice: Sendable, Equatable {
  /// The golden folder, as messages call it.
  let folder: String
  /// The command that draws the figures into it.
  let command: String

  /// The command for a project, or for the article.
  init(folder: String, project: String?) {
    self.folder = folder
    command = project.map { "neural-figures build \($0.quotedForShell)" } ?? "make figures"
  }

  /// What to do, in a clause.
  func remedy(for finding: CheckFinding) -> String {
    switch finding.verdict {
    case .alike: "nothing is to be done"
    case .changed:
      "where the change is wanted, run `\(command)` and commit what it writes; where it is not, the code has "
        + "to change"
    case .missing: "there is no such file; `\(command)` writes it"
    case .unreadable: "`\(command)` writes it anew"
    case .extra: "no figure has this name; remove it from \(folder)"
    }
  }
}

extension String {
  /// The text as one word of a shell; plain where that needs no quotes.
  fileprivate var quotedForShell: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/+:@%")
    return !isEmpty && allSatisfy(plain.contains)
      ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
