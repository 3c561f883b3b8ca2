/// What a picture of a figure is drawn of: its data and its model, read and trained.
///
///     PanelSubject(table: try ChartTable(data), data: data, model: model)
public struct PanelSubject: Sendable {
  /// The columns of the data, for charts.
  public var table: ChartTable?
  /// The samples; nil where the picture shows none.
  public var data: StudyData?
  /// The model; nil where the picture shows none.
  public var model: TrainedModel?

  /// Brings together what a picture is drawn of.
  ///
  /// - Parameters:
  ///   - table: the columns of the data, for charts.
  ///   - data: the samples.
  ///   - model: the model.
  public init(table: ChartTable? = nil, data: StudyData? = nil, model: TrainedModel? = nil) {
    self.table = table
    self.data = data
    self.model = model
  }
}
