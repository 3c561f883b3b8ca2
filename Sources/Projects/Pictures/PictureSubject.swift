/// What a picture is drawn of: data in the order that the model takes them in, and the model.
struct PictureSubject {
  /// What messages call the picture.
  let picture: String
  private let data: StudyData?
  private let model: TrainedModel?

  /// Brings data and model together.
  ///
  /// - Throws: `ProjectError` for data that do not fit the model; see ``StudyData/arranged(for:)``.
  init(picture: String, data: StudyData?, model: TrainedModel?) throws(ProjectError) {
    self.picture = picture
    self.model = model
    if let data, let model {
      self.data = try data.arranged(for: model)
    } else {
      self.data = data
    }
  }

  /// The data.
  ///
  /// - Throws: `ProjectError.needsData`.
  func requireData() throws(ProjectError) -> StudyData {
    guard let data else { throw .needsData(picture: picture) }
    return data
  }

  /// The model.
  ///
  /// - Throws: `ProjectError.needsModel`.
  func requireModel() throws(ProjectError) -> TrainedModel {
    guard let model else { throw .needsModel(picture: picture) }
    return model
  }
}
