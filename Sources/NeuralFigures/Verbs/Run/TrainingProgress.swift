import Foundation
import Training

/// Shows on a terminal how far a training has come, and the loss.
final class TrainingProgress {
  private let epochs: Int
  private let step: Int
  private var showsBar = false

  /// How often the bar is drawn in all; more is not seen.
  private static let drawings = 200

  /// A bar for a run of so many epochs; nil where none can be drawn or is wanted.
  init?(epochs: Int, isQuiet: Bool) {
    let terminal = Terminal.standardError
    let bar = ProgressBar(done: 0, total: epochs, step: "").text(on: terminal)
    guard !isQuiet, bar != nil else { return nil }
    self.epochs = epochs
    step = max(epochs / Self.drawings, 1)
  }

  /// Draws the bar anew when enough has happened.
  func report(_ report: EpochReport) {
    guard report.epoch % step == 0 || report.epoch == epochs else { return }
    let loss = String(format: "%.4g", report.training.loss)
    let bar = ProgressBar(done: report.epoch, total: epochs, step: "loss \(loss)")
    guard let drawn = bar.text(on: .standardError) else { return }
    writeToStandardError((showsBar ? Terminal.erasedLine : "") + drawn)
    showsBar = true
  }

  /// Takes the bar away.
  func end() {
    if showsBar { writeToStandardError(Terminal.erasedLine) }
    showsBar = false
  }
}
