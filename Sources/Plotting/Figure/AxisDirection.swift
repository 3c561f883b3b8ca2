/// One of the two directions of the plane: what belongs to it in axes and in the data of marks.
enum AxisDirection: String {
  case x, y

  /// The first axis in this direction.
  var axis: WritableKeyPath<Axes, Axis> { self == .x ? \.x : \.y }

  /// What marks that are measured on an axis in this direction have to show, taken together.
  private func extent(of data: [MarkData], on choice: AxisChoice.Choice) -> DataExtent {
    data.filter { $0.axes[keyPath: self.choice] == choice }
      .reduce(into: DataExtent()) { $0.formUnion($1[keyPath: extent]) }
  }

  /// The scale of an axis: its own, or that of the categories that marks have; and what limits have to
  /// make room for on it.
  func scale(of axis: Axis, for data: [MarkData], on choice: AxisChoice.Choice) -> (
    scale: any Scale, extent: DataExtent
  ) {
    let extent = extent(of: data, on: choice)
    let scale: any Scale =
      if let own = axis.scale {
        own
      } else if extent.categories.isEmpty {
        LinearScale()
      } else {
        CategoryScale(extent.categories)
      }
    return (scale, extent.placed(on: scale))
  }

  private var extent: KeyPath<MarkData, DataExtent> { self == .x ? \.x : \.y }
  private var choice: KeyPath<AxisChoice, AxisChoice.Choice> { self == .x ? \.x : \.y }
}
