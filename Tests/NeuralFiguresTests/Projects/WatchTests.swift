import Foundation
import Testing

@testable import neural_figures

/// `neural-figures watch`, run as a user runs it. Time is not looked at: each step is waited for.
@Suite struct WatchTests {
  private func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// Waits until something is so, as long as a loaded machine may take for it.
  private func wait(_ isSo: () -> Bool) async throws -> Bool {
    for _ in 0..<600 {
      if isSo() { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return isSo()
  }

  private func replace(_ old: String, with new: String, in path: String) throws {
    let changed = text(path).replacing(old, with: new)
    // As editors do: a new file takes the place of the old one.
    try Data(changed.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  @Test func whatChangesIsDrawnAnewUntilItIsStopped() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      _ = try program.run(["new", "lecture"])
      let (file, figures) = ("\(folder)/lecture/figures.yaml", "\(folder)/lecture/figures")
      let running = try program.start(["watch", "lecture", "--format", "svg"])
      let isBuilt = try await wait { text("\(figures)/manifest.json").contains("moons-training") }
      #expect(isBuilt)

      try replace("Two half moons,", with: "Two crescents,", in: file)
      let isDrawn = try await wait { text("\(figures)/01-moons.svg").contains("Two crescents,") }
      #expect(isDrawn)
      let isOnPage = try await wait { text("\(figures)/README.md").contains("Two crescents,") }
      #expect(isOnPage)

      // A mistake changes nothing, and is told.
      try replace("title: Probability", with: "titel: Probability", in: file)
      running.waitForLines(1)
      try replace("titel: Probability", with: "title: Certainty", in: file)
      let isCorrected = try await wait {
        text("\(figures)/04-moons-training.svg").contains("Certainty")
      }
      #expect(isCorrected)

      let before = text("\(figures)/03-moons-boundary.svg")
      let csv = "\(folder)/lecture/moons.csv"
      try Data((text(csv) + "3,-3,upper\n").utf8).write(to: URL(filePath: csv))
      let isTrained = try await wait { text("\(figures)/03-moons-boundary.svg") != before }
      #expect(isTrained)

      // A change is told of when all its files stand.
      let isTold = try await wait { running.output.split(separator: "\n").count >= 4 }
      #expect(isTold)
      running.send(SIGINT)
      let outcome = try running.wait()
      #expect(outcome.code == 0)
      #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("did you mean \"title\"?"))
      #expect(outcome.output.hasPrefix("01-moons, 02-moons-line, 03-moons-boundary, 04-"))
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count >= 4)
      #expect(lines[1].hasPrefix("01-moons ("), "\(outcome.output)")
      #expect(try files(in: folder).filter { $0.hasSuffix(".part") } == [])
    }
  }

  @Test func otherFilesOfTheFolderAreNotLookedAt() async throws {
    try await withTemporaryFolder { folder in
      let watch = try FileWatch()
      try watch.watch(["\(folder)/a.csv", "\(folder)/figures.yaml"])
      try Data("1".utf8).write(to: URL(filePath: "\(folder)/other"))
      try Data("1".utf8).write(to: URL(filePath: "\(folder)/a.csv"))
      // It returns, because of the file that is watched.
      try watch.wait()
    }
  }
}
