import GoldenPictures

extension GoldenFile {
  /// The line that records a golden picture.
  ///
  /// - Parameter golden: its path, which says whether it is of this platform alone.
  func command(recording golden: String) -> String {
    let value = golden == path ? "1" : "platform"
    let filter = testFilter.map { " --filter \($0.quotedForShell)" } ?? ""
    return "\(RecordingMode.variable)=\(value) swift test\(filter)"
  }

  /// What to do about a golden picture, a sentence each.
  ///
  /// - Parameters:
  ///   - verdict: what has come of comparing with it.
  ///   - use: which one that is.
  func remedies(for verdict: CheckVerdict, _ use: GoldenUse) -> [String] {
    if use.isSuperfluous {
      return ["It looks like the common golden picture \(path): remove that of \(platform)."]
    }
    let advice = CheckAdvice(folder: path, command: command(recording: use.path))
    var sentences = ["\(advice.remedy(for: verdict).capitalizedFirst)."]
    switch verdict {
    case .missing:
      sentences.append("Look at it, and commit it.")
      if mode == .recordPlatform {
        sentences.append(
          "One of \(platform) alone is recorded where the common one looks otherwise.")
      }
    case .changed where use.path == path:
      let command = command(recording: platformPath)
      sentences.append(
        "Where it is wanted on \(platform) alone, `\(command)` keeps a golden picture for it.")
    default: break
    }
    return sentences + (refusal.map { [$0] } ?? [])
  }

  /// What to do about a picture that could not be checked.
  func remedies(after error: GoldenError) -> [String] {
    switch error {
    case .cannotRead(let golden, _): remedies(for: .unreadable, GoldenUse(path: golden))
    case .cannotWrite: []
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
