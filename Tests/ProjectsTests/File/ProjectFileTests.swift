import Plotting
import Tables
import Testing
import Training

@testable import Projects

/// What a file comes to mean.
@Suite struct ProjectFileTests {
  private func file(_ yaml: String) throws -> ProjectFile {
    try ProjectFile(yaml: Array(yaml.utf8), file: "figures.yaml")
  }

  /// A file with this data, one model and one figure.
  private func file(
    data: String = "{generator: moons}", model: String = "{data: d}",
    figure: String = "{slug: f, caption: C, shows: boundary, model: m}"
  ) throws -> ProjectFile {
    try file("title: T\ndata: {d: \(data)}\nmodels: {m: \(model)}\nfigures: [\(figure)]\n")
  }

  @Test func dataAreAPathAShapeOrKeys() throws {
    let sources = try [
      "moons.csv", "spiral", "{csv: m.csv, delimiter: semicolon, header: false, decimal: comma}",
      "{generator: blobs, samples: 30, centers: 4, spread: 0.5, seed: 7}", "{article: corner}",
      "{columns: [a, b], rows: [[1, x], [null, y]]}",
    ].map { try file(data: $0).data[0].source }
    #expect(
      sources == [
        .file(path: "moons.csv", dialect: CSVDialect()), .generated(GeneratedData(.spiral)),
        .file(
          path: "m.csv",
          dialect: CSVDialect(hasHeader: false, delimiter: .semicolon, decimalComma: true)),
        .generated(GeneratedData(.blobs, samples: 30, seed: 7, centers: 4, spread: 0.5)),
        .article(.corner), .rows(columns: ["a", "b"], [["1", "x"], ["", "y"]]),
      ])
  }

  @Test func columnsAreReadAsTheFileSays() throws {
    let reading = try file(
      data: "{csv: m.csv, label: kind, features: [a, b], task: classification, missing: skip}"
    ).data[0].reading
    #expect(
      reading
        == DataDeclaration(
          label: "kind", features: ["a", "b"], task: .classification, missing: .skipped))
  }

  @Test func aModelIsWhatItsKeysSay() throws {
    let network = try file(
      model: """
        {data: d, hidden: [16, 8], activation: tanh, output: sigmoid, loss: mse, optimizer: sgd, rate: 0.1,
         epochs: 20, batch: 4, seed: 3, standardize: false, validation: 0.25}
        """
    ).models[0].kind
    #expect(
      network
        == .network(
          ModelDeclaration(
            hidden: [16, 8], activation: .tanh, outputActivation: .sigmoid,
            loss: .meanSquaredError, optimizer: .sgd, rate: 0.1, epochs: 20, batchSize: 4, seed: 3,
            standardizes: false, validationShare: 0.25)))
    #expect(try file(model: "{data: d}").models[0].kind == .network(ModelDeclaration()))
    #expect(
      try file(model: "{data: d, hidden: 5}").models[0].kind
        == .network(ModelDeclaration(hidden: [5])))
    #expect(
      try file(model: "{data: d, kind: perceptron, rate: 0.05, epochs: 9}").models[0].kind
        == .perceptron(PerceptronDeclaration(rate: 0.05, epochs: 9)))
    #expect(
      try file(model: "{data: d, kind: logistic, regularization: 2}").models[0].kind
        == .logisticRegression(LogisticDeclaration(inverseRegularization: 2)))
  }

  @Test func aFigureOfOnePictureHasItsKeys() throws {
    let figure = try file(
      figure: """
        {slug: f-1, caption: C, alt: A, formulas: [p = 0.5, z], size: [5, 4], theme: ggplot, layout: fixed,
         shows: boundary, model: m, title: T, xlim: [-2, 2], aspect: equal, response: probability,
         levels: [0.1, 0.9], colors: [red, '#00ff00', accent-2], border: 0.3, over: {x: [0, 1]},
         points: {size: 9, edge: own, alpha: 0.5}, labels: {x: $x_1$, size: 14},
         legend: {place: upper-left, size: 8, alpha: 1, names: [a, b]}}
        """
    ).figures[0]
    #expect(figure.formulas == ["p = 0.5", "z"])
    #expect(figure.size == FigureSize(width: 5, height: 4))
    #expect(figure.theme == .ggplot)
    #expect(figure.layout == .fixed)
    #expect(figure.title == nil)
    let panel = figure.panels[0]
    #expect(
      panel.content
        == .picture(.boundary(BoundaryPicture(response: .probability, levels: [0.1, 0.9]))))
    let style = panel.style(in: "en")
    #expect(style.title == "T")
    #expect(style.xLimits == -2...2)
    let green = try Color("#00ff00")
    #expect(style.colors == [Color.red, green, Color.accent(1)])
    #expect(style.points == PointStyle(size: 9, alpha: 0.5))
    #expect(style.labelSize == 14)
    #expect(style.legend.location == .upperLeft)
    #expect(style.legend.classLabels == ["a", "b"])
    #expect(panel.additions.border == 0.3)
    #expect(panel.additions.extentX == 0...1)
    #expect(panel.additions.hasOwnEdges)
  }

  @Test func panelsTakeDataAndModelOfTheirFigure() throws {
    let figure = try file(
      figure: """
        {slug: f, caption: C, title: Both, model: m, columns: 1,
         panels: [{shows: boundary}, {shows: data, data: d, title: false}]}
        """
    ).figures[0]
    #expect(figure.columns == 1)
    #expect(figure.title?["en"] == "Both")
    #expect(figure.panels.map(\.model) == ["m", nil])
    #expect(figure.panels.map(\.data) == [nil, "d"])
    #expect(figure.panels.map { $0.style(in: "en").title } == [nil, ""])
  }

  @Test func chartsAreOfColumns() throws {
    let figure = try file(
      figure: "{slug: f, caption: C, shows: line, data: d, x: a, y: [b, c], by: e, log: [x, y]}"
    ).figures[0]
    #expect(
      figure.panels[0].content
        == .chart(
          ChartDeclaration(
            .line, x: "a", y: ["b", "c"], series: "e", logarithmic: [.x, .y])))
  }

  @Test func textsAreInAnyLanguages() throws {
    let file = try file(
      """
      title: {de: Monde, zh-hans: 月}
      language: de
      data: {d: moons}
      figures:
        - {slug: f, caption: {fr: Lunes, de: Zwei Monde}, shows: data, data: d}
      """)
    #expect(file.languages == ["de", "zh-Hans", "fr"])
    #expect(file.title["zh-Hans"] == "月")
    #expect(file.figures[0].caption["fr"] == "Lunes")
    // What is missing is said in the main language.
    #expect(file.figures[0].caption["zh-Hans"] == "Zwei Monde")
  }

  @Test func aFigureKnowsTheLinesThatDeclareIt() throws {
    let file = try file(
      """
      title: T
      data: {d: moons}
      figures:
        - slug: a
          caption: >-
            One
            two

          shows: data
          data: d

        # About the next one.
        - {slug: b, caption: B, shows: data, data: d}
      models: {}
      """)
    #expect(
      file.figures.map(\.source) == [
        "- slug: a\n  caption: >-\n    One\n    two\n\n  shows: data\n  data: d",
        "- {slug: b, caption: B, shows: data, data: d}",
      ])
  }

  @Test func aliasesAndMergeKeysStandForWhatTheyName() throws {
    let file = try file(
      """
      title: T
      data: {d: moons}
      figures:
        - {slug: a, caption: A, shows: data, data: d, points: &look {size: 9}, xlim: [0, 1]}
        - {slug: b, caption: B, shows: data, data: d, points: *look}
        - slug: c
          <<: {shows: data, data: d, caption: Other, xlim: [2, 3]}
          caption: C
      """)
    #expect(file.figures.map { $0.panels[0].style.points.size } == [9, 9, nil])
    #expect(file.figures[2].caption["en"] == "C")
    #expect(file.figures[2].panels[0].style.xLimits == 2...3)
  }
}
