/// How often each class is taken for each other one.
///
/// ![Four cells with counts, the two on the diagonal the brightest.](chart-ConfusionMatrix.svg)
///
///     let matrix = try ConfusionMatrix(true: labels, predicted: predictions)
///     let figure = try Figure { matrix.axes(title: "Validation set") }
///
///     ConfusionMatrix([[50, 3], [5, 42]], classes: ["cat", "dog"]).normalized(by: .true).axes()
///
/// A row stands for the samples of a class, a column for those that are taken for it. Numbers and look are
/// those of scikit-learn's `confusion_matrix` and `ConfusionMatrixDisplay`.
public struct ConfusionMatrix: Sendable, Equatable {
  /// How many samples of the class of a row are taken for the class of a column, or which share of them.
  public var values: [[Double]]
  /// The names of the classes, in the order of rows and columns.
  public var classes: [String]

  /// What a share is a share of; scikit-learn `confusion_matrix`: normalize.
  ///
  ///     matrix.normalized(by: .true)
  public enum Normalization: Sendable, Hashable, CaseIterable {
    /// Of the samples of a class: rows add up to 1.
    case `true`
    /// Of the samples that are taken for a class: columns add up to 1.
    case predicted
    /// Of all samples.
    case all
  }

  /// The labels of the two axes; scikit-learn `ConfusionMatrixDisplay.plot`.
  public static let (xLabel, yLabel) = ("Predicted label", "True label")

  /// Creates a matrix of counts.
  ///
  /// - Parameters:
  ///   - counts: how many samples of each class, row by row, are taken for each class.
  ///   - classes: their names; nil counts the classes from 0.
  public init(_ counts: [[Int]], classes: [String]? = nil) {
    values = counts.map { $0.map(Double.init) }
    self.classes = classes ?? counts.indices.map(String.init)
  }

  /// Counts how often each class is taken for each other one.
  ///
  ///     let matrix = try ConfusionMatrix(true: ["cat", "owl"], predicted: ["cat", "cat"])
  ///     matrix.classes  // ["cat", "owl"]
  ///     matrix.values  // [[1, 0], [1, 0]]
  ///
  /// - Parameters:
  ///   - labels: the class of each sample.
  ///   - predictions: the class that each sample is taken for.
  ///   - order: the classes in the order of rows and columns, and no others; nil takes all there are, sorted.
  ///   - classes: the names of the classes in that order; nil takes the labels themselves.
  /// - Throws: `PlotError.counts` for another number of predictions than of labels, and of names than of
  ///   classes, `PlotError.measure` without samples, and `PlotError.duplicate` for a class twice in the order.
  public init<Label: Hashable & Comparable>(
    true labels: [Label], predicted predictions: [Label], order: [Label]? = nil,
    classes: [String]? = nil
  ) throws(PlotError) {
    try Require.equal(
      ("labels", labels.count), ("predictions", predictions.count), in: Self.name)
    let order = order ?? Set(labels + predictions).sorted()
    guard !order.isEmpty else {
      throw .measure(name: "classes of the \(Self.name)", value: 0, expected: "at least one")
    }
    var numbers: [Label: Int] = [:]
    for (number, label) in order.enumerated() {
      guard numbers.updateValue(number, forKey: label) == nil else {
        throw .duplicate("\(label)", of: "order of the \(Self.name)")
      }
    }
    let names = classes ?? order.map { "\($0)" }
    try Require.equal(("names", names.count), ("classes", order.count), in: Self.name)
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: order.count), count: order.count)
    for (label, prediction) in zip(labels, predictions) {
      guard let row = numbers[label], let column = numbers[prediction] else { continue }
      counts[row][column] += 1
    }
    self.init(counts, classes: names)
  }

  /// What errors call the matrix.
  private static let name = "confusion matrix"

  /// The shares instead of the counts; 0 where there are no samples to share.
  public func normalized(by normalization: Normalization) -> ConfusionMatrix {
    var matrix = self
    let total = values.joined().reduce(0, +)
    for row in values.indices {
      let rowSum = values[row].reduce(0, +)
      for column in values[row].indices {
        let whole =
          switch normalization {
          case .true: rowSum
          case .predicted: columnSum(column)
          case .all: total
          }
        matrix.values[row][column] = whole == 0 ? 0 : values[row][column] / whole
      }
    }
    return matrix
  }

  private func columnSum(_ column: Int) -> Double {
    values.reduce(0) { $0 + ($1.indices.contains(column) ? $1[column] : 0) }
  }

  /// The share of the samples that are taken for their own class; not a number without samples.
  public var accuracy: Double {
    let right = values.indices.reduce(0) {
      $0 + (values[$1].indices.contains($1) ? values[$1][$1] : 0)
    }
    return right / values.joined().reduce(0, +)
  }

  /// The matrix as a mark, the first class at the upper left.
  ///
  /// - Parameters:
  ///   - colors: the colours of the values; nil has those from the least to the greatest in viridis.
  ///   - labels: what is written in the cells; nil for nothing.
  public func heatMap(
    colors: ColorScale? = nil, labels: CellLabels? = CellLabels()
  ) -> HeatMap {
    HeatMap(values, rows: classes, columns: classes, colors: colors, labels: labels)
  }

  /// The matrix in axes of its own, with the names of its classes on both, square cells and a colour bar.
  ///
  /// - Parameters:
  ///   - title: the text above the axes.
  ///   - colors: the colours of the values; nil has those from the least to the greatest in viridis.
  ///   - labels: what is written in the cells; nil for nothing.
  ///   - hasColorBar: whether a colour bar says what the colours mean.
  public func axes(
    title: String = "", colors: ColorScale? = nil, labels: CellLabels? = CellLabels(),
    hasColorBar: Bool = true
  ) -> Axes {
    let map = heatMap(colors: colors, labels: labels)
    var axes = Axes(x: Self.xLabel, y: Self.yLabel, title: title) { map }.aspect(.equal)
    if hasColorBar { axes = axes.colorBar(ColorBar(map.colors)) }
    return axes
  }
}
