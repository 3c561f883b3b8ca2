import Spelling

/// How well a model does on data.
///
///     let fitness = try model.fitness(on: data)
///     fitness.summary  // "197 of 200 samples right (98.5 %)"
public enum Fitness: Sendable, Equatable {
  /// So many samples are taken for their own class.
  case classification(right: Int, of: Int)
  /// The mean of the squared errors, and the share of the variance that is explained, R squared; nil where
  /// all numbers are the same.
  case regression(meanSquaredError: Double, explained: Double?)

  /// The share of samples that are right; nil for numbers.
  public var accuracy: Double? {
    switch self {
    case .classification(let right, let count): Double(right) / Double(count)
    case .regression: nil
    }
  }

  /// The numbers in a few words.
  public var summary: String {
    switch self {
    case .classification(let right, let count):
      "\(right) of \(counted(count, "sample")) right (\((Double(right) / Double(count)).percent))"
    case .regression(let error, let explained):
      "mean squared error \(error.brief)"
        + (explained.map { ", R² \($0.brief)" } ?? "")
    }
  }
}

extension TrainedModel {
  /// How well the model does on data.
  ///
  /// - Throws: `ProjectError` for data of other features, classes or another task, see
  ///   ``StudyData/arranged(for:)``.
  public func fitness(on data: StudyData) throws -> Fitness {
    let data = try data.arranged(for: self)
    switch data.target {
    case .classes(let labels, _):
      let predicted = try predictedClasses(for: data.features)
      return .classification(
        right: zip(labels, predicted).count { $0 == $1 }, of: labels.count)
    case .numbers(let values):
      let predicted = try predictedNumbers(for: data.features)
      let mean = values.reduce(0, +) / Double(values.count)
      let errors = zip(values, predicted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return .regression(
        meanSquaredError: errors / Double(values.count),
        explained: variance > 0 ? 1 - errors / variance : nil)
    }
  }
}
