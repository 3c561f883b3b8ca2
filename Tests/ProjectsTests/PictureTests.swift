import Interchange
import NetworkFigures
import Plotting
import Testing
import Training

@testable import Projects

/// What pictures show of data and models, in numbers.
@Suite struct PictureTests {
  private func plane(_ view: FeatureView) throws -> FeaturePlane {
    try FeaturePlane(view, of: iris(), picture: "boundary")
  }

  @Test func aSliceHoldsTheOtherFeatures() throws {
    let plane = try plane(
      FeatureView(x: "petal length", y: "sepal length", fixed: ["petal width": 1.5]))
    let features = try plane.features(at: Matrix([[4, 6]]))
    let means = try StandardScaler.fit(Iris.dataset.features).means
    #expect(Array(features.row(0)) == [6, means[1], 4, 1.5])
    #expect((plane.xName, plane.yName) == ("petal length", "sepal length"))
    let note = plane.note.replacing("\u{A0}", with: " ")
    #expect(note == "at sepal width = 3.057 (mean), petal width = 1.5")
    #expect(Array(try plane.places(of: iris().features).row(0)) == [1.4, 5.1])
  }

  @Test func theFirstTwoFeaturesAreTakenUnlessOthersAreChosen() throws {
    #expect(try plane(FeatureView()).xName == "sepal length")
    #expect(try plane(FeatureView()).yName == "sepal width")
    #expect(try plane(FeatureView(y: "sepal length")).xName == "sepal width")
    #expect(try plane(FeatureView(x: "petal width")).yName == "sepal length")
  }

