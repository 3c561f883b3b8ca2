import Testing

@testable import Plotting

/// Numbers are those of scikit-learn 1.3.2, `sklearn.metrics.confusion_matrix`.
@Suite struct ConfusionMatrixTests {
  private let labels = ["cat", "owl", "dog", "cat", "dog", "dog", "owl", "cat", "owl", "dog"]
  private let predictions = ["cat", "dog", "dog", "owl", "dog", "cat", "owl", "cat", "owl", "dog"]

  @Test func classesAreSortedAndCountedByRowAndColumn() throws {
    let matrix = try ConfusionMatrix(true: labels, predicted: predictions)
    #expect(matrix.classes == ["cat", "dog", "owl"])
    #expect(matrix.values == [[2, 0, 1], [1, 3, 0], [0, 1, 2]])
    #expect(matrix.accuracy == 0.7)
  }

  @Test func numbersAreSortedAsNumbers() throws {
    let matrix = try ConfusionMatrix(true: [2, 10, 2], predicted: [10, 10, 2])
    #expect(matrix.classes == ["2", "10"])
    #expect(matrix.values == [[1, 1], [0, 1]])
  }

  @Test func aClassThatIsOnlyPredictedHasARow() throws {
    let matrix = try ConfusionMatrix(true: [2, 0, 2], predicted: [0, 0, 2])
    #expect(matrix.values == [[1, 0], [1, 1]])
    let other = try ConfusionMatrix(true: [0, 0], predicted: [0, 1])
    #expect(other.values == [[1, 1], [0, 0]])
  }

  @Test func anOrderOfOnesOwnLeavesOtherClassesOut() throws {
    let matrix = try ConfusionMatrix(
      true: labels, predicted: predictions, order: ["owl", "cat"], classes: ["Owl", "Cat"])
    #expect(matrix.classes == ["Owl", "Cat"])
    #expect(matrix.values == [[2, 0], [1, 2]])
  }

  @Test func sharesAreOfRowsColumnsOrAll() throws {
    let matrix = try ConfusionMatrix(true: labels, predicted: predictions)
    #expect(
      matrix.normalized(by: .true).values == [
        [0.6666666666666666, 0.0, 0.3333333333333333], [0.25, 0.75, 0.0],
        [0.0, 0.3333333333333333, 0.6666666666666666],
      ])
    #expect(
      matrix.normalized(by: .predicted).values == [
        [0.6666666666666666, 0.0, 0.3333333333333333], [0.3333333333333333, 0.75, 0.0],
        [0.0, 0.25, 0.6666666666666666],
      ])
    #expect(
      matrix.normalized(by: .all).values == [[0.2, 0, 0.1], [0.1, 0.3, 0], [0, 0.1, 0.2]])
  }

  @Test func sharesOfNothingAreZero() throws {
    let matrix = ConfusionMatrix([[1, 0], [1, 0]])
    #expect(matrix.normalized(by: .predicted).values == [[0.5, 0], [0.5, 0]])
    #expect(ConfusionMatrix([[0, 0], [1, 1]]).normalized(by: .true).values[0] == [0, 0])
  }

  @Test func axesHaveTheNamesOnBothTheFirstAtTheUpperLeft() throws {
    let matrix = ConfusionMatrix([[50, 3], [5, 42]], classes: ["cat", "dog"])
    let figure = try Figure { matrix.axes(title: "Validation") }
    let axes = try figure.layout().axes[0]
    #expect(axes.x.label?.text == "Predicted label")
    #expect(axes.y.label?.text == "True label")
    #expect(axes.x.ticks.map(\.label?.text) == ["cat", "dog"])
    #expect(axes.y.ticks.map(\.label?.text) == ["cat", "dog"])
    #expect(axes.y.limits == Interval(from: 1.5, to: -0.5))
    #expect(abs(axes.frame.width - axes.frame.height) < 1e-9)
    #expect(axes.colorBar != nil)
    #expect(axes.title?.text == "Validation")
    let bare = try Figure { matrix.axes(labels: nil, hasColorBar: false) }.layout().axes[0]
    #expect(bare.colorBar == nil)
    let glyphs = bare.marks[0].nodes.filter { if case .glyphs = $0 { true } else { false } }
    #expect(glyphs.isEmpty)
  }

  @Test func whatMakesNoMatrixIsRefused() throws {
    #expect(throws: PlotError.self) {
      try ConfusionMatrix(true: [1, 2], predicted: [1])
    }
    #expect(throws: PlotError.self) { try ConfusionMatrix(true: [Int](), predicted: []) }
    #expect(throws: PlotError.self) {
      try ConfusionMatrix(true: [1], predicted: [1], order: [1, 1])
    }
    #expect(throws: PlotError.self) {
      try ConfusionMatrix(true: [1], predicted: [1], classes: ["a", "b"])
    }
    #expect(throws: PlotError.self) {
      try Figure { ConfusionMatrix([[1, 2], [3]], classes: ["a", "b"]).axes() }
    }
    #expect(throws: PlotError.self) {
      try Figure { ConfusionMatrix([[1, 2], [3, 4]], classes: ["a"]).axes() }
    }
  }
}
