extension MathParser {
  /// The rows between `\begin` and `\end`.
  mutating func environment(
    _ letters: MathLetters, from start: Int
  ) throws(MathTextError) -> MathNode {
    let name = try rawArgument(of: "\\begin")
    guard let environment = MathEnvironment.named[name.text] else {
      throw MathTextError(.unknownEnvironment(name.text), at: name.position)
    }
    var declared: [MathMatrix.Alignment]?
    if environment.columns == .declared { declared = try columns(of: name.text) }
    let limit = declared?.count ?? environment.columns.limit
    let rows = try rows(letters, of: name.text, atMost: limit)
    let ending = position
    guard peek == "\\", commandName() == "end" else {
      throw MathTextError(.unbalanced("\\begin{\(name.text)}"), at: start)
    }
    guard try rawArgument(of: "\\end").text == name.text else {
      throw MathTextError(.unbalanced("\\begin{\(name.text)}"), at: ending)
    }
    return .matrix(environment.matrix(rows, declared: declared))
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
    return .matrix(MathMatrix(rows: rows, style: .script))
  }

  /// Cells up to what is neither the end of a cell nor of a row.
  private mutating func rows(
    _ letters: MathLetters, of name: String, atMost limit: Int?
  ) throws(MathTextError) -> [[MathNode]] {
    var rows: [[MathNode]] = [[]]
    while true {
      rows[rows.count - 1].append(try row(letters, until: .cell))
      if peek == "&" {
        if let limit, rows[rows.count - 1].count >= limit {
          throw MathTextError(.tooManyColumns(of: name, limit: limit), at: position)
        }
        position += 1
      } else if peek == "\\", MathVocabulary.commands[nameAhead] == .newRow {
        _ = commandName()
        rows.append([])
      } else {
        break
      }
    }
    // The end of the last row begins no other.
    if rows.count > 1, rows.last == [.row([])] { rows.removeLast() }
    return rows
  }

  /// The columns of an array, a letter each.
  private mutating func columns(
    of environment: String
  ) throws(MathTextError) -> [MathMatrix.Alignment] {
    let name = "\\begin{\(environment)}"
    let argument = try rawArgument(of: name)
    var columns: [MathMatrix.Alignment] = []
    for letter in argument.text where !Self.isBlank(letter) {
      switch letter {
      case "l": columns.append(.left)
      case "c": columns.append(.center)
      case "r": columns.append(.right)
      default:
        throw argument.error(of: name, expected: "a letter l, c or r for each column")
      }
    }
    guard !columns.isEmpty else {
      throw argument.error(of: name, expected: "a letter l, c or r for each column")
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
    _ rows: [[MathNode]], declared: [MathMatrix.Alignment]?
  ) -> MathMatrix {
    var matrix = MathMatrix(rows: rows, left: left, right: right, style: style)
    switch columns {
    case .any(let alignment), .atMost(_, let alignment): matrix.alignments = [alignment]
    case .declared: matrix.alignments = declared ?? [.center]
    case .pairs:
      let count = rows.map(\.count).max() ?? 0
      matrix.alignments = (0..<max(1, count)).map { $0.isMultiple(of: 2) ? .right : .left }
      matrix.columnGaps = (0..<max(1, count - 1)).map { $0.isMultiple(of: 2) ? 0 : Self.gapOfPairs }
      matrix.rows = rows.map(Self.continuingEquations)
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
