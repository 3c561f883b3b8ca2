import Testing
import Training

/// Counts and shares, against scikit-learn.
@Suite struct ClassificationReportTests {
  private struct Recording: Decodable {
    let labels: [Int]
    let predictions: [Int]
    let counts: [Double]
    let `true`: [Double]
    let pred: [Double]
    let all: [Double]
    let precision: [Double]
    let recall: [Double]
    let f1: [Double]
    let support: [Double]
    let macro: [Double]
    let weighted: [Double]
    let accuracy: Double
  }

  @Test func numbersAreThoseOfScikitLearn() throws {
    let recording: Recording = try fixture("classification-report")
    let report = try ClassificationReport(
      true: recording.labels, predicted: recording.predictions, classes: 5)
    #expect(report.confusion.values == recording.counts)
    #expect(report.confusion(normalizedBy: .true).values == recording.true)
    #expect(report.confusion(normalizedBy: .predicted).values == recording.pred)
    #expect(report.confusion(normalizedBy: .all).values == recording.all)
    #expect(report.support == recording.support)
    let pairs: [([Double], [Double])] = [
      (report.precision, recording.precision), (report.recall, recording.recall),
      (report.f1, recording.f1), ([report.accuracy], [recording.accuracy]),
      ([report.precision, report.recall, report.f1].map(report.macroAverage), recording.macro),
      (
        [report.precision, report.recall, report.f1].map(report.weightedAverage),
        recording.weighted
      ),
    ]
    for (computed, expected) in pairs {
      #expect(computed.count == expected.count)
      for (value, other) in zip(computed, expected) { #expect(abs(value - other) <= 1e-15) }
    }
  }

  @Test func classesAreThoseUpToTheGreatest() throws {
    let report = try ClassificationReport(true: [0, 2], predicted: [1, 2])
    #expect(report.classes == 3)
    #expect(report.confusion.values == [0, 1, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test func whatCannotBeCountedIsRefused() {
    let wrong: [(labels: [Int], predictions: [Int], classes: Int?, error: TrainingError)] = [
      ([], [], nil, .empty(array: "labels")),
      (
        [0, 1], [0], nil,
        .shape(array: "predictions", expected: "2, one for each label", actual: "1")
      ),
      (
        [0, -1], [0, 0], nil,
        .label(array: "labels", row: 1, value: -1, expected: "a class from 0 to 0")
      ),
      (
        [0, 1], [0, 2], 2,
        .label(array: "predictions", row: 1, value: 2, expected: "a class from 0 to 1")
      ),
      ([0], [0], 0, .option(name: "classes", value: "0", expected: "at least 1")),
    ]
    for (labels, predictions, classes, expected) in wrong {
      #expect {
        try ClassificationReport(true: labels, predicted: predictions, classes: classes)
      } throws: { $0 as? TrainingError == expected }
    }
    #expect(throws: TrainingError.self) {
      try ClassificationReport(true: [Int.max], predicted: [0])
    }
    #expect(throws: TrainingError.self) {
      try ClassificationReport(true: [1 << 20], predicted: [0])
    }
  }

  @Test func networksPredictLabels() throws {
    let several = try Network(layers: [
      Network.Layer(weights: Matrix([[1, 2, 2]]), bias: [1, 0, 0], activation: .softmax)
    ])
    #expect(try several.predictLabels(Matrix(column: [0, 2])) == [0, 1])
    let single = try Network(layers: [
      Network.Layer(weights: Matrix([[1]]), bias: [0], activation: .sigmoid)
    ])
    #expect(try single.predictLabels(Matrix(column: [-1, 0, 1])) == [0, 0, 1])
  }
}
