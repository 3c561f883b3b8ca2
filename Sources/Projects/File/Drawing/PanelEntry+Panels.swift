import Interchange
import Plotting
import Training

extension PanelEntry {
  /// The picture with its texts in a language.
  ///
  /// - Parameter isAlone: whether it is the only picture of its figure.
  func panels(
    in tag: String, theme: Theme, isAlone: Bool, of subject: PanelSubject
  ) throws -> PicturePanels {
    var style = style(in: tag)
    style.theme = theme
    switch content {
    case .chart(let chart):
      guard let table = subject.table else {
        throw ProjectError.needsData(picture: chart.kind.rawValue)
      }
      return additions.applied(to: try chart.panels(of: table, style: style), limits: style)
    case .picture(var picture):
      if case .history(var history) = picture, !isAlone, history.curves.isEmpty {
        // Beside others there is room for one panel.
        history.curves = [HistoryPicture.lossName]
        picture = .history(history)
      }
      var drawn = style
      drawn.xLimits = additions.extentX ?? style.xLimits
      drawn.yLimits = additions.extentY ?? style.yLimits
      let panels = try PictureDeclaration(picture, style: drawn).panels(
        data: subject.data,
        model: try additions.border.map {
          try subject.model?.deciding(at: $0)
        } ?? subject.model)
      return try additions.applied(
        to: panels, limits: style, isCurve: subject.data?.featureNames.count == 1,
        model: subject.model)
    }
  }
}

extension PanelAdditions {
  /// The edge of an arrow of weights, as a share of the axes' width, and where it stands in the order of drawing:
  /// over everything. The article's figures 4 and 8.
  private static let (arrowWidth, arrowOrder) = (0.008, 5.0)

  /// A picture with what is added to it.
  ///
  /// - Parameters:
  ///   - panels: the picture, drawn over the extents that are chosen.
  ///   - style: the limits that are to be seen.
  ///   - isCurve: whether a single feature stands along x.
  ///   - model: the model, for its weights.
  fileprivate func applied(
    to panels: PicturePanels, limits style: PictureStyle, isCurve: Bool = false,
    model: TrainedModel? = nil
  ) throws -> PicturePanels {
    var panels = applied(to: panels, limits: style)
    let arrow = try weightScale.map { try Self.arrow(of: model, scale: $0) }
    panels.panels = panels.panels.map { panel in
      guard var axes = panel as? Axes else { return panel }
      if extentX != nil, style.xLimits != nil || isCurve {
        axes.x.limits = style.xLimits.map { Interval($0) }
      }
      if extentY != nil, style.yLimits != nil { axes.y.limits = style.yLimits.map { Interval($0) } }
      if let arrow { axes.marks.append(arrow) }
      return axes
    }
    return panels
  }

  fileprivate func applied(to panels: PicturePanels, limits style: PictureStyle) -> PicturePanels {
    var panels = panels
    guard hasOwnEdges else { return panels }
    panels.panels = panels.panels.map { panel in
      guard var axes = panel as? Axes else { return panel }
      axes.marks = axes.marks.map { mark in
        guard var scatter = mark as? Scatter else { return mark }
        scatter.edgeColor = nil
        return scatter
      }
      return axes
    }
    return panels
  }

  /// The weights of a single neuron of two features as an arrow.
  private static func arrow(of model: TrainedModel?, scale: Double) throws -> Arrow {
    guard let model, model.network.layers.count == 1, model.network.inputs == 2,
      model.network.outputs == 1
    else {
      let shape = model?.shape ?? "none"
      throw ProjectError.network(
        picture: "of weights", expected: "two features and a single neuron", actual: shape)
    }
    let weights = model.network.layers[0].weights.column(0)
    let scales = model.scaler?.scales ?? [1, 1]
    return Arrow(
      vector: Point(weights[0] / scales[0], weights[1] / scales[1]), scale: scale,
      width: arrowWidth, zOrder: arrowOrder)
  }
}

extension TrainedModel {
  /// The model of two classes that decides for the second one where its probability is above a border.
  ///
  /// - Throws: `ProjectError.noProbabilities` unless its only output is a sigmoid.
  fileprivate func deciding(at border: Double) throws -> TrainedModel {
    guard network.outputs == 1, let last = network.layers.last, last.activation == .sigmoid else {
      throw ProjectError.noProbabilities(activation: lastActivation.name)
    }
    // A sigmoid is above p where its sum is above ln(p / (1 - p)).
    let shift = DoubleMath.log(border / (1 - border))
    let layer = try Network.Layer(
      weights: last.weights, bias: last.bias.map { $0 - shift }, activation: last.activation)
    return TrainedModel(
      try NetworkRecord(
        network: Network(layers: network.layers.dropLast() + [layer]), features: featureNames,
        classes: classNames, scaler: scaler, history: history))
  }
}
