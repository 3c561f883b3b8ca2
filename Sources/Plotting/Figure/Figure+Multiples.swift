extension Figure {
  /// Creates a figure of small multiples: a panel for each of several things, in the rows and columns of a
  /// grid, with the same limits for all.
  ///
  ///     let figure = try Figure(multiples: [0, 10, 100], title: "Boundary") { epoch in
  ///       Axes(x: "$x_1$", y: "$x_2$", title: "epoch \(epoch)") { boundary(after: epoch) }
  ///     }
  ///     .legend()  // one for all panels; colorBar(_:) likewise
  ///
  /// The panels stand row by row, and the last row need not be full. The labels of shared axes stand at the
  /// lowest and the leftmost panels. What is drawn in small multiples: E. R. Tufte, Envisioning Information,
  /// 1990, chapter 4; Matplotlib's `subplots` with `sharex` and `sharey`, filled in a loop.
  ///
  /// - Parameters:
  ///   - items: what there is a panel for, one at least.
  ///   - rows: the number of rows; nil takes as many as the columns ask for.
  ///   - columns: the number of columns; nil takes as many as the rows ask for, and without either the grid
  ///     is as near to a square as can be, rather wide than high.
  ///   - width: inches; Matplotlib's `figure.figsize` unless given.
  ///   - height: inches.
  ///   - dpi: pixels in an inch.
  ///   - theme: measures and colours.
  ///   - isConstrained: whether the grid makes room for what stands around the panels; otherwise it has
  ///     Matplotlib's margins.
  ///   - title: the text above all panels.
  ///   - language: the language of the texts as a BCP 47 tag; nil when it is not known.
  ///   - sharedX: which axes along x have the same limits.
  ///   - sharedY: which axes along y have the same limits.
  ///   - sharedZ: which axes in space have the same limits along z.
  ///   - panel: the panel for a thing: axes in the plane or in space, or another. Its cell is not asked for.
  /// - Throws: `PlotError.measure` for no items, and for rows and columns that do not hold them; what
  ///   declaring a figure throws; what `panel` throws.
  public init<Items: Collection>(
    multiples items: Items, rows: Int? = nil, columns: Int? = nil, width: Double = 6.4,
    height: Double = 4.8, dpi: Double = 100, theme: Theme = .classic, isConstrained: Bool = true,
    title: String = "", language: String? = nil, sharedX: AxisSharing = .all,
    sharedY: AxisSharing = .all, sharedZ: AxisSharing = .all,
    panel: (Items.Element) throws -> any Panel
  ) throws {
    var grid = try SubplotGrid(holding: items.count, rows: rows, columns: columns)
    grid.isConstrained = isConstrained
    let columns = grid.columns
    try self.init(
      width: width, height: height, dpi: dpi, theme: theme, grid: grid, title: title,
      language: language, sharedX: sharedX, sharedY: sharedY, sharedZ: sharedZ
    ) {
      for (index, item) in items.enumerated() {
        try panel(item).cell(row: index / columns, column: index % columns)
      }
    }
  }
}

extension SubplotGrid {
  /// Creates a grid for a number of panels.
  ///
  /// - Throws: `PlotError.measure` for no panels, and for rows and columns that do not hold them.
  fileprivate init(holding count: Int, rows: Int?, columns: Int?) throws(PlotError) {
    guard count > 0 else {
      throw .measure(name: "multiples of the figure", value: 0, expected: "one at least")
    }
    for (name, value) in [("rows", rows), ("columns", columns)] {
      guard let value, value < 1 else { continue }
      throw .measure(
        name: "\(name) of the multiples", value: Double(value), expected: "one at least")
    }
    let columns = columns ?? rows.map { Self.groups(of: $0, in: count) } ?? Self.side(for: count)
    let needed = Self.groups(of: columns, in: count)
    if let rows, rows < needed {
      throw .measure(
        name: "rows of the multiples", value: Double(rows),
        expected: "\(needed) at least, for \(count) panels in \(columns) columns")
    }
    self.init(rows: rows ?? needed, columns: columns)
  }

  /// How many groups of a size there are, the last of which may be smaller.
  private static func groups(of size: Int, in count: Int) -> Int {
    (count - 1) / size + 1
  }

  /// The side of the smallest square that holds so many.
  private static func side(for count: Int) -> Int {
    var side = Int(Double(count).squareRoot())
    while side * side < count { side += 1 }
    return side
  }
}
