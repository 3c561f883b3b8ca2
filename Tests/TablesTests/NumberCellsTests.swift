import TestSupport
import Testing

@testable import Tables

/// Numbers are kept in little space, and as they are.
@Suite struct NumberCellsTests {
  private func cells(_ numbers: [Double]) -> NumberCells {
    var cells = NumberCells(capacity: 2)
    for number in numbers { cells.append(number) }
    return cells
  }

  @Test(
    arguments: [
      [], [0, 1, -1, 32767, -32767], [.nan, 3], [1, 2, -0.0, 4], [5, .nan, 0.5, .nan, 7],
      [-32768, 1], [1, -32768, .nan], [32768], [1, 1e300], [0, .leastNonzeroMagnitude],
    ] as [[Double]])
  func numbersAreKeptAsTheyAre(_ numbers: [Double]) {
    let cells = cells(numbers)
    #expect(cells.count == numbers.count)
    #expect(cells.numbers.map(\.bitPattern) == numbers.map(\.bitPattern))
    let bits = numbers.indices.map { cells[$0].bitPattern }
    #expect(bits == numbers.map(\.bitPattern))
    let missing = numbers.indices.map { cells.isMissing($0) }
    #expect(missing == numbers.map(\.isNaN))
    let reversed = Array(numbers.indices.reversed())
    let expected = reversed.map { numbers[$0].bitPattern }
    #expect(cells.selecting(reversed).numbers.map(\.bitPattern) == expected)
  }

  @Test func numbersOfAllSizesAreKept() {
    var random = SplitMix(state: 8)
    for _ in 0..<200 {
      let numbers = (0..<20).map { _ -> Double in
        let whole = Double(Int.random(in: -40_000...40_000, using: &random))
        return Int.random(in: 0...99, using: &random) == 0 ? whole / 8 : whole
      }
      #expect(cells(numbers).numbers == numbers)
    }
  }
}
