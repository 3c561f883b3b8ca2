import Training

extension StudyData {
  /// The data as a model takes them: the features that it was trained with, by their names and in its
  /// order, and the classes in the order of its outputs.
  ///
  /// Names that were made up, on either side, are not compared; then the number of features has to be the
  /// same, and they are taken in their order.
  ///
  /// - Throws: `ProjectError.otherFeatures` or `.otherFeatureCount` for features that the model was not
  ///   trained with, `.otherTask` and `.otherClasses` for something else to be learnt.
  public func arranged(for model: TrainedModel) throws(ProjectError) -> StudyData {
    let columns = try columns(for: model)
    guard model.task == task else { throw .otherTask(model: model.task, data: task) }
    let isSame = columns == Array(featureNames.indices)
    var data = try StudyData(
      features: isSame ? features : features.selectingColumns(columns),
      featureNames: columns.map { featureNames[$0] }, target: target(for: model),
      targetName: targetName, name: name)
    data.skippedRows = skippedRows
    data.hasOwnNames = hasOwnNames
    return data
  }

  /// Where the model's features stand.
  private func columns(for model: TrainedModel) throws(ProjectError) -> [Int] {
    guard hasOwnNames, !model.featureNames.isEmpty else {
      guard features.columns == model.network.inputs else {
        throw .otherFeatureCount(model: model.network.inputs, data: featureNames)
      }
      return Array(featureNames.indices)
    }
    var columns: [Int] = []
    for name in model.featureNames {
      guard let column = featureNames.firstIndex(of: name) else {
        throw .otherFeatures(model: model.featureNames, data: featureNames)
      }
      columns.append(column)
    }
    return columns
  }

  /// The classes by the numbers of the model's outputs.
  private func target(for model: TrainedModel) throws(ProjectError) -> Target {
    guard case .classes(let labels, let names) = target else { return target }
    guard !model.classNames.isEmpty else {
      guard names.count <= model.classCount else {
        throw .otherClasses(model: (0..<model.classCount).map(String.init), data: names)
      }
      // Outputs without a sample have no name.
      let more = (names.count..<model.classCount).map(String.init)
      return .classes(labels, names: names + more)
    }
    var numbers: [Int] = []
    for name in names {
      guard let number = model.classNames.firstIndex(of: name) else {
        throw .otherClasses(model: model.classNames, data: names)
      }
      numbers.append(number)
    }
    return .classes(labels.map { numbers[$0] }, names: model.classNames)
  }
}

extension Matrix {
  /// The columns at these places, which there have to be.
  func selectingColumns(_ places: [Int]) -> Matrix {
    var result = Matrix(rows: rows, columns: places.count)
    for row in 0..<rows {
      for (index, place) in places.enumerated() { result[row, index] = self[row, place] }
    }
    return result
  }
}
