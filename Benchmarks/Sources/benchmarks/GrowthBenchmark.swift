import Plotting
import Training

/// How cost grows with the number of points, units, faces and pixels: it has to be near-linear.
enum GrowthBenchmark {
  static func run() throws {
    for growth in scatters + lines + networks + diagrams + spaces + canvases {
      try growth.measure()
    }
  }

  private static let description = PictureDescription(
    id: "growth", title: "Growth", description: "A picture of growing size.")

  private static let points = [1000, 10_000, 100_000, 1_000_000]
  private static let units = [10, 100, 1000, 10_000]

  // MARK: Charts

  private static var scatters: [Growth] {
    drawing("Scatter", "points", points) { count in
      try Figure {
        Axes { Scatter(Samples.cloud(count), color: .red, edgeColor: .white, label: "points") }
          .legend(.best)
      }
    }
  }

  private static var lines: [Growth] {
    let shapes: [(String, (Int) -> [Point])] = [
      ("random walk", Samples.walk), ("zigzag", Samples.zigzag), ("spiral", Samples.spiral),
    ]
    return shapes.flatMap { name, shape in
      drawing("Line, \(name)", "points", points) { count in
        try Figure { Axes { Line(shape(count), label: "line") }.legend(.best) }
      }
    }
  }

  private static var spaces: [Growth] {
    let scatter = drawing("Scatter3D, one opacity", "points", points) { count in
      try Figure { Axes3D { Scatter3D(Samples.space(count), color: .red, alpha: 1) } }
    }
    let surface = drawing("Surface3D", "faces", [100, 1024, 10_000, 102_400]) { count in
      try Figure { Axes3D { Samples.hill(faces: count) } }
    }
    let exact = drawing("Surface3D in exact order", "faces", [100, 1024, 4096]) {
      count in
      try Figure { Axes3D(depthOrder: .exact) { Samples.hill(faces: count) } }
    }
    return scatter + surface + exact
  }

  private static var diagrams: [Growth] {
    // All units make a picture of its own size, beyond what can be drawn.
    let whole = layout("Network diagram, all units and weights", "hidden units", units) { count in
      let weights = Samples.steps(count).map { $0 - 0.5 }
      return try Figure(width: 10, height: 10) {
        NetworkDiagram {
          DiagramLayer("Input", ["$x$"])
          DiagramLayer("Hidden", units: weights.map { DiagramLayer.Unit("", weightValues: [$0]) })
          DiagramLayer("Output", units: [DiagramLayer.Unit("$y$", weightValues: weights)])
        }
      }
    }
    return [whole]
      + drawing("Network diagram, some units shown", "hidden units", units) { count in
        try Figure(width: 10, height: 10) {
          NetworkDiagram {
            DiagramLayer("Input", ["$x$"], bias: "$1$")
            DiagramLayer("Hidden", count: count, bias: "$1$", activation: .relu) { "$a_{\($0)}$" }
            DiagramLayer("Output", ["$y$"], activation: .linear)
          }
        }
      }
  }

  private static var canvases: [Growth] {
    let sizes = [500, 1000, 2000, 4000, 8000, 16_000].map { $0 * $0 }
    func scene(pixels: Int) throws -> Scene {
      let inches = Double(pixels).squareRoot() / 100
      return try Figure(width: inches, height: inches) {
        Axes { Scatter(Samples.cloud(1000), color: .red) }
      }
      .layout().scene(canvas: .full)
    }
    return [
      Growth(title: "Canvas: raster", unit: "pixels", sizes: sizes) { size in
        let scene = try scene(pixels: size)
        return { try scene.picture().pixels.count }
      },
      Growth(title: "Canvas: PNG", unit: "pixels", sizes: sizes) { size in
        let picture = try scene(pixels: size).picture()
        return { try picture.png(title: "Growth", pixelsPerInch: 100).count }
      },
    ]
  }

  /// Layout, raster, PNG and SVG of a figure that grows.
  private static func drawing(
    _ name: String, _ unit: String, _ sizes: [Int], figure: @escaping (Int) throws -> Figure
  ) -> [Growth] {
    [
      layout(name, unit, sizes, figure: figure),
      Growth(title: "\(name): pixels and PNG", unit: unit, sizes: sizes) { size in
        let scene = try figure(size).layout().scene()
        return { try scene.png(description: description).count }
      },
      Growth(title: "\(name): SVG", unit: unit, sizes: sizes) { size in
        let scene = try figure(size).layout().scene()
        return { try scene.svg(description: description).utf8.count }
      },
    ]
  }

  private static func layout(
    _ name: String, _ unit: String, _ sizes: [Int], figure: @escaping (Int) throws -> Figure
  ) -> Growth {
    Growth(title: "\(name): layout and scene", unit: unit, sizes: sizes) { size in
      let figure = try figure(size)
      return {
        _ = try figure.layout().scene()
        return 0
      }
    }
  }

  // MARK: Networks

  private static var networks: [Growth] {
    [
      Growth(title: "Training, 100 samples, 10 epochs", unit: "hidden units", sizes: units) {
        size in
        let initial = try network(units: size)
        let x = Samples.steps(100)
        let targets = Matrix(column: x.map { $0 * (1 - $0) })
        let features = Matrix(column: x)
        return {
          var network = initial
          try network.fit(
            features, targets, loss: .meanSquaredError, metrics: [.meanSquaredError], epochs: 10)
          return 0
        }
      },
      Growth(title: "Predicting 1000 samples", unit: "hidden units", sizes: units) { size in
        let network = try network(units: size)
        let features = Matrix(column: Samples.steps(1000))
        return {
          _ = try network.predict(features)
          return 0
        }
      },
      Growth(title: "Predicting with 10 units", unit: "samples", sizes: points) { size in
        let network = try network(units: 10)
        let features = Matrix(column: Samples.steps(size))
        return {
          _ = try network.predict(features)
          return 0
        }
      },
      Growth(title: "Decision regions", unit: "hidden units", sizes: units) { size in
        let network = try network(inputs: 2, units: size)
        return {
          _ = try DecisionRegions(x: -2...2, y: -2...2, colors: [.red, .blue]) { points in
            let values = points.flatMap { [$0.x, $0.y] }
            let sums = try network.decisionFunction(
              Matrix(rows: points.count, columns: 2, values: values))
            return [sums.column(0).map { -$0 }, sums.column(0)]
          }
          return 0
        }
      },
    ]
  }

  private static func network(inputs: Int = 1, units: Int) throws -> Network {
    try Network(
      inputs: inputs, seed: 1,
      layers: [Dense(units, activation: .relu), Dense(1, activation: .linear)])
  }
}
