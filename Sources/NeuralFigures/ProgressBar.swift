/// How far a job has come, as a line.
struct ProgressBar {
  /// The steps that are done.
  let done: Int
  /// The steps that there are.
  let total: Int
  /// The step that was the last to be done.
  let step: String

  /// - Parameter step: the step that was the last to be done, which may be called anything.
  init(done: Int, total: Int, step: String) {
    (self.done, self.total, self.step) = (done, total, step.onOneLine)
  }

  /// The columns of the bar where there is room.
  private static let fullWidth = 24
  /// A bar of fewer columns tells nothing.
  private static let leastWidth = 4

  /// The line without a bar.
  var line: String { "[\(done)/\(total)] \(step)" }

  /// The line with a bar, cut to what the terminal shows in one row; nil for a terminal that cannot
  /// draw it over, or is too narrow.
  func text(on terminal: Terminal) -> String? {
    guard terminal.erasesLines, let columns = terminal.columns else { return nil }
    let count = " \(done)/\(total)"
    // In the last column the cursor of many terminals goes on to the next row.
    let room = columns - 1 - count.count
    guard room >= Self.leastWidth else { return nil }
    // The step goes first, then the bar grows shorter.
    let width = min(Self.fullWidth, room)
    let filled = total == 0 ? width : width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return bar + count + String(" \(step)".prefix(room - width))
  }
}
