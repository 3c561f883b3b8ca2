/// Checks of the options that makers of data sets share.
enum SampleOptions {
  /// Makes sure that there is a sample to be made, and that there are not too many.
  ///
  /// - Throws: `TrainingError.option` for a count that is not in 1 to 2^28, which calls it `name`;
  ///   `TrainingError.shape` for more than 2^28 features together.
  static func requireCounts(
    samples: Int, features: Int, name: String = "samples"
  ) throws(TrainingError) {
    try requireCount(samples, name: name)
    try requireCount(features, name: "features")
    try CountLimit.require(rows: samples, columns: features, name: "features")
  }

  /// Makes sure that a count is at least `least`, and that so much can be made.
  ///
  /// - Throws: `TrainingError.option`, which calls the count `name`.
  static func requireCount(
    _ count: Int, least: Int = 1, name: String
  ) throws(TrainingError) {
    guard count >= least else {
      throw .option(name: name, value: "\(count)", expected: "\(least) or more")
    }
    try CountLimit.require(count, name: name)
  }

  /// Makes sure that a number is finite and not negative.
  ///
  /// - Throws: `TrainingError.option`, which calls the number `name`.
  static func requireNotNegative(_ value: Double, name: String) throws(TrainingError) {
    guard value >= 0, value.isFinite else {
      throw .option(name: name, value: "\(value)", expected: "a finite number, 0 or more")
    }
  }

  /// Makes sure that a number is finite.
  ///
  /// - Throws: `TrainingError.option`, which calls the number `name`.
  static func requireFinite(_ value: Double, name: String) throws(TrainingError) {
    guard value.isFinite else {
      throw .option(name: name, value: "\(value)", expected: "a finite number")
    }
  }

  /// Makes sure that a number is in [0, 1].
  ///
  /// - Throws: `TrainingError.option`, which calls the number `name`.
  static func requireShare(_ value: Double, name: String) throws(TrainingError) {
    guard value >= 0, value <= 1 else {
      throw .option(name: name, value: "\(value)", expected: "a number from 0 to 1")
    }
  }
}
