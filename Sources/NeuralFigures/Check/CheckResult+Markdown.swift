import GoldenPictures

extension CheckResult {
  /// The result as a page of Markdown, such as servers show beside a run: what has changed, by how much, and what
  /// to do.
  func markdown() -> String {
    var paragraphs = ["## \(summary.escapedForMarkdown)"]
    if !problems.isEmpty {
      let rows = problems.map { finding in
        "| \(finding.path.escapedForMarkdown) | \(finding.verdict.rawValue) "
          + "| \(finding.summary.escapedForMarkdown) |"
      }
      paragraphs.append(
        (["| file | verdict | what |", "|---|---|---|"] + rows).joined(separator: "\n"))
      paragraphs.append(remedies.map { "- \($0)" }.joined(separator: "\n"))
    }
    for (title, lines) in [("Warnings", warnings), ("Fonts", notes)] where !lines.isEmpty {
      paragraphs.append("### \(title)")
      paragraphs.append(lines.map { "- \($0.escapedForMarkdown)" }.joined(separator: "\n"))
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// What to do about each verdict that there is, in the order of their weight.
  private var remedies: [String] {
    CheckVerdict.allCases.compactMap { verdict in
      problems.first { $0.verdict == verdict }
        .map { "\(verdict.rawValue): \(advice.remedy(for: $0).escapedForMarkdown)" }
    }
  }
}
