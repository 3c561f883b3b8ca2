extension StandardScaler {
  /// Undoes `transform`, but for rounding.
  ///
  /// - Throws: `TrainingError.shape` unless there are as many columns as were fitted,
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or becomes so.
  public func inverseTransform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try features.requireColumns(means.count, in: "features")
    try features.requireFinite("features")
    let result = features.mapEntries { value, column in
      value * scales[column] + means[column]
    }
    try result.requireFinite("unscaled features")
    return result
  }
}
