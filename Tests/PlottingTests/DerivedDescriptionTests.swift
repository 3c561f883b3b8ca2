import Testing

@testable import Plotting

/// What files say of a figure that is given no description.
@Suite struct DerivedDescriptionTests {
  private let line = Line([.zero, Point(1, 1)], label: "training")

  private func description(
    title: String = "", language: String? = nil,
    grid: SubplotGrid = SubplotGrid(rows: 2, columns: 2),
    @PanelBuilder _ panels: () throws -> [any Panel]
  ) throws -> PictureDescription {
    PictureDescription(
      of: try Figure(grid: grid, title: title, language: language, panels: panels))
  }

  @Test func aChartIsToldByItsMarksAxesAndLabels() throws {
    let told = try description {
      Axes(x: "Epoch", y: "Loss") {
        line
        Line([.zero, Point(2, 1)], label: "validation")
        Rule(y: 0.5)
      }
    }
    #expect(told.description == "Line chart of Loss over Epoch: training, validation.")
    #expect(told.title == "Line chart of Loss over Epoch")
    #expect(told.id == "line-chart-of-loss-over-epoch")
    #expect(told.language == "en")
  }

  @Test func whatIsNotSaidIsLeftOut() throws {
    let texts = [
      try description { Axes { line } }, try description { Axes(x: "a") { line } },
      try description { Axes(y: "b") { Scatter([.zero]) } }, try description { Axes {} },
      try description { Axes { Rule(x: 0) } }, try description {},
    ].map(\.description)
    #expect(
      texts == [
        "Line chart: training.", "Line chart over a: training.", "Scatter plot of b.",
        "Empty chart.", "Chart.", "Empty figure.",
      ])
    #expect(try description {}.title == "Figure")
  }

  @Test func titlesAreTitles() throws {
    let figure = try description(title: "Two moons\nand a line") { Axes(title: "Axes") { line } }
    #expect(figure.title == "Two moons and a line")
    #expect(figure.id == "two-moons-and-a-line")
    #expect(try description { Axes(title: "Axes") { line } }.title == "Axes")
    #expect(try description(title: "图") { Axes {} }.id == "图")
  }

  @Test func kindsAreListedOnceInTheOrderOfDeclaration() throws {
    struct OwnMark: Mark {
      var data: MarkData { MarkData() }
      func layout(in context: DrawingContext) -> MarkLayout { MarkLayout(nodes: []) }
    }
    let told = try description {
      try Axes(x: "$x_1$", y: "$x_2$") {
        try DecisionRegions(x: 0...1, y: 0...1, colors: [.region(0), .region(1)]) { points in
          [points.map(\.x), points.map(\.y)]
        }
        Scatter([.zero], label: "y=0")
        Scatter([.zero], label: "y=1")
        Scatter([.zero], label: "y=1")
        line.measured(y: .second)
        OwnMark()
      }
      .secondY("Accuracy")
    }
    #expect(
      told.description
        == "Decision regions, scatter plot, line chart and own mark of x_2 and Accuracy over x_1: "
        + "y=0, y=1, training.")
  }

  @Test func everyKindOfPanelHasWords() throws {
    struct OwnPanel: Panel {
      var cell = GridCell()
      func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
        try BlockArrow().layout(in: place)
      }
    }
    let told = try description(grid: SubplotGrid(rows: 2, columns: 3)) {
      Axes3D(x: "a", y: "b", z: "c", title: "Space") {
        Surface3D(x: [0, 1], y: [0, 1]) { x, y in x + y }
        Scatter3D([.zero], label: "y=0")
        Text3D("note", at: .zero)
      }
      NetworkDiagram {
        DiagramLayer("Input layer", ["$x_1$", "$x_2$"])
        DiagramLayer(units: [DiagramLayer.Unit("$z$")])
        DiagramLayer.box("softmax")
      }
      .cell(row: 0, column: 1)
      BlockArrow("mapped back").cell(row: 0, column: 2)
      ColorBar(ColorScale(limits: 0...1), label: "probability").cell(row: 1, column: 0)
      OwnPanel(cell: GridCell(row: 1, column: 1))
    }
    #expect(
      told.description == """
        4 panels. Space: surface and scatter plot in space of c over a and b: y=0. \
        Panel 2: diagram of a network: Input layer with 2 units, layer with 1 unit, softmax. \
        Panel 3: arrow: mapped back. Panel 4: own panel. Colours show probability.
        """)
  }

  @Test func panelsOfOneKindAreToldOfOnce() throws {
    let figure = try Figure(multiples: [0, 10, 100]) { epoch in
      Axes(x: "a", y: "b", title: "epoch \(epoch)") { line }
    }
    .colorBar(ColorBar(ColorScale(limits: 0...1), label: "$p$"))
    #expect(
      PictureDescription(of: figure).description
        == "3 panels: epoch 0, epoch 10, epoch 100. Each shows: line chart of b over a: training. "
        + "Colours show p.")
    #expect(PictureDescription(of: figure).title == "3 panels")
  }

  /// Labels and marks are told of and no colours, so that the text is right in every theme.
  @Test func noColorsAreNamedButInLabels() throws {
    var figure = try Figure {
      Axes(x: "Epoch", y: "Loss", title: "{ink}") { line }
    }
    let classic = PictureDescription(of: figure)
    figure.theme = .dark
    #expect(PictureDescription(of: figure) == classic)
    #expect(classic.title == "{ink}")
    for hue in ColorName.Hue.allCases {
      #expect(!classic.description.contains(hue.rawValue))
    }
  }

  @Test func theLanguageIsTheFigures() throws {
    #expect(try description(language: "zh-Hans") { Axes {} }.language == "zh-Hans")
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("$x_1$", "x_1"), (#"$w_{ij}^2$"#, "w_ij^2"), (#"$f'(x)$"#, "f′(x)"),
      (#"$\frac{a+b}{2}$"#, "(a + b)/2"), (#"$\binom{n}{k}$"#, "(n over k)"),
      (#"$\hat{y}=\sqrt{x}$"#, "y hat = √x"), (#"$\ln(p)$"#, "ln (p)"),
      (#"$\alpha \leq 3$"#, "α ≤ 3"), (#"loss $\mathcal{L}$ of $\text{run }2$"#, "loss L of run 2"),
      (#"$e^{-x}$"#, "e^(− x)"), (#"$\phantom{a}b$"#, "b"), ("a\nb", "a b"), ("5 $", "5 $"),
    ] as [(String, String)])
  func formulasAreReadOnALine(label: String, reading: String) {
    #expect(label.asRead == reading)
  }
}
