import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct CurveTests {
  private let history = History(loss: [0.7, 0.5, 0.4], metrics: [.accuracy: [0.5, 0.75, 1]])

  @Test func epochsCountFromZero() {
    #expect(Line(lossOf: history).points == [Point(0, 0.7), Point(1, 0.5), Point(2, 0.4)])
    #expect(Line(metricOf: history).points == [Point(0, 0.5), Point(1, 0.75), Point(2, 1)])
  }

  @Test func validationStandsBesideTraining() {
    let both = History(
      loss: history.loss, metrics: history.metrics, validationLoss: [0.8, 0.6],
      validationMetrics: [.accuracy: [0.4, 0.6]])
    let (curves, validation) = (LearningCurves(of: both), both.validation)
    #expect(curves.loss.map(\.label) == ["Training", "Validation"])
    #expect(curves.metric.map(\.points) == [history, validation].map { Line(metricOf: $0).points })
    #expect(curves.loss.map(\.points) == [history, validation].map { Line(lossOf: $0).points })
    #expect(curves.loss[0].color != curves.loss[1].color)
  }

  @Test func eachMetricHasItsLine() {
    let history = History(loss: [1], metrics: [.recall: [0.25], .precision: [0.5]])
    #expect(history.recordedMetrics == [.precision, .recall])
    #expect(Line(metricOf: history).points == [Point(0, 0.5)])
    #expect(Line(metricOf: history, .recall).points == [Point(0, 0.25)])
    #expect(Line(metricOf: history, .auc).points.isEmpty)
    #expect(LearningCurves(of: history, metric: .recall).metric.map(\.points) == [[Point(0, 0.25)]])
  }

  @Test func whatWasNotRecordedHasNoLine() {
    let curves = LearningCurves(of: History(loss: [1, 0.5]))
    #expect(curves.loss.map(\.label) == ["Training"])
    #expect(curves.metric.isEmpty)
  }

  @Test func theCurvesOfATrainingRunAreItsHistory() throws {
    var network = try Network(inputs: 2, seed: 0, layers: [Dense(1, activation: .sigmoid)])
    let history = try network.fit(
      Matrix([[0, 1], [1, 0]]), [0, 1], loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 5)
    #expect(Line(lossOf: history).points.map(\.y) == history.loss)
    #expect(LearningCurves(of: history).metric.map { $0.points.map(\.y) } == [history[.accuracy]])
  }

  @Test func aPredictionRunsAlongItsInputs() throws {
    let layer = try Network.Layer(weights: Matrix([[2]]), bias: [1], activation: .linear)
    let line = try Line(predictionOf: Network(layers: [layer]), x: [0, 1, -1], label: "Prediction")
    #expect(line.points == [Point(0, 1), Point(1, 3), Point(-1, -1)])
    #expect(line.label == "Prediction")
  }

  @Test func aPredictionOfTwoInputsIsAnError() throws {
    let network = try Network(inputs: 2, seed: 0, layers: [Dense(1)])
    #expect {
      try Line(predictionOf: network, x: [0])
    } throws: {
      $0 as? NetworkFigureError
        == .network(expected: "one input and one output", actual: "2 inputs and 1 output")
    }
  }
}
