/// The samples of each class: which rows they stand in.
struct ClassRows {
  /// The classes in the order of their colours, each with its rows in ascending order.
  let classes: [(label: Int, rows: [Int])]

  /// Sorts the rows of labels by class.
  ///
  /// - Parameters:
  ///   - labels: the class of each row.
  ///   - classes: the classes in their order; nil takes those that occur, in ascending order.
  init(of labels: [Int], classes: [Int]?) {
    let rows = Dictionary(grouping: labels.indices) { labels[$0] }
    self.classes = (classes ?? rows.keys.sorted()).map { ($0, rows[$0] ?? []) }
  }
}
