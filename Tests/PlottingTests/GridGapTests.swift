import Testing
import TestSupport

@testable import Plotting

/// Gaps of grids that were given none.
@Suite struct GridGapTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func figure(
    width: Double = 6, height: Double = 4, _ grid: SubplotGrid, title: String = "",
    labels: Bool = true, top: Double = 100_000
  ) throws -> Figure {
    try Figure(width: width, height: height, grid: grid, title: title) {
      for row in 0..<grid.rows {
        for column in 0..<grid.columns {
          Axes(
            x: labels ? "x label" : "", y: labels ? "y label" : "", title: labels ? "Title" : ""
          ) { Line(x: [0, 1], y: [0, top]) }
          .cell(row: row, column: column)
        }
      }
    }
  }

  private func overlaps(_ layout: FigureLayout) -> Int {
    PanelOverlaps(layout.panels).pairs.count
  }

  @Test(arguments: [(2, 2), (3, 1), (1, 3), (3, 3)])
  func panelsDoNotLieOverEachOther(rows: Int, columns: Int) throws {
    let layout = try figure(SubplotGrid(rows: rows, columns: columns)).layout(fonts: fonts)
    #expect(overlaps(layout) == 0)
    #expect(layout.warnings.isEmpty)
    for frame in layout.axes.map(\.frame) {
      #expect(layout.canvas.union(frame) == layout.canvas)
      #expect(frame.width > 20 && frame.height > 20)
    }
  }

  @Test(arguments: 0..<12)
  func noPanelLiesOverAnotherWhateverStandsAroundThem(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    func text() -> String {
      String(repeating: "label ", count: Int.random(in: 0...2, using: &random))
    }
    let colors = ColorScale(limits: 0...1)
    let figure = try Figure(width: 12, height: 9, grid: SubplotGrid(rows: 2, columns: 3)) {
      for index in 0..<6 where index != 4 {
        let top = Double.random(in: 0...1e6, using: &random)
        let axes = Axes(
          x: Axis(text(), tickLabelRotation: .random(in: 0...90, using: &random)),
          y: Axis(text()), title: text()
        ) { Line(x: [0, top], y: [0, top]) }
        let bar = Bool.random(using: &random) ? ColorBar(colors, label: text()) : nil
        let shown = bar.map { axes.colorBar($0) } ?? axes
        shown.cell(
          rows: (index / 3)...(index / 3), columns: (index % 3)...(index == 3 ? 1 : index % 3))
      }
    }
    let layout = try figure.layout(fonts: fonts)
    #expect(overlaps(layout) == 0, "\(layout.warnings)")
  }

  @Test func gapsThatNeedNotBeWiderAreMatplotlibs() throws {
    let plain = try figure(SubplotGrid(rows: 2, columns: 2), labels: false, top: 1)
    let given = try figure(
      SubplotGrid(rows: 2, columns: 2, wspace: 0.2, hspace: 0.2), labels: false, top: 1)
    let (found, expected) = (
      try plain.layout(fonts: fonts).axes.map(\.frame),
      try given.layout(fonts: fonts).axes.map(\.frame)
    )
    #expect(found == expected)
  }

  @Test func gapsThatAreGivenStayAndAWarningNamesThePanels() throws {
    let grid = SubplotGrid(rows: 2, columns: 1, hspace: 0.2)
    let layout = try figure(grid).layout(fonts: fonts)
    let size = Size(width: layout.canvas.width, height: layout.canvas.height)
    #expect(layout.axes[1].frame == grid.rect(of: GridCell(row: 1), on: size))
    #expect(layout.warnings == [.overlap(panels: 0, 1)])
    #expect("\(layout.warnings)".contains("panels 1 and 2: overlap; widen the gaps"))
  }

  @Test func onlyTheGapThatWasNotGivenIsWidened() throws {
    let layout = try figure(SubplotGrid(rows: 2, columns: 2, wspace: 0.2)).layout(fonts: fonts)
    let frames = layout.axes.map(\.frame)
    #expect(abs((frames[1].minX - frames[0].maxX) / frames[0].width - 0.2) < 1e-9)
    #expect((frames[2].minY - frames[0].maxY) / frames[0].height > 0.2)
    #expect(layout.warnings == [.overlap(panels: 0, 1), .overlap(panels: 2, 3)])
  }

  @Test func withoutRoomForGapsThePanelsAreWhereTheyWereWithAWarning() throws {
    let layout = try figure(width: 1, height: 1, SubplotGrid(rows: 3, columns: 3))
      .layout(fonts: fonts)
    #expect(!layout.warnings.isEmpty)
    let frames = layout.axes.map(\.frame)
    #expect(abs((frames[1].minX - frames[0].maxX) / frames[0].width - 0.2) < 1e-9)
  }

  @Test(arguments: [2.0, 3, 6])
  func theTitleOfTheFigureDoesNotLieOverAPanel(height: Double) throws {
    for rows in 1...2 {
      let layout = try figure(height: height, SubplotGrid(rows: rows, columns: 1), title: "Figure")
        .layout(fonts: fonts)
      #expect(layout.warnings.isEmpty)
      let title = try #require(layout.title).box
      let under = layout.panels.filter { $0.tightBounds().intersection(title) != nil }
      #expect(under.isEmpty)
    }
  }

  @Test func aTitleOverAPanelOfAGridWithAGapIsNamed() throws {
    let layout = try figure(height: 2, SubplotGrid(hspace: 0.2), title: "Figure")
      .layout(fonts: fonts)
    #expect(layout.warnings == [.titleOverlap(panel: 0)])
    #expect("\(layout.warnings)".contains("overlaps panel 1; lower the top"))
  }
}
