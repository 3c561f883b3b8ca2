// What marks are called in the description of a figure, where the words of their types are not what people
// say, or where they only go with other marks.

extension Mark {
  /// The words of the type's name: a `HeatMap` is a heat map.
  public var chartKind: String { PanelSummary.kind(ofType: "\(Self.self)") }
}

extension Line {
  /// A line chart.
  public var chartKind: String { "line chart" }
}

extension Scatter {
  /// A scatter plot.
  public var chartKind: String { "scatter plot" }
}

extension Bars {
  /// A bar chart.
  public var chartKind: String { "bar chart" }
}

extension FillBetween {
  /// A filled area.
  public var chartKind: String { "filled area" }
}

extension Rule {
  /// Goes with other marks.
  public var chartKind: String { "" }
}

extension Text {
  /// Goes with other marks.
  public var chartKind: String { "" }
}

extension Annotation {
  /// Goes with other marks.
  public var chartKind: String { "" }
}

extension MeasuredMark {
  /// What the mark is.
  public var chartKind: String { mark.chartKind }
}

extension Mark3D {
  /// The words of the type's name: a `Surface3D` is a surface.
  public var chartKind: String { PanelSummary.kind(ofType: "\(Self.self)") }
}

extension Scatter3D {
  /// A scatter plot.
  public var chartKind: String { "scatter plot" }
}

extension Text3D {
  /// Goes with other marks.
  public var chartKind: String { "" }
}
