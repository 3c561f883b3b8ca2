import Plotting
import Training

/// Labels in several scripts, with combining marks, a matrix and a turned note of two lines.
@Sendable func labelsInSeveralScripts() throws -> Figure {
  let (training, validation) = try accuracies()
  let epochs = training.indices.map { Double($0 + 1) }
  let best = validation.max() ?? 0
  let bestEpoch = validation.firstIndex(of: best).map { epochs[$0] } ?? 1
  var theme = Theme.classic
  // With every family named, all machines take the same fonts.
  theme.fontFamilies += ["Noto Sans CJK SC", "Noto Sans Devanagari"]
  return try Figure(width: 6, height: 4, theme: theme) {
    Axes(
      x: Axis("دورات التدريب (epochs)"), y: Axis("정확도 (%)", gridLines: .major),
      title: "两层网络的准确率随训练轮次的变化"
    ) {
      Line(x: epochs, y: training, label: "x\u{302}: प्रशिक्षण")
      Line(x: epochs, y: validation, label: "x\u{303}: सत्यापन")
      Rule(y: 50, color: .ink, dash: .dashed, label: "nai\u{308}ve")
      Annotation(
        "最佳轮次\nbest epoch", to: .data(bestEpoch, best), from: .axes(0.45, 0.55),
        arrow: AnnotationArrow(.filled, curve: 0.2)
      )
      .align(.center, .center).rotation(20).halo()
      Text(
        #"$\mathbf{h} = \tanh\left(\begin{bmatrix} w_{11} & w_{12} \\ w_{21} & w_{22} \end{bmatrix}"#
          + #" \begin{bmatrix} x_1 \\ x_2 \end{bmatrix} + \mathbf{b}\right)$"#,
        at: Point(85, 62)
      )
      .align(.center, .center).box(.round)
    }
    .limits(y: 45...100).legend(.lowerRight)
  }
}

/// The percentages of training and validation samples that a small network has right after each epoch.
private func accuracies() throws -> (training: [Double], validation: [Double]) {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 2))
  var network = try OwnNetwork.initial(units: 2, activation: .tanh)
  let history = try network.fit(
    training.features, training.labels, loss: .binaryCrossEntropy,
    optimizer: .sgd(learningRate: 0.5), metrics: [.accuracy], epochs: 200,
    validation: Validation(validation.features, validation.labels))
  return (
    history[.accuracy].map { $0 * 100 }, history.validation[.accuracy].map { $0 * 100 }
  )
}
