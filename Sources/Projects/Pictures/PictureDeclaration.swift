import Plotting

/// A picture of data or of a model, with all that can be chosen about it: what the verbs of the command line
/// and the figures of a file become.
///
///     let picture = PictureDeclaration(.boundary(BoundaryPicture(response: .probability)))
///     let figure = try picture.figure(data: data, model: model)
///     try figure.write(to: "boundary.svg")
public struct PictureDeclaration: Sendable, Equatable {
  /// What is shown.
  public var content: Content

  /// How it is shown: size, theme, texts, limits and colours.
  public var style: PictureStyle

  /// What is shown.
  ///
  ///     PictureDeclaration.Content.history(HistoryPicture(isLogarithmic: true))
  public enum Content: Sendable, Equatable {
    /// The samples.
    case data(DataPicture)
    /// Where a model decides for which class, how sure it is, or what it predicts.
    case boundary(BoundaryPicture)
    /// What a hidden layer makes of the samples.
    case hidden(HiddenPicture)
    /// What each hidden unit adds to the prediction of a number.
    case units(UnitsPicture)
    /// The network as circles and lines.
    case diagram(DiagramPicture)
    /// How the training went.
    case history(HistoryPicture)
    /// How often each class is taken for each other one.
    case matrix(MatrixPicture)
  }

  /// Declares a picture.
  public init(_ content: Content, style: PictureStyle = PictureStyle()) {
    self.content = content
    self.style = style
  }

  /// What messages call the picture: the verb that draws it.
  public var name: String {
    switch content {
    case .data: "data"
    case .boundary: "boundary"
    case .hidden: "hidden"
    case .units: "units"
    case .diagram: "diagram"
    case .history: "history"
    case .matrix: "matrix"
    }
  }

  /// Whether there is nothing to draw without a model.
  public var needsModel: Bool {
    switch content {
    case .data: false
    case .diagram(let diagram): diagram.sizes.isEmpty
    case .boundary, .hidden, .units, .history, .matrix: true
    }
  }

  /// Whether there is nothing to draw without data.
  public var needsData: Bool {
    switch content {
    case .data, .boundary, .hidden, .units, .matrix: true
    case .diagram, .history: false
    }
  }

  /// The picture as a figure of its own.
  ///
  /// - Parameters:
  ///   - data: the samples, where the picture shows some.
  ///   - model: the model, where the picture shows one.
  /// - Throws: `ProjectError` for data and models that cannot be drawn so; `PlotError`,
  ///   `NetworkFigureError` and `TrainingError` for what the marks refuse.
  public func figure(data: StudyData? = nil, model: TrainedModel? = nil) throws -> Figure {
    var panels = try panels(data: data, model: model)
    panels.grid.isConstrained = style.isConstrained
    return try Figure(
      width: style.width ?? panels.width, height: style.height ?? panels.height,
      theme: style.theme, grid: panels.grid, title: panels.title, language: style.language
    ) { panels.panels }
  }

  /// What the picture consists of, to stand in a figure beside others.
  ///
  /// - Throws: what `figure(data:model:)` throws.
  public func panels(
    data: StudyData? = nil, model: TrainedModel? = nil
  ) throws -> PicturePanels {
    let subject = try PictureSubject(picture: name, data: data, model: model)
    switch content {
    case .data(let picture): return try picture.panels(of: subject, style: style)
    case .boundary(let picture): return try picture.panels(of: subject, style: style)
    case .hidden(let picture): return try picture.panels(of: subject, style: style)
    case .units(let picture): return try picture.panels(of: subject, style: style)
    case .diagram(let picture): return try picture.panels(of: subject, style: style)
    case .history(let picture): return try picture.panels(of: subject, style: style)
    case .matrix(let picture): return try picture.panels(of: subject, style: style)
    }
  }
}
