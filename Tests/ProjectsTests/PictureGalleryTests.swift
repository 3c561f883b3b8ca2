import FigureTesting
import Plotting
import Projects
import Testing
import Training

/// Golden pictures of what each verb draws.
@Suite struct PictureGalleryTests {
  private var style: PictureStyle {
    var style = PictureStyle()
    (style.width, style.height) = (4.2, 3.2)
    return style
  }

  private func draw(
    _ content: PictureDeclaration.Content, _ data: StudyData? = nil, _ model: TrainedModel? = nil,
    style: PictureStyle? = nil
  ) throws -> Figure {
    try PictureDeclaration(content, style: style ?? self.style).figure(data: data, model: model)
  }

  @Test func classesOfOneFeature() throws {
    let figure = try draw(.data(DataPicture()), heights())
    expectFigure(figure, matches: "data-one-feature")
  }

  @Test func numbersOfTwoFeatures() throws {
    let x = (0..<120).map { Double(($0 * 37) % 101) }
    let y = (0..<120).map { Double(($0 * 53) % 97) }
    let data = try StudyData(
      features: Matrix(rows: 120, columns: 2, values: zip(x, y).flatMap { [$0, $1] }),
      featureNames: ["width", "depth"], target: .numbers(zip(x, y).map { $0 * $1 * 1000 }),
      targetName: "price in $", name: "houses")
    let model = try ModelDeclaration(hidden: [8], epochs: 300).train(on: data)
    expectFigure(
      try draw(.boundary(BoundaryPicture(levels: [1e6, 3e6, 5e6, 7e6])), data, model),
      matches: "boundary-numbers")
  }

  @Test func samplesThatHideEachOther() throws {
    expectFigure(try draw(.data(DataPicture()), moons(samples: 6000)), matches: "data-crowd")
  }

  @Test func probabilitiesBetweenLevels() throws {
    let model = try ModelDeclaration(hidden: [8], epochs: 150).train(on: moons())
    let picture = BoundaryPicture(response: .probability, levels: [0.1, 0.3, 0.5, 0.7, 0.9])
    expectFigure(try draw(.boundary(picture), moons(), model), matches: "boundary-levels")
  }

  @Test func componentsOfSeveralFeatures() throws {
    let model = try ModelDeclaration(hidden: [6], epochs: 200).train(on: iris())
    let picture = BoundaryPicture(view: FeatureView(projection: .pca))
    expectFigure(try draw(.boundary(picture), iris(), model), matches: "boundary-components")
  }

  @Test func probabilityOverOneFeature() throws {
    let model = try ModelDeclaration(hidden: [4], epochs: 200).train(on: heights())
    expectFigure(
      try draw(.boundary(BoundaryPicture()), heights(), model), matches: "boundary-one-feature")
  }

  @Test func aHiddenLayerOfThreeUnits() throws {
    let model = try ModelDeclaration(hidden: [3], epochs: 300, seed: 2).train(on: moons())
    let view = HiddenPicture.View(elevation: 10, azimuth: 79)
    var style = style
    style.height = 4
    expectFigure(
      try draw(.hidden(HiddenPicture(view: view)), moons(), model, style: style),
      matches: "hidden-space")
  }

  @Test func aHiddenLayerOfManyUnits() throws {
    let model = try ModelDeclaration(hidden: [8], epochs: 200).train(on: iris())
    expectFigure(try draw(.hidden(HiddenPicture()), iris(), model), matches: "hidden-components")
  }

  @Test func unitsOfARegression() throws {
    let model = try ModelDeclaration(hidden: [4], epochs: 300).train(on: parabola())
    expectFigure(
      try draw(.units(UnitsPicture()), parabola(), model, style: PictureStyle()), matches: "units")
  }

  @Test func aHistoryWithSamplesKeptFromTraining() throws {
    let model = try ModelDeclaration(hidden: [8], epochs: 200, validationShare: 0.3).train(
      on: iris())
    var style = style
    style.width = 7
    expectFigure(
      try draw(.history(HistoryPicture(isLogarithmic: true)), nil, model, style: style),
      matches: "history")
  }

  @Test func aMatrixOfThreeClasses() throws {
    let model = try ModelDeclaration(hidden: [2], epochs: 100).train(on: iris())
    expectFigure(try draw(.matrix(MatrixPicture()), iris(), model), matches: "matrix")
  }

  @Test func aDiagramOfSizes() throws {
    let diagram = try DiagramPicture(sizes: "3-5-4-2", activation: .relu)
    expectFigure(try draw(.diagram(diagram)), matches: "diagram")
  }
}
