import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct HiddenSpaceTests {
  @Test func thePointsAreTheOutputsOfTheLayer() throws {
    let dataset = try Samples.threeClasses()
    let network = try Samples.hidden3()
    let hidden = try HiddenSpace(of: network, for: dataset)
    #expect(try hidden.outputs == network.output(ofLayer: 0, for: dataset.features))
    #expect(hidden.labels == dataset.labels)
    #expect(hidden.nextLayer == network.layers[1])
    let scatters = try hidden.scatters3D(alpha: 0.5)
    #expect(scatters.map(\.points.count) == [2, 2, 2])
    let (first, point) = (hidden.outputs.row(0), scatters[2].points[0])
    #expect(Array(first) == [point.x, point.y, point.z])
  }

  @Test func aLaterLayerCanBeChosen() throws {
    let dataset = try Samples.threeClasses()
    let network = try Network(inputs: 2, seed: 1) {
      Dense(5, activation: .relu)
      Dense(2, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
    let hidden = try HiddenSpace(of: network, layer: 1, for: dataset)
    #expect(try hidden.outputs == network.output(ofLayer: 1, for: dataset.features))
    #expect(hidden.nextLayer == network.layers[2])
    let scatters = try hidden.scatters()
    #expect(scatters[2].points[0] == Point(hidden.outputs[0, 0], hidden.outputs[0, 1]))
  }

  @Test func theNextLayersSumHasTheLevelInThePlane() throws {
    let hidden = try HiddenSpace(of: Samples.hidden3(), for: Samples.threeClasses())
    let plane = try hidden.decisionPlane(level: 0.5)
    for a in plane.dataPoints {
      #expect(abs(a.x + 2 * a.y - 1.5 * a.z - 0.7 - 0.5) < 1e-6)
    }
    // As wide as the outputs are.
    let first = hidden.outputs.column(0)
    #expect(plane.x == [first.min(), first.max()])
    #expect(try hidden.decisionPlane(x: 0...9, y: 1...2).x == [0, 9])
  }

  @Test func eachUnitOfTheNextLayerHasALine() throws {
    let network = try Samples.hidden2()
    let hidden = try HiddenSpace(of: network, for: Samples.threeClasses())
    for unit in 0..<3 {
      let line = try hidden.decisionLine(ofUnit: unit, x: -9...9, y: -9...9)
      let (w, bias) = (network.layers[1].weights.column(unit), network.layers[1].bias[unit])
      #expect(line.points.count == 2)
      for point in line.points {
        #expect(abs(w[0] * point.x + w[1] * point.y + bias) < 1e-6)
      }
    }
    for unit in [-1, 3] {
      #expect {
        try hidden.decisionLine(ofUnit: unit)
      } throws: {
        $0 as? NetworkFigureError == .unit(unit, units: 3)
      }
    }
  }

  @Test func aUnitThatIsAlwaysZeroStillHasAPlane() throws {
    let network = try Network(layers: [
      .init(weights: Matrix(rows: 2, columns: 3), bias: [-1, 1, 1], activation: .relu),
      .init(weights: Matrix([[1], [1], [1]]), bias: [0], activation: .sigmoid),
    ])
    let plane = try HiddenSpace(of: network, for: Samples.threeClasses()).decisionPlane()
    #expect(plane.x == [-0.5, 0.5])
  }

  @Test func theWrongKindOfScatterIsAnError() throws {
    let (flat, solid) = (
      try HiddenSpace(of: Samples.hidden2(), for: Samples.threeClasses()),
      try HiddenSpace(of: Samples.hidden3(), for: Samples.threeClasses())
    )
    #expect {
      try flat.scatters3D()
    } throws: {
      $0 as? NetworkFigureError == .columns(array: "hidden units", expected: 3, actual: 2)
    }
    #expect {
      try solid.scatters()
    } throws: {
      $0 as? NetworkFigureError == .columns(array: "hidden units", expected: 2, actual: 3)
    }
    #expect(throws: NetworkFigureError.weights(expected: 3, actual: 2)) { try flat.decisionPlane() }
    #expect(throws: NetworkFigureError.weights(expected: 2, actual: 3)) { try solid.decisionLine() }
  }

  @Test(arguments: [-1, 1, 2])
  func onlyHiddenLayersCanBeChosen(layer: Int) {
    #expect {
      try HiddenSpace(of: Samples.hidden3(), layer: layer, for: Samples.threeClasses())
    } throws: {
      $0 as? NetworkFigureError == .hiddenLayer(layer, hiddenLayers: 1)
    }
  }

  @Test(arguments: [1, 4])
  func otherNumbersOfUnitsAreAnError(units: Int) throws {
    let network = try Network(inputs: 2, seed: 0, layers: [Dense(units), Dense(1)])
    #expect {
      try HiddenSpace(of: network, for: Samples.threeClasses())
    } throws: {
      $0 as? NetworkFigureError == .hiddenUnits(layer: 0, actual: units)
    }
  }
}
