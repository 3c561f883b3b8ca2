import Plotting

extension Figure {
  /// The same figure with its labels in another language; what the translation does not know stays.
  ///
  ///     try figure.translated(to: german).layout()
  public func translated(to translation: Translation) -> Figure {
    var figure = self
    figure.language = translation.language.tag
    figure.title = translation.label(title)
    figure.panels = panels.map {
      ($0 as? any Labelled)?.labelled(in: translation) as? any Panel ?? $0
    }
    return figure
  }
}

/// What has labels of its own: the panels and marks that the article's figures are made of.
private protocol Labelled {
  /// The same with its labels in another language.
  func labelled(in translation: Translation) -> Self
}

extension Labelled {
  /// A member under a key path with its label in another language.
  fileprivate func labelled(
    _ label: WritableKeyPath<Self, String>, in translation: Translation
  ) -> Self {
    var value = self
    value[keyPath: label] = translation.label(value[keyPath: label])
    return value
  }

  fileprivate func labelled(
    _ label: WritableKeyPath<Self, String?>, in translation: Translation
  ) -> Self {
    var value = self
    value[keyPath: label] = value[keyPath: label].map(translation.label)
    return value
  }
}

// MARK: - Panels

extension Axes: Labelled {
  fileprivate func labelled(in translation: Translation) -> Axes {
    var axes = labelled(\.title, in: translation)
    axes.x = x.labelled(in: translation)
    axes.y = y.labelled(in: translation)
    axes.secondX = secondX?.labelled(in: translation)
    axes.secondY = secondY?.labelled(in: translation)
    axes.marks = marks.map { ($0 as? any Labelled)?.labelled(in: translation) as? any Mark ?? $0 }
    return axes
  }
}

extension Axes3D: Labelled {
  fileprivate func labelled(in translation: Translation) -> Axes3D {
    var axes = labelled(\.title, in: translation)
    axes.x = x.labelled(in: translation)
    axes.y = y.labelled(in: translation)
    axes.z = z.labelled(in: translation)
    axes.marks = marks.map { ($0 as? any Labelled)?.labelled(in: translation) as? any Mark3D ?? $0 }
    return axes
  }
}

extension Axis: Labelled {
  fileprivate func labelled(in translation: Translation) -> Axis {
    labelled(\.label, in: translation)
  }
}

extension BlockArrow: Labelled {
  fileprivate func labelled(in translation: Translation) -> BlockArrow {
    labelled(\.label, in: translation)
  }
}

extension NetworkDiagram: Labelled {
  fileprivate func labelled(in translation: Translation) -> NetworkDiagram {
    var diagram = self
    diagram.layers = layers.map { $0.labelled(in: translation) }
    return diagram
  }
}

extension DiagramLayer: Labelled {
  fileprivate func labelled(in translation: Translation) -> DiagramLayer {
    var layer = labelled(\.caption, in: translation).labelled(\.boxLabel, in: translation)
      .labelled(\.bias, in: translation)
    layer.units = units.map { unit in
      var unit = unit
      unit.label = translation.label(unit.label)
      unit.weights = unit.weights.map(translation.label)
      return unit
    }
    layer.outputs = outputs.map(translation.label)
    return layer
  }
}

// MARK: - Marks

extension Line: Labelled {
  fileprivate func labelled(in translation: Translation) -> Line {
    labelled(\.label, in: translation)
  }
}

extension Scatter: Labelled {
  fileprivate func labelled(in translation: Translation) -> Scatter {
    labelled(\.label, in: translation)
  }
}

extension Scatter3D: Labelled {
  fileprivate func labelled(in translation: Translation) -> Scatter3D {
    labelled(\.label, in: translation)
  }
}

extension Text: Labelled {
  fileprivate func labelled(in translation: Translation) -> Text {
    labelled(\.string, in: translation)
  }
}

extension Text3D: Labelled {
  fileprivate func labelled(in translation: Translation) -> Text3D {
    labelled(\.string, in: translation)
  }
}
