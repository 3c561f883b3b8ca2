import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct ClassScatterTests {
  @Test func eachClassHasAScatterInAscendingOrder() throws {
    let scatters = try Scatter.byClass(Samples.threeClasses(), size: 9) { "class \($0)" }
    #expect(scatters.map(\.label) == ["class 3", "class 5", "class 9"])
    #expect(scatters.map(\.color) == (0..<3).map(Color.accent))
    #expect(scatters[0].points == [Point(2, 0), Point(2.1, 0.3)])
    #expect(scatters[2].points == [Point(0, 0), Point(0.2, 0.1)])
    #expect(scatters.allSatisfy { $0.size == 9 })
  }

  @Test func coloursAreUsedAgainInTurn() throws {
    let scatters = try Scatter.byClass(Samples.threeClasses(), colors: [.red, .blue])
    #expect(scatters.map(\.color) == [.red, .blue, .red])
    let solids = try Scatter3D.byClass(
      features: Matrix([[0, 0, 0], [1, 1, 1], [2, 2, 2]]), labels: [0, 1, 2], colors: [.red, .blue])
    #expect(solids.map(\.color) == [.red, .blue, .red])
  }

  @Test func namedClassesKeepTheirColoursWhenOneIsMissing() throws {
    let scatters = try Scatter.byClass(
      features: Matrix([[1, 2], [3, 4]]), labels: [1, 7], classes: [0, 1])
    #expect(scatters.map(\.points) == [[], [Point(1, 2)]])
    #expect(scatters.map(\.color) == [.accent(0), .accent(1)])
  }

  @Test func pointsInSpaceHaveThreeCoordinates() throws {
    let dataset = try Dataset(features: Matrix([[1, 2, 3], [4, 5, 6]]), labels: [1, 0])
    let scatters = try Scatter3D.byClass(dataset, alpha: 0.5)
    #expect(scatters.map(\.points) == [[Point3(4, 5, 6)], [Point3(1, 2, 3)]])
    #expect(scatters.map(\.label) == ["y=0", "y=1"])
    #expect(scatters.allSatisfy { $0.alpha == 0.5 })
  }

  @Test(arguments: [0, 1, 3, 4])
  func anotherNumberOfColumnsThanAxesIsAnError(columns: Int) {
    let features = Matrix(rows: 2, columns: columns)
    #expect {
      try Scatter.byClass(features: features, labels: [0, 1])
    } throws: {
      $0 as? NetworkFigureError == .columns(array: "features", expected: 2, actual: columns)
    }
    let solid = Matrix(rows: 2, columns: columns == 3 ? 2 : columns)
    #expect {
      try Scatter3D.byClass(features: solid, labels: [0, 1])
    } throws: {
      $0 as? NetworkFigureError == .columns(array: "features", expected: 3, actual: solid.columns)
    }
  }

  @Test func aMissingLabelIsAnError() {
    #expect {
      try Scatter.byClass(features: Matrix(rows: 2, columns: 2), labels: [0])
    } throws: {
      $0 as? NetworkFigureError == .labels(expected: 2, actual: 1)
    }
    #expect {
      try Scatter3D.byClass(features: Matrix(rows: 2, columns: 3), labels: [0, 1, 2])
    } throws: {
      $0 as? NetworkFigureError == .labels(expected: 2, actual: 3)
    }
  }

  @Test func theSamplesOfARegressionAreTheirFeatureAndTarget() throws {
    let dataset = try RegressionDataset(features: Matrix(column: [0, 1]), targets: [3, 4])
    #expect(try Scatter(dataset).points == [Point(0, 3), Point(1, 4)])
    let wide = try RegressionDataset(features: Matrix([[0, 1]]), targets: [3])
    #expect {
      try Scatter(wide)
    } throws: {
      $0 as? NetworkFigureError == .columns(array: "features", expected: 1, actual: 2)
    }
  }
}
