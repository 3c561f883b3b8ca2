/// One of the two directions of the plane: what belongs to it in axes and in the data of marks.
enum AxisDirection: String {
  case x, y

  /// The first axis in this direction.
  var axis: WritableKeyPath<Axes, Axis> { self == .x ? \.x : \.y }

  /// What marks that are measured on an axis in this direction have to show, taken together.
  func extent(of data: [MarkData], on choice: AxisChoice.Choice) -> DataExtent {
    data.filter { $0.axes[keyPath: self.choice] == choice }
      .reduce(into: DataExtent()) { $0.formUnion($1[keyPath: extent]) }
  }

  private var extent: KeyPath<MarkData, DataExtent> { self == .x ? \.x : \.y }
  private var choice: KeyPath<AxisChoice, AxisChoice.Choice> { self == .x ? \.x : \.y }
}