  @Test func thePlaneOfComponentsLeadsBackToFeatures() throws {
    let plane = try plane(FeatureView(projection: .pca))
    let places = try Matrix(rows: 2, columns: 2, values: [0, 0, 1.5, -0.5])
    let again = try plane.places(of: plane.features(at: places))
    for (first, second) in zip(again.values, places.values) {
      #expect(abs(first - second) < 1e-12)
    }
    #expect(plane.xName == "principal component 1 (72.96 % of the variance)")
    #expect(
      plane.note
        == "in the plane of the first two principal components of the 4 features, standardised")
  }

  @Test(
    arguments: [
      (FeatureView(x: "petal length", y: "petal length"), ProjectError.sameFeature("petal length")),
      (FeatureView(fixed: ["sepal width": 1]), .fixedAxis("sepal width")),
      (FeatureView(x: "petl length"), .unknownColumn("petl length", known: Iris.featureNames)),
      (FeatureView(fixed: ["age": 1]), .unknownColumn("age", known: Iris.featureNames)),
      (FeatureView(x: "petal length", projection: .pca), .projection(with: "feature petal length")),
      (
        FeatureView(fixed: ["petal length": 1], projection: .pca),
        .projection(with: "features that are held")
      ),
    ] as [(FeatureView, ProjectError)])
  func viewsThatCannotBeAreRefused(view: FeatureView, error: ProjectError) throws {
    #expect(throws: error) { _ = try plane(view) }
  }

  @Test func fortyFeaturesNeedAChoice() throws {
    let names = (0..<40).map { "f\($0)" }
    let features = try Matrix(
      rows: 3, columns: 40, values: (0..<120).map { Double(($0 * 37) % 101) })
    let data = try StudyData(
      features: features, featureNames: names, target: .classes([0, 1, 0], names: ["a", "b"]))
    #expect(throws: ProjectError.tooManyFeatures(40, picture: "data", most: 10)) {
      _ = try PictureDeclaration(.data(DataPicture())).figure(data: data)
    }
    let chosen = DataPicture(view: FeatureView(x: "f7"))
    #expect(try PictureDeclaration(.data(chosen)).figure(data: data).panels.count == 1)
  }

  @Test func theRegionsAreWhereTheModelDecides() throws {
    let data = try moons()
    let model = try ModelDeclaration(hidden: [8], epochs: 300).train(on: data)
    let figure = try PictureDeclaration(.boundary(BoundaryPicture())).figure(
      data: data, model: model)
    let axes = try #require(figure.panels.first as? Axes)
    let regions = try #require(axes.marks.first as? DecisionRegions).regions
    #expect(regions.count == 2)
    let predicted = try model.predictedClasses(for: data.features)
    for row in 0..<data.count {
      let point = Point(data.features[row, 0], data.features[row, 1])
      let inside = regions.map { $0.polygons.count { $0.surrounds(point) } % 2 == 1 }
      #expect(inside == [predicted[row] == 0, predicted[row] == 1], "sample \(row)")
    }
    let accuracy = try accuracy(of: model, on: data)
    #expect(axes.title == "moons: 2-8-1 network, accuracy \(accuracy)")
    #expect((axes.x.label, axes.y.label) == ("x1", "x2"))
    #expect(axes.legendEntries.map(\.label) == ["y=0", "y=1"])
  }

  private func accuracy(of model: TrainedModel, on data: StudyData) throws -> String {
    try #require(model.fitness(on: data).accuracy).percent
  }

  @Test func theMatrixCountsWhatIsTakenForWhat() throws {
    let data = try iris()
    let model = try ModelDeclaration(hidden: [4], epochs: 100).train(on: data)
    let figure = try PictureDeclaration(.matrix(MatrixPicture())).figure(data: data, model: model)
    let axes = try #require(figure.panels.first as? Axes)
    let values = try #require(axes.marks.first as? HeatMap).values
    let labels = try #require(data.labels)
    let predicted = try model.predictedClasses(for: data.features)
    for truth in 0..<3 {
      for taken in 0..<3 {
        let count = zip(labels, predicted).count { $0 == truth && $1 == taken }
        #expect(values[truth][taken] == Double(count))
      }
    }
  }

  @Test func contributionsAndBiasAddUpToThePrediction() throws {
    let data = try parabola(scale: 100, offset: 7)
    let model = try ModelDeclaration(hidden: [5], epochs: 200).train(on: data)
    let panels = try PictureDeclaration(.units(UnitsPicture())).panels(data: data, model: model)
      .panels
    #expect(panels.count == 11)
    let lines = panels.compactMap { ($0 as? Axes)?.marks.last as? Line }
    let bias = try #require(model.network.layers.last).bias[0]
    for index in [0, 400, 999] {
      let sum = stride(from: 1, to: 10, by: 2).reduce(bias) { $0 + lines[$1].points[index].y }
      #expect(abs(sum - lines[10].points[index].y) < 1e-3)
    }
  }

  @Test func diagramsAreAsHighAsTheirLargestLayerNeeds() throws {
    func height(_ sizes: String) throws -> Double {
      try PictureDeclaration(.diagram(DiagramPicture(sizes: sizes, shown: 12))).panels().height
    }
    let (small, large) = (try height("1-2-1"), try height("2-10-1"))
    #expect(small == PicturePanels.usualHeight)
    #expect(abs(large - 0.8 * 11) < 1e-9)
  }

  @Test func picturesAreRefusedThatDoNotSuit() throws {
    let (classes, numbers) = try (moons(), parabola())
    let classifier = try ModelDeclaration(hidden: [4], epochs: 5).train(on: classes)
    let regressor = try ModelDeclaration(hidden: [4, 4], epochs: 5).train(on: numbers)
    func draw(
      _ content: PictureDeclaration.Content, _ data: StudyData?, _ model: TrainedModel?
    ) throws {
      _ = try PictureDeclaration(content).figure(data: data, model: model)
    }
    let calls: [(PictureDeclaration.Content, StudyData?, TrainedModel?, ProjectError)] = [
      (.data(DataPicture()), nil, nil, .needsData(picture: "data")),
      (.boundary(BoundaryPicture()), classes, nil, .needsModel(picture: "boundary")),
      (.diagram(DiagramPicture()), nil, nil, .needsModel(picture: "diagram")),
      (.units(UnitsPicture()), classes, classifier, .needsTask(.regression, picture: "units")),
      (
        .matrix(MatrixPicture()), numbers, regressor, .needsTask(.classification, picture: "matrix")
      ),
      (.hidden(HiddenPicture(layer: 2)), classes, classifier, .hiddenLayer(2, hiddenLayers: 1)),
      (.hidden(HiddenPicture(layer: 0)), classes, classifier, .hiddenLayer(0, hiddenLayers: 1)),
      (
        .boundary(BoundaryPicture(response: .probability, className: "2")), classes, classifier,
        .unknownClass("2", known: ["0", "1"])
      ),
      (
        .history(HistoryPicture(curves: ["lss"])), nil, classifier,
        .unknownMetric("lss", known: ["loss", "accuracy"])
      ),
      (
        .history(HistoryPicture()), nil,
        TrainedModel(try NetworkRecord(network: classifier.network)), .needsHistory
      ),
      (
        .units(UnitsPicture()), numbers, regressor,
        .network(
          picture: "units", expected: "one feature, one hidden layer and one output",
          actual: "1 feature, 2 hidden layers and 1 output")
      ),
    ]
    for (content, data, model, error) in calls {
      #expect(throws: error) { try draw(content, data, model) }
    }
  }

  @Test(arguments: ["", "3", "3-", "-3-2", "3-x-2", "3-0-2", "3--2", "99999999999999999999-1"])
  func sizesThatAreNoneAreRefused(text: String) {
    #expect(throws: ProjectError.layerSizes(text)) { _ = try DiagramPicture(sizes: text) }
  }

  @Test func titlesAndLabelsAreBrokenWhereAPictureEnds() {
    var style = PictureStyle()
    let name = "principal component 2 (22.85 % of the variance)"
    #expect(style.yAxis(name).label == name)
    (style.width, style.height) = (2, 3)
    #expect(style.yAxis(name).label == "principal component 2 (22.85 %\nof the variance)")
    #expect(style.title("a network of two", note: "at a = 1") == "a network of two\nat a = 1")
    #expect(style.title("a network of two layers") == "a network of two\nlayers")
    style.yLabel = name
    #expect(style.yAxis("other").label == name)
  }

  @Test(arguments: [
    ("price", "price"), ("price in $", "price in \\$"), ("$ per $", "\\$ per \\$"),
    ("$20 or $30", "\\$20 or \\$30"), ("$x_1$", "$x_1$"), ("$\\foo$", "\\$\\foo\\$"),
    ("a\tb", "a b"), ("$5", "\\$5"),
  ])
  func namesOfColumnsAreLabels(name: String, label: String) {
    #expect(name.asLabel == label)
  }
}

extension [Point] {
  /// Whether the polygon of these corners surrounds a point: by counting the sides to the right of it.
  fileprivate func surrounds(_ point: Point) -> Bool {
    indices.count { index in
      let (from, to) = (self[index], self[(index + 1) % count])
      guard (from.y > point.y) != (to.y > point.y) else { return false }
      let share = (point.y - from.y) / (to.y - from.y)
      return point.x < from.x + share * (to.x - from.x)
    } % 2 == 1
  }
}
