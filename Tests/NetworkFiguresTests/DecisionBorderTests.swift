import NetworkFigures
import Plotting
import Testing

@Suite struct DecisionBorderTests {
  @Test func theSumHasTheLevelInThePlane() throws {
    let (w, bias, level) = ([1.0, -2, 0.5], 0.25, 0.75)
    let plane = try Surface3D.decisionPlane(
      weights: w, bias: bias, level: level, x: -1...2, y: 0...3, alpha: 0.5)
    #expect(plane.x == [-1, 2])
    #expect(plane.y == [0, 3])
    for point in plane.dataPoints {
      #expect(abs(w[0] * point.x + w[1] * point.y + w[2] * point.z + bias - level) < 1e-12)
    }
  }

  @Test func anUprightPlaneIsAnError() {
    #expect {
      try Surface3D.decisionPlane(weights: [1, 2, 0], bias: 0, x: 0...1, y: 0...1)
    } throws: {
      $0 as? NetworkFigureError == .uprightPlane(weights: [1, 2, 0])
    }
  }

  @Test func heightsThatOverflowAreAnError() {
    #expect {
      try Surface3D.decisionPlane(
        weights: [1, 1, .leastNonzeroMagnitude], bias: 0, x: 1...2, y: 1...2)
    } throws: {
      $0 as? NetworkFigureError == .notFinite(name: "heights of the plane", value: -.infinity)
    }
    #expect(throws: NetworkFigureError.self) {
      _ = try Surface3D.decisionPlane(weights: [1, 1, .nan], bias: 0, x: 1...2, y: 1...2)
    }
    #expect(throws: NetworkFigureError.self) {
      _ = try Line.decisionLine(weights: [1, .infinity], bias: 0, x: 1...2, y: 1...2)
    }
    #expect(throws: NetworkFigureError.self) {
      _ = try Line.decisionLine(weights: [1, 1], bias: 0, x: -Double.infinity...2, y: 1...2)
    }
  }

  @Test(arguments: [[], [1, 2], [1, 2, 3, 4]] as [[Double]])
  func anotherNumberOfWeightsThanAxesIsAnError(weights: [Double]) {
    #expect {
      try Surface3D.decisionPlane(weights: weights, bias: 0, x: 0...1, y: 0...1)
    } throws: {
      $0 as? NetworkFigureError == .weights(expected: 3, actual: weights.count)
    }
    #expect {
      try Line.decisionLine(weights: weights + [1], bias: 0, x: 0...1, y: 0...1)
    } throws: {
      $0 as? NetworkFigureError == .weights(expected: 2, actual: weights.count + 1)
    }
  }

  @Test func theLineReachesFromEdgeToEdge() throws {
    let line = try Line.decisionLine(weights: [1, 1], bias: -1, x: 0...3, y: 0...2)
    #expect(Set(line.points) == [Point(1, 0), Point(0, 1)])
    let level = try Line.decisionLine(weights: [0, 2], bias: 0, level: 3, x: 0...3, y: 0...2)
    #expect(Set(level.points) == [Point(0, 1.5), Point(3, 1.5)])
    let upright = try Line.decisionLine(weights: [-2, 0], bias: 3, x: 0...3, y: 0...2)
    #expect(Set(upright.points) == [Point(1.5, 0), Point(1.5, 2)])
  }

  @Test func aLineThatPassesByHasNoPoints() throws {
    #expect(try Line.decisionLine(weights: [1, 1], bias: 9, x: 0...3, y: 0...2).points.isEmpty)
  }

  @Test(arguments: [1.0, -1])
  func aLineAlongAnEdgeIsThatEdge(sign: Double) throws {
    let line = try Line.decisionLine(weights: [sign, 0], bias: 0, x: 0...3, y: 0...2)
    #expect(Set(line.points) == [Point(0, 0), Point(0, 2)])
  }

  @Test func weightsOfZeroHaveNoLine() {
    #expect {
      try Line.decisionLine(weights: [0, 0], bias: 1, x: 0...1, y: 0...1)
    } throws: {
      $0 as? NetworkFigureError == .noDirection(weights: [0, 0])
    }
  }
}
