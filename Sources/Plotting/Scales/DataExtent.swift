/// What automatic limits of one axis have to make room for, in data units.
///
///     DataExtent(of: [3, 1, 2]).range  // 1...3
public struct DataExtent: Sendable, Equatable {
  /// From the least value to the greatest, or nil when there is none.
  public var range: ClosedRange<Double>?
  /// The least value above 0, or nil when there is none: a logarithmic axis begins there.
  public var leastPositive: Double?
  /// Values that limits next to them do not pass: there is no margin beyond the foot of a bar or the
  /// edge of a picture. Matplotlib's `Artist.sticky_edges`.
  public var sticky: [Double]
  /// The names of categories that are to be on the axis, in the order of their appearance.
  public var categories: [String] = []
  /// How far what stands at a category extends to either side; categories are 1 apart.
  public var categoryReach = 0.0
  /// How far it extends before its category, where that is not as far as behind it.
  var categoryReachBefore: Double?
  /// Whether limits next to what stands at the outermost categories do not pass it; see `sticky`.
  public var hasStickyCategories = false
  /// Whether automatic limits run from the greatest value to the least: the first row of a table is on top.
  /// Matplotlib's `imshow` does so with `origin="upper"`.
  public var runsBackwards = false

  /// Creates an extent.
  public init(
    range: ClosedRange<Double>? = nil, leastPositive: Double? = nil, sticky: [Double] = []
  ) {
    self.range = range
    self.leastPositive = leastPositive ?? range.flatMap { Self.leastPositive(of: $0) }
    self.sticky = sticky
  }

  /// The extent of what stands at categories.
  public init(categories: [String], reach: Double = 0) {
    self.init()
    self.categories = categories
    categoryReach = reach
  }

  /// The extent of values; those that are not finite are left out of account.
  public init(of values: some Sequence<Double>, sticky: [Double] = []) {
    var builder = Builder()
    for value in values where value.isFinite { builder.add(value) }
    self = builder.extent(sticky: sticky)
  }

  /// Takes in finite values one by one.
  struct Builder {
    private var low = Double.infinity
    private var high = -Double.infinity
    private var leastPositive = Double.infinity

    mutating func add(_ value: Double) {
      if value < low { low = value }
      if value > high { high = value }
      if value > 0, value < leastPositive { leastPositive = value }
    }

    /// The extent of what has been taken in.
    func extent(sticky: [Double] = []) -> DataExtent {
      DataExtent(
        range: low <= high ? low...high : nil,
        leastPositive: leastPositive.isFinite ? leastPositive : nil, sticky: sticky)
    }
  }

  /// The extent of both.
  public func union(_ other: DataExtent) -> DataExtent {
    var extent = self
    extent.formUnion(other)
    return extent
  }

  /// Takes in what another extent holds.
  public mutating func formUnion(_ other: DataExtent) {
    if let range, let more = other.range {
      self.range =
        min(range.lowerBound, more.lowerBound)...max(range.upperBound, more.upperBound)
    } else {
      range = range ?? other.range
    }
    leastPositive = [leastPositive, other.leastPositive].compactMap { $0 }.min()
    sticky += other.sticky
    runsBackwards = runsBackwards || other.runsBackwards
    guard !other.categories.isEmpty else { return }
    guard !categories.isEmpty else { return takeCategories(of: other) }
    categories += other.categories
    categoryReachBefore = max(reachBefore, other.reachBefore)
    categoryReach = max(categoryReach, other.categoryReach)
    hasStickyCategories = hasStickyCategories || other.hasStickyCategories
  }

  private var reachBefore: Double { categoryReachBefore ?? categoryReach }

  private mutating func takeCategories(of other: DataExtent) {
    categories = other.categories
    categoryReach = other.categoryReach
    categoryReachBefore = other.categoryReachBefore
    hasStickyCategories = other.hasStickyCategories
  }

  /// The extent in data units, with the places of the categories on a scale of them.
  func placed(on scale: any Scale) -> DataExtent {
    guard let scale = scale as? CategoryScale else { return self }
    let places = categories.compactMap(scale.index(of:)).map(Double.init)
    guard let first = places.min(), let last = places.max() else { return self }
    let ends = [first - reachBefore, last + categoryReach]
    return union(DataExtent(of: ends, sticky: hasStickyCategories ? ends : []))
  }

  /// The extent of what `transform`, which grows with its argument, makes of the values; what it makes
  /// no finite number of is left out, so that an end falls back on the least positive value.
  func map(_ transform: (Double) -> Double) -> DataExtent {
    let ends =
      [range?.lowerBound, range?.upperBound].compactMap { $0 } + [leastPositive].compactMap { $0 }
    return DataExtent(
      of: ends.map(transform), sticky: sticky.map(transform).filter(\.isFinite))
  }

  private static func leastPositive(of range: ClosedRange<Double>) -> Double? {
    range.lowerBound > 0 ? range.lowerBound : range.upperBound > 0 ? range.upperBound : nil
  }
}
