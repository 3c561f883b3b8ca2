import Plotting
import Testing

@testable import Projects

/// Charts of the columns of a table.
@Suite struct ChartTests {
  private static func sales() throws -> ChartTable {
    try ChartTable([
      ChartTable.Column("month", .texts(["Jan", "Jan", "Feb", "Feb"])),
      ChartTable.Column("city", .texts(["Rome", "Oslo", "Rome", "Oslo"])),
      ChartTable.Column("sold", .numbers([12, 7, 15, 9])),
      ChartTable.Column("year", .numbers([1, 1, 2, 2])),
    ])
  }

  private func axes(_ chart: ChartDeclaration, _ table: ChartTable? = nil) throws -> Axes {
    let panels = try chart.panels(of: table ?? Self.sales(), style: PictureStyle()).panels
    return try #require(panels.first as? Axes)
  }

  @Test func eachValueOfAColumnIsASeries() throws {
    let axes = try axes(ChartDeclaration(.line, x: "month", y: ["sold"], series: "city"))
    let lines = axes.marks.compactMap { $0 as? Line }
    #expect(lines.map(\.label) == ["Rome", "Oslo"])
    #expect(lines.map { $0.points.map(\.y) } == [[12, 15], [7, 9]])
    #expect(lines.map { $0.points.map(\.x) } == [[0, 1], [0, 1]])
    #expect(axes.y.label == "sold")
  }

  @Test func numbersThatTellSeriesApartAreNamed() throws {
    let axes = try axes(ChartDeclaration(.scatter, x: "sold", y: ["sold"], series: "year"))
    #expect(axes.marks.compactMap { ($0 as? Scatter)?.label } == ["year=1", "year=2"])
  }

  @Test func withoutColumnsAllNumbersAreDrawn() throws {
    let lines = try axes(ChartDeclaration(.line)).marks.compactMap { $0 as? Line }
    #expect(lines.map(\.label) == ["sold", "year"])
    #expect(lines[0].points.map(\.x) == [0, 1, 2, 3])
  }

  @Test func barsStandAtTheirCategories() throws {
    let axes = try axes(ChartDeclaration(.bars, x: "month", y: ["sold"], series: "city"))
    let bars = try #require(axes.marks.first as? GroupedBars)
    #expect(bars.series.map(\.heights) == [[12, 15], [7, 9]])
  }

  @Test func barsOfSeveralRowsEachAreRefused() {
    #expect {
      try axes(ChartDeclaration(.bars, x: "month", y: ["sold"]))
    } throws: { error in
      "\(error)".contains("name the column that tells them apart in \"by\"")
    }
  }

  @Test func histogramsOfSeveralSeriesShareTheirBins() throws {
    let axes = try axes(ChartDeclaration(.histogram, x: "sold", series: "city", bins: 4))
    let histograms = axes.marks.compactMap { $0 as? Histogram }
    #expect(histograms.map(\.label) == ["Rome", "Oslo"])
    #expect(histograms.map(\.counts.edges) == [[7, 9, 11, 13, 15], [7, 9, 11, 13, 15]])
    #expect(histograms.map(\.counts.counts) == [[0, 0, 1, 1], [1, 1, 0, 0]])
    #expect(axes.x.label == "sold" && axes.y.label == "Count")
  }

  /// Their bins are chosen around the value, as of any data without a width.
  @Test func aHistogramOfEqualNumbersIsDrawn() throws {
    let table = try ChartTable([ChartTable.Column("n", .numbers([5, 5, 5]))])
    let axes = try axes(ChartDeclaration(.histogram, x: "n"), table)
    let histogram = try #require(axes.marks.first as? Histogram)
    #expect(histogram.counts.edges.first == 4.5 && histogram.counts.edges.last == 5.5)
    #expect(histogram.counts.counts.reduce(0, +) == 3)
  }

  @Test func cellsStandWhereTheirValuesSay() throws {
    let grid = try ChartGrid(
      ChartDeclaration(.heatmap, x: "month", y: ["city"], value: "sold"), of: Self.sales())
    #expect(grid.values == [[12, 15], [7, 9]])
    #expect(grid.columns == .texts(["Jan", "Feb"]))
    #expect(ChartGrid.edges(around: [1, 2, 4]) == [0.5, 1.5, 3, 5])
    #expect(ChartGrid.edges(around: [7]) == [6.5, 7.5])
  }

  @Test(
    arguments: [
      (ChartDeclaration(.heatmap, x: "month", y: ["city"]), "value: expected the column"),
      (ChartDeclaration(.contour, x: "month", y: ["city"], value: "sold"), "contours run over"),
      (ChartDeclaration(.heatmap, x: "month", y: ["year"], value: "sold"), "a row for each pair"),
      (ChartDeclaration(.line, x: "mont"), "there is no column \"mont\"; did you mean month?"),
      (ChartDeclaration(.line, x: "sold", y: ["city"]), "column city: expected numbers"),
      (ChartDeclaration(.line, y: ["sold", "year"], series: "city"), "one column beside \"by\""),
    ] as [(ChartDeclaration, String)])
  func whatCannotBeDrawnIsRefused(chart: ChartDeclaration, message: String) {
    #expect {
      try axes(chart)
    } throws: { error in
      let isSaid = "\(error)".contains(message)
      if !isSaid { Issue.record("\(error)") }
      return isSaid
    }
  }

  @Test func columnsOfOtherLengthsAreNoTable() {
    #expect(throws: ProjectError.counts("values of b", 1, "rows", 2)) {
      try ChartTable([
        ChartTable.Column("a", .numbers([1, 2])), ChartTable.Column("b", .numbers([1])),
      ])
    }
    #expect(throws: ProjectError.noSamples) { try ChartTable([]) }
  }
}
