import Interchange
import Training

extension ModelEntry {
  /// Trains the model; the same declaration and data give the same model, bit for bit.
  ///
  /// - Parameters:
  ///   - data: the samples, in their own units.
  ///   - onEpoch: is told each epoch of a network.
  /// - Throws: `ProjectError` for data that the model cannot learn, and options out of range; `TrainingError`
  ///   for what else it refuses.
  public func train(
    on data: StudyData, onEpoch: ((EpochReport) -> EpochReport.Decision)? = nil
  ) throws -> TrainedModel {
    switch kind {
    case .network(let declaration): try declaration.train(on: data, onEpoch: onEpoch)
    case .perceptron(let declaration): try declaration.train(on: data)
    case .logisticRegression(let declaration): try declaration.train(on: data)
    }
  }
}

extension PerceptronDeclaration {
  /// Trains the perceptron, as a network of one neuron with a step.
  func train(on data: StudyData) throws -> TrainedModel {
    let (dataset, scaler) = try data.classes(standardized: standardizes, for: "a perceptron")
    guard data.classNames.count == 2 else {
      throw ProjectError.network(
        picture: "of a perceptron", expected: "two classes",
        actual: "\(data.classNames.count)")
    }
    let model = try Perceptron(learningRate: rate, epochs: epochs).fit(dataset)
    return try data.model(
      weights: Matrix(column: model.weights), bias: [model.bias], activation: .step, scaler: scaler)
  }
}

extension LogisticDeclaration {
  /// Fits the regression, as a network of one layer.
  func train(on data: StudyData) throws -> TrainedModel {
    let (dataset, scaler) = try data.classes(
      standardized: standardizes, for: "logistic regression")
    let model = try LogisticRegression(inverseRegularization: inverseRegularization).fit(dataset)
    let coefficients = model.coefficients
    var weights = Matrix(rows: coefficients.columns, columns: coefficients.rows)
    for row in 0..<weights.rows {
      for column in 0..<weights.columns { weights[row, column] = coefficients[column, row] }
    }
    return try data.model(
      weights: weights, bias: model.intercepts,
      activation: weights.columns == 1 ? .sigmoid : .softmax, scaler: scaler)
  }
}

extension StudyData {
  /// The samples with the numbers of their classes, scaled where that is asked for.
  fileprivate func classes(
    standardized: Bool, for model: String
  ) throws -> (Dataset, StandardScaler?) {
    guard let labels else {
      throw ProjectError.needsTask(.classification, picture: "of \(model)")
    }
    try requireVariation()
    let scaler = standardized ? try StandardScaler.fit(features) : nil
    return (
      try Dataset(features: scaler?.transform(features) ?? features, labels: labels), scaler
    )
  }

  /// A model of one layer.
  fileprivate func model(
    weights: Matrix, bias: [Double], activation: Activation, scaler: StandardScaler?
  ) throws -> TrainedModel {
    let layer = try Network.Layer(weights: weights, bias: bias, activation: activation)
    return TrainedModel(
      try NetworkRecord(
        network: Network(layers: [layer]), features: featureNames, classes: classNames,
        scaler: scaler))
  }
}
