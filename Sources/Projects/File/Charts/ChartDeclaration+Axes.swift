import Plotting

extension ChartDeclaration {
  /// The chart of a table.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - style: how it is shown.
  /// - Throws: `ProjectError` for columns that there are not, or are not as the chart needs them.
  func panels(of table: ChartTable, style: PictureStyle) throws -> PicturePanels {
    switch kind {
    case .line, .scatter, .bars: PicturePanels(try seriesAxes(table, style))
    case .histogram: PicturePanels(try histogramAxes(table, style))
    case .heatmap: PicturePanels(try heatMapAxes(table, style))
    case .contour: PicturePanels(try contourAxes(table, style))
    }
  }

  private func scale(_ axis: LogarithmicAxis) -> (any Scale)? {
    logarithmic.contains(axis) ? LogScale() : nil
  }

  private func color(_ index: Int, _ style: PictureStyle) -> Color {
    style.colors.isEmpty
      ? .cycle[index % Color.cycle.count] : style.colors[index % style.colors.count]
  }

  // MARK: Series

  private func seriesAxes(_ table: ChartTable, _ style: PictureStyle) throws -> Axes {
    let series = try ChartSeries.all(of: self, in: table)
    let places = try ChartPlaces(of: x, in: table)
    let name = series.allSatisfy { $0.column == series[0].column } ? series[0].column : ""
    let xScale = places.categories.map { CategoryScale($0) } ?? scale(.x)
    return try Axes(
      x: style.xAxis(x ?? "", scale: kind == .bars && places.categories != nil ? nil : xScale),
      y: style.yAxis(name, scale: scale(.y)), title: style.title("")
    ) {
      if kind == .bars {
        try bars(series, places, table, style)
      } else {
        try points(series, places, table, style)
      }
    }
    .aspect(style.aspect).legend(style)
  }

  private func points(
    _ series: [ChartSeries], _ places: ChartPlaces, _ table: ChartTable, _ style: PictureStyle
  ) throws -> [any Mark] {
    let look = PointLook(style.points, count: table.rows)
    return try series.enumerated().map { index, series -> any Mark in
      let y = try table.numbers(of: series.column)
      let points = series.rows.map { Point(places.values[$0], y[$0]) }
      let color = color(index, style)
      if kind == .line { return Line(points, color: color, label: series.label?.asLabel) }
      return Scatter(
        points, size: look.size, color: color, edgeColor: look.edgeColor, alpha: look.alpha,
        label: series.label?.asLabel)
    }
  }

  /// Bars beside each other: one of each series at each place.
  private func bars(
    _ series: [ChartSeries], _ places: ChartPlaces, _ table: ChartTable, _ style: PictureStyle
  ) throws -> [any Mark] {
    let positions = places.distinct
    let heights = try series.map { series in
      let y = try table.numbers(of: series.column)
      var heights = [Double](repeating: 0, count: positions.count)
      var filled: Set<Int> = []
      for row in series.rows {
        guard let place = positions.firstIndex(of: places.values[row]) else { continue }
        guard filled.insert(place).inserted else {
          throw ProjectError.option(
            name: "x", value: "the same value in several rows",
            expected: "a row for each bar; name the column that tells them apart in \"by\"")
        }
        heights[place] = y[row]
      }
      return heights
    }
    let rows = series.indices.map { index in
      BarSeries(series[index].label?.asLabel, heights[index], color: color(index, style))
    }
    if let categories = places.categories {
      return [GroupedBars(categories.map(\.asLabel), series: rows)]
    }
    let gap = zip(positions.dropFirst(), positions).map { $0 - $1 }.min() ?? 1
    return [GroupedBars(x: positions, series: rows, width: gap * Bars.defaultWidth)]
  }

  private func histogramAxes(_ table: ChartTable, _ style: PictureStyle) throws -> Axes {
    let series = try ChartSeries.all(of: self, in: table)
    let values = try series.map { series in
      let numbers = try table.numbers(of: series.column)
      return series.rows.map { numbers[$0] }.filter(\.isFinite)
    }
    let all = values.joined()
    guard let least = all.min(), let greatest = all.max() else { throw ProjectError.noSamples }
    let range = least < greatest ? least...greatest : nil
    let name = series.allSatisfy { $0.column == series[0].column } ? series[0].column : ""
    return Axes(
      x: style.xAxis(name, scale: scale(.x)), y: style.yAxis("Count", scale: scale(.y)),
      title: style.title("")
    ) {
      for index in series.indices where !values[index].isEmpty {
        Histogram(
          values[index], bins: bins.map { .count($0) } ?? .default, range: range,
          color: color(index, style), alpha: series.count > 1 ? Self.alphaOfSeveral : 1,
          label: series[index].label?.asLabel)
      }
    }
    .legend(style)
  }

  /// Histograms that lie over each other are seen through.
  private static let alphaOfSeveral = 0.6

  // MARK: Fields

  private func heatMapAxes(_ table: ChartTable, _ style: PictureStyle) throws -> Axes {
    let grid = try ChartGrid(self, of: table)
    let map =
      switch (grid.columns, grid.rows) {
      case (.numbers(let x), .numbers(let y)):
        HeatMap(
          grid.values, xEdges: ChartGrid.edges(around: x), yEdges: ChartGrid.edges(around: y),
          colors: grid.colors)
      default:
        HeatMap(
          grid.values, rows: grid.rows.texts.map(\.asLabel),
          columns: grid.columns.texts.map(\.asLabel), colors: grid.colors)
      }
    var axes = Axes(
      x: style.xAxis(x ?? ""), y: style.yAxis(y.first ?? ""), title: style.title("")
    ) { map }
    // Cells meet each other without lines of the theme's between.
    (axes.x.gridLines, axes.y.gridLines) = (GridLines.hidden, GridLines.hidden)
    return axes.aspect(style.aspect).colorBar(
      ColorBar(grid.colors, label: (value ?? "").asLabel))
  }

  private func contourAxes(_ table: ChartTable, _ style: PictureStyle) throws -> Axes {
    let grid = try ChartGrid(self, of: table)
    guard case .numbers(let columns) = grid.columns, case .numbers(let rows) = grid.rows else {
      throw ProjectError.option(
        name: "x, y", value: "texts", expected: "columns of numbers, which contours run over")
    }
    return Axes(x: style.xAxis(x ?? ""), y: style.yAxis(y.first ?? ""), title: style.title("")) {
      Contour(
        grid.values, x: columns, y: rows, levels: levels.isEmpty ? .default : .at(levels),
        colors: grid.colors, labels: ContourLabels())
    }
    .aspect(style.aspect)
  }
}
