import Tables
import Training

extension StudyData {
  /// A column of numbers without a declared task is one of classes when it holds whole numbers alone, at most
  /// so many different ones, each of them in two rows or more on average; two different numbers always are
  /// classes. Otherwise the numbers themselves are to be learnt.
  public static let mostNoticedClasses = 20

  /// More classes than these are no classes, but names, dates or the like.
  public static let mostClasses = 100

  /// Takes samples from a table.
  ///
  /// Features have to be numbers; true and false count as 1 and 0. The last column, or the one that is
  /// declared, is the class or the number to be learnt: texts and truth values are classes, and of numbers
  /// ``mostNoticedClasses`` decides unless the task is declared. Classes are in ascending order. A column
  /// without a name that only counts the rows is no feature unless it is asked for.
  ///
  ///     let data = try StudyData(Table(csv: bytes), name: "moons")
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - declaration: how its columns are to be read.
  ///   - name: what the data are called.
  /// - Throws: `ProjectError` for columns that there are not, a class too many and no samples; `TableError`,
  ///   which knows the line, for a value that is no number or is missing.
  public init(
    _ table: Table, reading declaration: DataDeclaration = DataDeclaration(), name: String = ""
  ) throws {
    let choice = try ColumnChoice(declaration, of: table)
    let task = declaration.task
    let isNumeric = choice.label.isNumeric(task: task)
    let isRegression = isNumeric && (task ?? choice.label.noticedTask) == .regression
    // Of a column that is nearly one of numbers the first value that is none is named.
    let numbers = isNumeric ? try choice.label.numbers(missing: .nan) : []
    let columns = try choice.features.map { column throws(TableError) in
      try column.numbers(missing: .nan)
    }
    let rows = try choice.completeRows(numbers: columns, missing: declaration.missing)
    var features = Matrix(rows: rows.count, columns: columns.count)
    for (index, column) in columns.enumerated() {
      for (row, source) in rows.enumerated() { features[row, index] = column[source] }
    }
    let target: Target =
      isRegression
      ? .numbers(rows.map { numbers[$0] }) : try choice.label.classes(in: rows)
    try self.init(
      features: features, featureNames: choice.features.map(\.name), target: target,
      targetName: choice.labelName, name: name)
    skippedRows = table.rowCount - rows.count
    hasOwnNames = table.dialect.hasHeader != false
  }
}

/// The columns of a table by what they are for.
private struct ColumnChoice {
  let features: [TableColumn]
  let label: TableColumn
  /// What the label is called.
  let labelName: String

  /// What a label without a name is called.
  private static let labelWithoutName = "y"

  init(_ declaration: DataDeclaration, of table: Table) throws(ProjectError) {
    let names = table.columnNames
    guard let last = table.columns.last, table.rowCount > 0 else { throw .noSamples }
    func column(_ name: String) throws(ProjectError) -> TableColumn {
      guard let column = table[name] else { throw .unknownColumn(name, known: names) }
      return column
    }
    let label = try declaration.label.map { name throws(ProjectError) in try column(name) } ?? last
    self.label = label
    let isMadeUp = table.dialect.hasHeader == false && declaration.label == nil
    labelName = isMadeUp ? Self.labelWithoutName : label.name
    if declaration.features.contains(label.name) { throw .labelAmongFeatures(label.name) }
    let counters = table.warnings.compactMap { warning in
      if case .rowNumbers(let name) = warning { name } else { nil }
    }
    features =
      declaration.features.isEmpty
      ? table.columns.filter { $0.name != label.name && !counters.contains($0.name) }
      : try declaration.features.map { name throws(ProjectError) in try column(name) }
    if features.isEmpty { throw .noFeatures(label: label.name) }
  }

  /// The rows in which no value is missing.
  ///
  /// - Parameter numbers: the features, NaN where a value is missing.
  func completeRows(
    numbers: [[Double]], missing: DataDeclaration.MissingValues
  ) throws -> [Int] {
    var isComplete = [Bool](repeating: true, count: label.count)
    let all = zip(features, numbers).map { column, values in
      (column: column, rows: values.indices.filter { values[$0].isNaN })
    }
    let gaps = all + [(column: label, rows: label.missingRows)]
    // Of several, the first in the file is named.
    let first = gaps.filter { !$0.rows.isEmpty }.min { $0.rows[0] < $1.rows[0] }
    guard let first else { return Array(isComplete.indices) }
    guard missing == .skipped else {
      throw first.column.mistake(.missing, inRow: first.rows[0])
    }
    for row in gaps.flatMap(\.rows) { isComplete[row] = false }
    let rows = isComplete.indices.filter { isComplete[$0] }
    guard !rows.isEmpty else { throw ProjectError.allRowsSkipped(label.count) }
    return rows
  }
}

extension TableColumn {
  /// Whether the column is taken for one of numbers. One that would be if it were not for a few cells is, so
  /// that these are named, unless somebody says that they are classes.
  fileprivate func isNumeric(task: StudyTask?) -> Bool {
    switch kind {
    case .numbers: true
    case .booleans: task == .regression
    case .texts: task == .regression || (isNearlyNumeric && task == nil)
    }
  }

  /// The classes of some rows, which have values: those that occur there.
  fileprivate func classes(in rows: [Int]) throws(ProjectError) -> StudyData.Target {
    guard let all = distinctValues(atMost: StudyData.mostClasses) else {
      throw .tooManyClasses(column: name, most: StudyData.mostClasses)
    }
    var isUsed = [Bool](repeating: false, count: all.names.count)
    let values = rows.map { all.indices[$0] ?? 0 }
    for value in values { isUsed[value] = true }
    var places: [Int] = []
    for used in isUsed { places.append((places.last ?? -1) + (used ? 1 : 0)) }
    return .classes(
      values.map { places[$0] },
      names: all.names.indices.filter { isUsed[$0] }.map { all.names[$0] })
  }

  /// Whether a column of numbers looks like one of classes; see ``StudyData/mostNoticedClasses``.
  fileprivate var noticedTask: StudyTask {
    guard let values = distinctValues(atMost: StudyData.mostNoticedClasses)?.values else {
      return .regression
    }
    guard values.count > 2 else { return .classification }
    let areWhole = values.allSatisfy { value in
      if case .number(let number) = value { number == number.rounded() } else { false }
    }
    return areWhole && 2 * values.count <= count ? .classification : .regression
  }
}
