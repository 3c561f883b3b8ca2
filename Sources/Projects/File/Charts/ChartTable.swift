/// Named columns of numbers or texts, which charts are drawn of.
///
///     let table = try ChartTable([
///       ChartTable.Column("epoch", .numbers([0, 1, 2])), ChartTable.Column("loss", .numbers([3, 2, 1])),
///     ])
public struct ChartTable: Sendable, Equatable {
  /// The columns, which have equally many rows.
  public let columns: [Column]

  /// A column.
  ///
  ///     ChartTable.Column("city", .texts(["Rome", "Oslo"]))
  public struct Column: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The values, row by row.
    public var values: Values

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - values: the values, row by row.
    public init(_ name: String, _ values: Values) {
      self.name = name
      self.values = values
    }
  }

  /// The values of a column.
  ///
  ///     ChartTable.Values.numbers([1, 2, .nan])
  public enum Values: Sendable, Equatable {
    /// Numbers, NaN where one is missing.
    case numbers([Double])
    /// Texts, empty where one is missing.
    case texts([String])

    /// The number of rows.
    public var count: Int {
      switch self {
      case .numbers(let numbers): numbers.count
      case .texts(let texts): texts.count
      }
    }
  }

  /// Joins columns.
  ///
  /// - Throws: `ProjectError.noSamples` without rows, `.counts` for columns of other lengths,
  ///   `.repeatedColumn` for a name twice.
  public init(_ columns: [Column]) throws(ProjectError) {
    let rows = columns.first?.values.count ?? 0
    guard rows > 0 else { throw .noSamples }
    for column in columns where column.values.count != rows {
      throw .counts("values of \(column.name)", column.values.count, "rows", rows)
    }
    if let twice = columns.map(\.name).firstRepeated { throw .repeatedColumn(twice) }
    self.columns = columns
  }

  /// The columns of samples: their features, and last what is to be learnt.
  ///
  /// - Throws: `ProjectError`, never for samples that are there.
  public init(_ data: StudyData) throws(ProjectError) {
    let features = data.featureNames.enumerated().map { index, name in
      Column(name, .numbers(data.features.column(index)))
    }
    let target: Values =
      switch data.target {
      case .classes(let labels, let names): .texts(labels.map { names[$0] })
      case .numbers(let numbers): .numbers(numbers)
      }
    try self.init(features + [Column(data.targetName, target)])
  }

  /// The number of rows.
  public var rows: Int { columns.first?.values.count ?? 0 }

  /// A column by its name.
  ///
  /// - Throws: `ProjectError.unknownColumn` with the names that are near.
  public func values(of name: String) throws(ProjectError) -> Values {
    guard let column = columns.first(where: { $0.name == name }) else {
      throw .unknownColumn(name, known: columns.map(\.name))
    }
    return column.values
  }

  /// A column of numbers by its name.
  ///
  /// - Throws: `ProjectError.unknownColumn`, or `.option` for the first text of a column of texts.
  public func numbers(of name: String) throws(ProjectError) -> [Double] {
    switch try values(of: name) {
    case .numbers(let numbers): return numbers
    case .texts(let texts):
      let text = texts.first { Double($0) == nil } ?? ""
      throw .option(name: "column \(name)", value: text.quoted, expected: "numbers")
    }
  }

  /// The names of the columns of numbers.
  var numericNames: [String] {
    columns.compactMap { column in
      if case .numbers = column.values { column.name } else { nil }
    }
  }
}
