extension MathParser {
  /// The rows between `\begin` and `\end`.
  mutating func environment(
    _ letters: MathLetters, from start: Int
  ) throws(MathTextError) -> MathNode {
    let name = try rawArgument(of: "\\begin")
    guard let environment = MathEnvironment.named[name.text] else {
      throw MathTextError(.unknownEnvironment(name.text), at: name.position)
    }
    let baseline = environment.takesBaseline ? try baseline(of: name.text) : nil
    var declared: MathColumns?
    if environment.columns == .declared { declared = try columns(of: name.text) }
    let limit = declared?.alignments.count ?? environment.columns.limit
    let rows = try rows(letters, of: name.text, atMost: limit)
    let ending = position
    guard peek == "\\", commandName() == "end" else {
      throw MathTextError(.unbalanced("\\begin{\(name.text)}"), at: start)
    }
    guard try rawArgument(of: "\\end").text == name.text else {
      throw MathTextError(.unbalanced("\\begin{\(name.text)}"), at: ending)
    }
    var matrix = environment.matrix(rows, declared: declared)
    matrix.baseline = baseline ?? .middle
    return .matrix(matrix)
  }

  /// The lines of a `\substack`, small as in scripts.
  mutating func lines(
    of name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    skipBlanks()
    let opening = position
    guard skip("{") else { throw MathTextError(.missingArgument(of: name), at: position) }
    let rows = try rows(letters, of: name, atMost: 1)
    guard skip("}") else { throw MathTextError(.unbalanced("{"), at: opening) }
    return .matrix(
      MathMatrix(
        rows: rows.cells, style: .script, rowGaps: rows.usedGaps, rowLines: rows.lines))
  }

  /// Cells up to what is neither the end of a cell nor of a row.
  private mutating func rows(
    _ letters: MathLetters, of name: String, atMost limit: Int?
  ) throws(MathTextError) -> MathRows {
    environmentDepth += 1
    defer { environmentDepth -= 1 }
    var rows = MathRows()
    try readLines(before: &rows)
    while true {
      rows.append(try row(letters, until: .cell))
      if peek == "&" {
        if let limit, rows.columnCount >= limit {
          throw MathTextError(.tooManyColumns(of: name, limit: limit), at: position)
        }
        position += 1
      } else if isAt(.newRow) {
        _ = commandName()
        rows.endRow(gap: try rowGap())
        try readLines(before: &rows)
      } else {
        break
      }
    }
    rows.dropEmptyEnd()
    return rows
  }

  private func isAt(_ command: MathCommand) -> Bool {
    peek == "\\" && MathVocabulary.commands[nameAhead] == command
  }

  /// The lines above the row that begins here.
  private mutating func readLines(before rows: inout MathRows) throws(MathTextError) {
    skipBlanks()
    while isAt(.rowLine) {
      guard rows.addLine() else {
        throw MathTextError(.misplaced("\\" + nameAhead), at: position)
      }
      _ = commandName()
      skipBlanks()
    }
  }

  /// The length in brackets right behind the end of a row, in ems. As in amsmath, a bracket behind a blank belongs
  /// to the next row. A star means that no page ends there, and formulas have none.
  private mutating func rowGap() throws(MathTextError) -> Double {
    _ = skip("*")
    guard let argument = try rawOption() else { return 0 }
    return try length(
      argument, of: "\\\\[...]", else: "; put a blank before a bracket that begins the next row")
  }

  /// Which row is on the line, as the letter in brackets right behind the name says.
  private mutating func baseline(
    of environment: String
  ) throws(MathTextError) -> MathMatrix.Baseline? {
    try option(
      of: "\\begin{\(environment)}",
      ["t": MathMatrix.Baseline.firstRow, "c": .middle, "b": .lastRow])
  }

  /// The columns of an array, a letter each, with bars for lines.
  private mutating func columns(of environment: String) throws(MathTextError) -> MathColumns {
    let name = "\\begin{\(environment)}"
    let argument = try rawArgument(of: name)
    guard let columns = MathColumns(argument.text) else {
      throw argument.error(
        of: name,
        expected: "a letter l, c or r for each column, and single bars | for lines between them")
    }
    return columns
  }
}

extension MathEnvironment.Columns {
  /// The most columns that rows may have, or nil for any number.
  fileprivate var limit: Int? {
    if case .atMost(let limit, _) = self { limit } else { nil }
  }
}

extension MathEnvironment {
  /// The gap between two equations side by side in ems; amsmath: `\minalignsep`, 10 points at 10 points.
  private static let gapOfPairs = 1.0

  /// The rows as a matrix; `declared` are the columns that an array has declared.
  fileprivate func matrix(
    _ rows: MathRows, declared: MathColumns?
  ) -> MathMatrix {
    var matrix = MathMatrix(
      rows: rows.cells, left: left, right: right, style: style, rowGaps: rows.usedGaps,
      columnLines: declared?.lines ?? [], rowLines: rows.lines)
    switch columns {
    case .any(let alignment), .atMost(_, let alignment): matrix.alignments = [alignment]
    case .declared: matrix.alignments = declared?.alignments ?? [.center]
    case .pairs:
      let count = rows.cells.map(\.count).max() ?? 0
      matrix.alignments = (0..<max(1, count)).map { $0.isMultiple(of: 2) ? .right : .left }
      matrix.columnGaps = (0..<max(1, count - 1)).map { $0.isMultiple(of: 2) ? 0 : Self.gapOfPairs }
      matrix.rows = rows.cells.map(Self.continuingEquations)
    }
    return matrix
  }

  /// The right sides with an empty part before them, as amsmath has it: a sign there stands between operands.
  private static func continuingEquations(_ row: [MathNode]) -> [MathNode] {
    row.enumerated().map { column, cell in
      guard !column.isMultiple(of: 2) else { return cell }
      let nodes = if case .row(let nodes) = cell { nodes } else { [cell] }
      return .row([.row([])] + nodes)
    }
  }
}
