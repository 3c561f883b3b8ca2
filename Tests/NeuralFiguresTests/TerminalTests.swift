import Foundation
import Testing

@testable import neural_figures

/// What stands on terminals of all kinds while the program works.
@Suite struct TerminalTests {
  @Test(arguments: [nil, "", "dumb", "unknown"] as [String?])
  func aTerminalWithoutEscapeSequencesErasesNothing(type: String?) {
    let terminal = Terminal(
      isTerminal: true, columns: 80, type: type, environmentColumns: nil)
    #expect(!terminal.erasesLines)
    #expect(ProgressBar(done: 1, total: 2, step: "a").text(on: terminal) == nil)
  }

  @Test(
    arguments: [
      (80, nil, 80), (80, "40", 40), (40, "80", 40), (0, "40", 40), (nil, "40", 40), (0, nil, nil),
      (0, "0", nil), (80, "0", 80), (80, "-1", 80), (80, "x", 80), (80, "", 80), (nil, nil, nil),
    ] as [(Int?, String?, Int?)])
  func theWidthIsTheLeastThatIsKnown(columns: Int?, variable: String?, width: Int?) {
    let terminal = Terminal(
      isTerminal: true, columns: columns, type: "xterm", environmentColumns: variable)
    #expect(terminal.columns == width)
  }

  @Test func whatIsNoTerminalHasNoBar() {
    let terminal = Terminal(
      isTerminal: false, columns: nil, type: "xterm", environmentColumns: "80")
    #expect(!terminal.erasesLines)
    #expect(ProgressBar(done: 1, total: 2, step: "a").text(on: terminal) == nil)
  }

  @Test func aBarNeverReachesTheLastColumn() {
    let step = "07-sigmoid-accuracy"
    for columns in 1...100 {
      let terminal = Terminal(
        isTerminal: true, columns: columns, type: "xterm", environmentColumns: nil)
      for done in [1, 18, 37] {
        guard let text = ProgressBar(done: done, total: 37, step: step).text(on: terminal) else {
          #expect(columns < 12, "\(columns)")
          continue
        }
        #expect(text.count < columns, "\(columns): \(text)")
        #expect(text.contains(" \(done)/37"), "\(columns): \(text)")
        #expect(!text.contains("\u{1B}") && !text.contains("\n"))
        if columns > 60 { #expect(text.hasSuffix(" \(step)")) }
        if done == 37 { #expect(!text.contains("░")) }
      }
    }
  }

  /// What a build writes to a terminal of this kind.
  private func progress(term: String?, columns: UInt16, variable: String? = nil) async throws
    -> String
  {
    try await withTemporaryFolder { folder in
      let terminal = try PseudoTerminal(columns: columns)
      let setting = [
        term.map { "export TERM=\($0)" } ?? "unset TERM",
        variable.map { "export COLUMNS=\($0)" } ?? "unset COLUMNS",
      ].joined(separator: "; ")
      let outcome = try Executable(folder: folder).run(
        script: "\(setting); exec \"$0\" build --only 5 --output out 2> \(terminal.path)")
      #expect(outcome.code == 0)
      #expect(outcome.output == "1 figure in out/\n")
      return terminal.text
    }
  }

  @Test(
    .enabled(if: PseudoTerminal.isAvailable, "needs pseudo terminals, which are not mounted here"),
    arguments: [("dumb", 80), (nil, 80), ("xterm", 0), ("xterm", 7)] as [(String?, UInt16)])
  func stepsAreLinesWhereABarCannotBeDrawn(term: String?, columns: UInt16) async throws {
    let text = try await progress(term: term, columns: columns)
    #expect(text == "[1/1] 05-sigmoid-function\r\n")
  }

  @Test(
    .enabled(if: PseudoTerminal.isAvailable, "needs pseudo terminals, which are not mounted here"))
  func aTinyCOLUMNSIsBelieved() async throws {
    let text = try await progress(term: "xterm", columns: 80, variable: "5")
    #expect(text == "[1/1] 05-sigmoid-function\r\n")
  }

  @Test(
    .enabled(if: PseudoTerminal.isAvailable, "needs pseudo terminals, which are not mounted here"))
  func aBarIsDrawnWhereThereIsRoomAndTakenAway() async throws {
    let text = try await progress(term: "xterm", columns: 80)
    #expect(text.hasPrefix("█"))
    #expect(text.contains(" 1/1 05-sigmoid-function"))
    #expect(text.hasSuffix(Terminal.erasedLine))
  }

  @Test(
    .enabled(if: PseudoTerminal.isAvailable, "needs pseudo terminals, which are not mounted here"))
  func aProblemErasesNoLineWhereThatCannotBeDone() async throws {
    try await withTemporaryFolder { folder in
      let terminal = try PseudoTerminal(columns: 80)
      let outcome = try Executable(folder: folder, environment: ["TERM": "dumb"])
        .run(script: "exec \"$0\" embed 4 2> \(terminal.path)")
      #expect(outcome.code == 74)
      #expect(terminal.text.hasPrefix("neural-figures: figures/manifest.json"))
    }
  }
}
