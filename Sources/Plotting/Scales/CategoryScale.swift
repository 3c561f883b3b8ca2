/// An axis of names, at equal distances.
///
/// The value of a name is its index: the first stands at 0, the second at 1.
///
///     let animals = CategoryScale(["cat", "dog", "owl"])
///     animals.index(of: "dog")  // 1
public struct CategoryScale: Scale, Hashable {
  /// The names, each once, in their order along the axis.
  public let categories: [String]
  private let indices: [String: Int]

  /// Creates a scale of names in the order of their first appearance.
  ///
  /// - Parameter categories: the names; of those that appear again only the first counts, so that a
  ///   column of a table will do.
  public init(_ categories: some Sequence<String>) {
    var (names, indices) = ([String](), [String: Int]())
    for name in categories where indices[name] == nil {
      indices[name] = names.count
      names.append(name)
    }
    (self.categories, self.indices) = (names, indices)
  }

  /// The place of a name along the axis, or nil for one that the axis does not have.
  public func index(of category: String) -> Int? { indices[category] }

  /// What limits that show every category have to make room for.
  public var extent: DataExtent {
    DataExtent(of: categories.indices.map(Double.init))
  }

  /// The value itself.
  public func coordinate(of value: Double) -> Double { value }

  /// The coordinate itself.
  public func value(at coordinate: Double) -> Double { coordinate }

  /// The limits that show all of the data with a margin at both ends: those of a linear axis.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    LinearScale().limits(around: data, margin: margin)
  }

  /// A tick at every category inside the limits, labelled with its name, however little room there is;
  /// Matplotlib's `StrCategoryLocator` and `StrCategoryFormatter`.
  ///
  /// Dollar signs in names are text: names hold no formulas.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    Ticks(
      positions: categories.indices.map(Double.init), labels: texts
    ).inside(limits)
  }

  /// What is written at the categories.
  var texts: [String] { categories.map(Self.text) }

  /// A name as math text that shows it as it is.
  static func text(of name: String) -> String {
    String(name.flatMap { $0 == "$" ? ["\\", "$"] : [$0] })
  }
}
