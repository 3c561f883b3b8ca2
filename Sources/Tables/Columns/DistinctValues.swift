/// The different values of a column in their order, such as the classes of samples.
///
/// Numbers ascend, false is before true, and texts are in the order of their characters' code points, as
/// scikit-learn's `LabelEncoder` has them.
///
/// ```swift
/// let kinds = try table.column(named: "kind").distinctValues()
/// print(kinds.names, kinds.indices)  // ["setosa", "versicolor"] [Optional(0), Optional(0), Optional(1), ...]
/// ```
public struct DistinctValues: Sendable, Equatable {
  /// The values, each once; none of them is missing.
  public let values: [TableValue]
  /// The values as texts: as they are first written, and numbers as short as they can be.
  public let names: [String]
  /// How many rows have each value.
  public let counts: [Int]
  /// The index of each row's value; nil where it is missing.
  public let indices: [Int?]
}

extension TableColumn {
  /// The different values of the column in their order, with the one that each row has.
  ///
  /// Takes time in proportion to the rows, and much space where all values differ.
  public func distinctValues() -> DistinctValues {
    // The limit is out of reach.
    distinctValues(atMost: count) ?? DistinctValues(values: [], names: [], counts: [], indices: [])
  }

  /// The different values of the column in their order; nil if there are more than so many, which is found out
  /// without a look at the rows after that.
  public func distinctValues(atMost limit: Int) -> DistinctValues? {
    var found: [TableValue: Int] = [:]
    var first: [(value: TableValue, row: Int)] = []
    var codes: [Int?] = []
    codes.reserveCapacity(count)
    for row in 0..<count {
      let value = self[row]
      guard value != .missing else {
        codes.append(nil)
        continue
      }
      let code = found[value] ?? first.count
      if code == first.count {
        guard code < limit else { return nil }
        found[value] = code
        first.append((value, row))
      }
      codes.append(code)
    }
    let order = first.indices.sorted { first[$0].value.precedes(first[$1].value) }
    return DistinctValues(first: order.map { first[$0] }, order: order, codes: codes, of: self)
  }
}

extension DistinctValues {
  /// - Parameters:
  ///   - first: the values, with the row that each one is in first.
  ///   - order: the codes of the values in this order.
  ///   - codes: the code of each row's value.
  fileprivate init(
    first: [(value: TableValue, row: Int)], order: [Int], codes: [Int?], of column: TableColumn
  ) {
    values = first.map(\.value)
    names = first.map { column.text(inRow: $0.row) ?? "" }
    var places = [Int](repeating: 0, count: order.count)
    for (place, code) in order.enumerated() { places[code] = place }
    indices = codes.map { $0.map { places[$0] } }
    var counts = [Int](repeating: 0, count: order.count)
    for case let index? in indices { counts[index] += 1 }
    self.counts = counts
  }
}

extension TableValue {
  /// Whether the value stands before another one: those of a column are of one kind.
  fileprivate func precedes(_ other: TableValue) -> Bool {
    switch (self, other) {
    case (.number(let first), .number(let second)): first < second
    case (.boolean(let first), .boolean(let second)): !first && second
    case (.text(let first), .text(let second)):
      first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    default: false
    }
  }
}
