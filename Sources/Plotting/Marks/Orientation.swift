/// Which way bars grow and distributions run.
///
///     Bars(["cat", "dog"], heights: [12, 30], orientation: .horizontal)
///
/// Matplotlib's `orientation` and `vert`.
public enum Orientation: Sendable, Hashable, CaseIterable {
  /// Places lie along x, values along y.
  case vertical
  /// Places lie along y, values along x.
  case horizontal
}

extension Orientation {
  /// The point of the data at a place along the one axis and a value along the other.
  func point(at place: Double, _ value: Double) -> Point {
    self == .vertical ? Point(place, value) : Point(value, place)
  }

  /// What a mark has to show along both axes.
  func data(
    places: DataExtent, values: DataExtent, legendEntries: [LegendEntry] = []
  ) -> MarkData {
    self == .vertical
      ? MarkData(x: places, y: values, legendEntries: legendEntries)
      : MarkData(x: values, y: places, legendEntries: legendEntries)
  }

  /// The axis that places lie along.
  func placeAxis(in context: DrawingContext) -> AxisMap {
    self == .vertical ? context.x : context.y
  }

  /// The axis that values lie along.
  func valueAxis(in context: DrawingContext) -> AxisMap {
    self == .vertical ? context.y : context.x
  }

  /// What errors call the axis that places lie along.
  var placeAxisName: String { self == .vertical ? "x" : "y" }
}
