import Locking

/// Tells on standard error how far a job has come: a bar that redraws itself on a terminal that is wide
/// enough, a line per step elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let isQuiet: Bool
  private let state = Locked(State())

  private struct State {
    /// The steps that are done.
    var done = 0
    /// Whether the line that the cursor stands in is a bar.
    var showsBar = false
  }

  init(total: Int, isQuiet: Bool) {
    (self.total, self.isQuiet) = (total, isQuiet)
  }

  /// Reports that one more step is done, and which.
  func finished(_ step: String) {
    state.withLock { state in
      state.done += 1
      guard !isQuiet else { return }
      let start = state.showsBar ? Terminal.erasedLine : ""
      let bar = ProgressBar(done: state.done, total: total, step: step)
      let drawn = bar.text(on: .standardError)
      state.showsBar = drawn != nil
      writeToStandardError(start + (drawn ?? "\(bar.line)\n"))
    }
  }

  /// Removes the bar, so that what follows starts on an empty line.
  func end() {
    state.withLock { state in
      if state.showsBar { writeToStandardError(Terminal.erasedLine) }
      state.showsBar = false
    }
  }
}
