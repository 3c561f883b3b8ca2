import FigureTesting
import Foundation
import NetworkFigures
import Pictures
import Plotting
import Testing
import Training

@Suite struct ProbabilityFieldTests {
  private let description = PictureDescription(
    id: "field", title: "Field", description: "A probability over the plane.")

  /// Two moons and a network that tells them apart, 2-16-16-1.
  private func moons() throws -> (network: Network, points: Matrix, labels: [Int]) {
    var random = NumPyRandom(seed: 7)
    let noise = try random.randn(rows: 120, columns: 2)
    let points = try Matrix(
      (0..<120).map { index -> [Double] in
        let angle = Double(index / 2) * .pi / 60
        let side = index % 2 == 0 ? 1.0 : -1
        let (x, y) = (side * (cos(angle) - 0.5), side * (sin(angle) - 0.25))
        return [x + 0.12 * noise[index, 0], y + 0.12 * noise[index, 1]]
      })
    let labels = (0..<120).map { $0 % 2 }
    var network = try Network(inputs: 2, seed: 3) {
      Dense(16, activation: .tanh)
      Dense(16, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
    _ = try network.fit(
      points, labels, loss: .binaryCrossEntropy, optimizer: .adam(learningRate: 0.02), epochs: 200)
    return (network, points, labels)
  }

  /// The picture in an SVG's image element.
  private func picture(in svg: String) throws -> Picture {
    let start = try #require(svg.range(of: "data:image/png;base64,"))
    let text = svg[start.upperBound...].prefix { $0 != "\"" }
    return try Picture(decoding: Array(try #require(Data(base64Encoded: String(text)))))
  }

  @Test func aFieldOf500By500IsAtMost60KilobytesOfSVGAndAgreesWithTheNetwork() throws {
    let (network, points, labels) = try moons()
    let field = try ProbabilityField(of: network, x: -2...2, y: -1.5...1.5)
    let bare = try Figure { Axes { field } }.svg(description: description)
    #expect(bare.utf8.count <= 60_000, "\(bare.utf8.count) bytes")

    // Each of its pixels has the colour of the probability at its middle.
    let picture = try picture(in: bare)
    try #require(picture.size == Picture.Size(width: 500, height: 500))
    let middles = (0..<500).map { (Double($0) + 0.5) / 500 }
    let samples = try Matrix(
      middles.flatMap { row in middles.map { [-2 + 4 * $0, 1.5 - 3 * row] } })
    let probabilities = try network.predict(samples).values
    #expect(probabilities.contains { $0 > 0.99 })
    #expect(probabilities.contains { $0 < 0.01 })
    var wrong = 0
    for (index, probability) in probabilities.enumerated() {
      let color = ColorMap.viridis.color(atShare: probability)
      let pixel = picture[index % 500, index / 500]
      let expected = [color.red, color.green, color.blue].map { UInt8($0 * 255) }
      if (0..<3).contains(where: { pixel[$0] != expected[$0] }) { wrong += 1 }
    }
    // Rounding moves a sample over the border of two colours now and then.
    #expect(wrong <= 25, "\(wrong) of 250 000")

    let dataset = try Dataset(features: points, labels: labels)
    let figure = try Figure(width: 3, height: 2.2) {
      try Axes {
        field
        try Scatter.byClass(dataset, edgeColor: .markerEdge)
      }
      .colorBar(ColorBar(field.colors))
    }
    expectFigure(figure, matches: "probability-field")
    let svg = try figure.svg(description: description, dark: .dark)
    #expect(svg.utf8.count <= 60_000, "\(svg.utf8.count) bytes with all else")
  }

  @Test func levelsDivideTheFieldWhereTheProbabilityIsTheirs() throws {
    let network = try Samples.hidden3()
    let levels = [0.2, 0.5, 0.8]
    let field = try ProbabilityField(of: network, x: -2...2, y: -2...2, levels: levels)
    let figure = try Figure(width: 2.2, height: 1.8) { Axes { field } }
    expectFigure(figure, matches: "probability-levels")
    let axes = try figure.layout().axes[0]
    #expect(axes.x.limits == Interval(from: -2, to: 2))
    var fills: [Color?] = []
    for node in axes.marks[0].nodes {
      guard case .path(let shape) = node else { continue }
      fills.append(shape.fill)
      // Corners inside the frame lie on a level.
      for case .line(let corner) in shape.path.elements {
        let share = Point(
          (corner.x - axes.frame.minX) / axes.frame.width,
          (axes.frame.maxY - corner.y) / axes.frame.height)
        guard [share.x, share.y].allSatisfy({ $0 > 0.001 && $0 < 0.999 }) else { continue }
        let place = try Matrix([[-2 + 4 * share.x, -2 + 4 * share.y]])
        let probability = try network.predict(place)[0, 0]
        let nearest = levels.map { abs($0 - probability) }.min() ?? 1
        #expect(nearest < 0.02)
      }
    }
    #expect(fills.count >= 3)
    let bands = [0.1, 0.35, 0.65, 0.9].map(ProbabilityField.defaultColors.paint(of:))
    let areBands = fills.compactMap { $0 }.allSatisfy(bands.contains)
    #expect(areBands)
  }

  @Test func anOutputOfSeveralIsChosen() throws {
    let network = try Samples.hidden2()
    let field = try ProbabilityField(
      of: network, output: 2, x: -1...1, y: -1...1, resolution: 8)
    let byHand = try ProbabilityField(x: -1...1, y: -1...1, resolution: 8) {
      try network.predict($0).column(2)
    }
    #expect(field == byHand)
    #expect {
      try ProbabilityField(of: network, output: 3, x: -1...1, y: -1...1)
    } throws: {
      $0 as? NetworkFigureError == .unit(3, units: 3)
    }
  }

  @Test func aFunctionIsAskedForManySamplesAtATime() throws {
    var calls = 0
    _ = try ProbabilityField(x: 0...1, y: 0...1) { samples in
      calls += 1
      return [Double](repeating: 0.5, count: samples.rows)
    }
    #expect(calls < 20)
  }

  @Test func whatMakesNoFieldIsRefused() throws {
    let network = try Samples.hidden3()
    #expect(throws: PlotError.self) { try ProbabilityField(of: network, x: 1...1, y: 0...1) }
    #expect(throws: PlotError.self) {
      try ProbabilityField(of: network, x: 0...1, y: 0...1, resolution: 0)
    }
    #expect(throws: PlotError.self) {
      try ProbabilityField(of: network, x: 0...1, y: 0...1, levels: [0.5, 0.2])
    }
    #expect(throws: PlotError.self) {
      try ProbabilityField(of: network, x: 0...1, y: 0...1, levels: [.nan])
    }
    #expect(throws: PlotError.self) {
      try ProbabilityField(x: 0...1, y: 0...1, resolution: 4) { _ in [1] }
    }
    let three = try Network(inputs: 3, seed: 1) { Dense(1, activation: .sigmoid) }
    #expect(throws: TrainingError.self) { try ProbabilityField(of: three, x: 0...1, y: 0...1) }
    #expect(throws: PlotError.self) {
      try Figure { try Axes { try ProbabilityField(of: network, x: 0...1, y: 0...1, alpha: 3) } }
    }
  }
}
