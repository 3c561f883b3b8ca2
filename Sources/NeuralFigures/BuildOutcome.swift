import Spelling

/// What a build leaves.
struct BuildOutcome {
  /// What a stamp remembers.
  let files: [BuildStamp.WrittenFile]
  /// How many pictures there are, and how many of them stayed as they were.
  let pictureCount: Int
  let keptCount: Int
  /// How many figures were drawn.
  let figureCount: Int
  /// Pictures of an earlier build that have been changed since, and are not needed any more.
  let leftFiles: [String]

  /// What there is to say, a line each.
  func summary(folder: String) -> String {
    let lines = ["\(counted(figureCount, "figure")) in \(folder)/\(keptFiles)"]
    let left = leftFiles.map { path in
      """
      \(folder)/\(path): left, as it is not what the earlier build wrote; remove it if nobody needs it
      """
    }
    return (lines + left).map(\.onOneLine).joined(separator: "\n")
  }

  private var keptFiles: String {
    guard keptCount > 0 else { return "" }
    let stayed = keptCount == 1 ? "as it was" : "as they were"
    return ", \(keptCount) of \(counted(pictureCount, "file")) kept \(stayed)"
  }
}
