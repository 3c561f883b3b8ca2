import Testing

@testable import neural_figures

@Suite struct FigureSelectionTests {
  @Test(arguments: [
    ("4", [4]), ("4,8", [4, 8]), ("19-21", [19, 20, 21]), ("8,4-5,4", [4, 5, 8]), ("37", [37]),
  ])
  func listsAndRangesAreRead(argument: String, numbers: [Int]) {
    #expect(FigureSelection(argument: argument)?.numbers == numbers)
  }

  @Test(arguments: [
    ("1-37", true), ("20-37,1-19", true), ("1-36", false), ("2-37", false), ("1-18,20-37", false),
  ])
  func aSelectionOfAllFiguresIsComplete(argument: String, isComplete: Bool) {
    #expect(FigureSelection(argument: argument)?.isComplete == isComplete)
  }

  @Test(arguments: ["", "0", "38", "4-2", "x", "4,", "-3", "1-2-3", "3-40", "4 8", "1e1"])
  func whatIsNoSelectionIsRefused(argument: String) {
    #expect(FigureSelection(argument: argument) == nil)
  }
}
