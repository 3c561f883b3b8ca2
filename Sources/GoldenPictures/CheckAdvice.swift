/// What is to be done about what a check has found, whether a command or a test has made it.
///
///     let advice = CheckAdvice(folder: "figures", command: "make figures")
///     advice.remedy(for: .missing)  // "there is no such file; `make figures` writes it"
package struct CheckAdvice: Sendable, Equatable {
  /// The golden folder, as messages call it.
  package let folder: String
  /// The command that writes what is golden into it.
  package let command: String

  package init(folder: String, command: String) {
    (self.folder, self.command) = (folder, command)
  }

  /// What to do, in a clause.
  package func remedy(for verdict: CheckVerdict) -> String {
    switch verdict {
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
  package var quotedForShell: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/+:@%")
    return !isEmpty && allSatisfy(plain.contains)
      ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
