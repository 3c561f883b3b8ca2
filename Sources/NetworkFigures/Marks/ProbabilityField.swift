import Plotting
import Training

/// The probability that a model gives to a class, over the plane, as a smooth field of colours.
///
/// ![A field from dark blue over green to yellow, with two half moons of points.](mark-ProbabilityField.svg)
///
///     let field = try ProbabilityField(of: network, x: -2...3, y: -1.5...2)
///     Axes(x: "$x_1$", y: "$x_2$") {
///       field
///       try Scatter.byClass(dataset, edgeColor: .markerEdge)
///     }
///     .colorBar(ColorBar(field.colors, label: "probability"))
///
/// A raster of 500 x 500 values holds as much as a screen can show, and is a picture of as many pixels in
/// every kind of file. With `levels` it is divided into areas of one colour between them, whose borders are
/// found as exactly as those of decision regions.
public struct ProbabilityField: Mark, Equatable {
  /// What the probabilities look like.
  public let colors: ColorScale
  /// Where the colour changes; none for a smooth field.
  public let levels: [Double]
  private let content: Content

  /// What is drawn: a raster, or an area between each level and the next.
  private enum Content: Sendable, Equatable {
    case raster(HeatMap)
    case bands(DecisionRegions)
  }

  /// How many values a field has along each side unless told otherwise.
  public static let defaultResolution = 500
  /// The colours of the probabilities from 0 to 1 unless others are given.
  public static let defaultColors = ColorScale(.viridis, limits: 0...1)

  /// Evaluates a network over a part of the plane.
  ///
  /// - Parameters:
  ///   - network: a network of two inputs.
  ///   - output: the output, counted from 0, whose probability is drawn: of a softmax that of this class.
  ///   - x: the extent along the first feature, in data units.
  ///   - y: the extent along the second feature.
  ///   - resolution: how many values there are along each side; with levels, how many cells their borders
  ///     are looked for in, at most ``/Plotting/RegionTracer/defaultResolution``.
  ///   - colors: what the probabilities look like; nil has those from 0 to 1 in viridis.
  ///   - levels: where the colour changes, rising; none for a smooth field.
  ///   - alpha: the opacity.
  ///   - zOrder: the place in the order of drawing.
  /// - Throws: `NetworkFigureError.unit` for an output that the network does not have, `TrainingError` for a
  ///   network of another number of inputs, and what the field of a function throws.
  public init(
    of network: Network, output: Int = 0, x: ClosedRange<Double>, y: ClosedRange<Double>,
    resolution: Int = defaultResolution, colors: ColorScale? = nil, levels: [Double] = [],
    alpha: Double = 1, zOrder: Double = ZOrder.image
  ) throws {
    guard (0..<network.outputs).contains(output) else {
      throw NetworkFigureError.unit(output, units: network.outputs)
    }
    try self.init(
      x: x, y: y, resolution: resolution, colors: colors, levels: levels, alpha: alpha,
      zOrder: zOrder
    ) { try network.predict($0).column(output) }
  }

  /// Evaluates a function over a part of the plane, such as that of a model trained elsewhere, or of one
  /// whose features have to be scaled first.
  ///
  ///     try ProbabilityField(x: 0...9, y: 0...5) { try model.predictProbabilities($0).column(1) }
  ///
  /// - Parameters:
  ///   - x: the extent along the first feature, in data units.
  ///   - y: the extent along the second feature.
  ///   - resolution: how many values there are along each side.
  ///   - colors: what the values look like; nil has those from 0 to 1 in viridis.
  ///   - levels: where the colour changes, rising; none for a smooth field.
  ///   - alpha: the opacity.
  ///   - zOrder: the place in the order of drawing.
  ///   - probabilities: a value for each sample, samples x 2; it is asked for many at a time.
  /// - Throws: what the function throws, and `PlotError` for an empty extent, a resolution below 1, another
  ///   number of values than of samples, and levels that do not rise.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = defaultResolution,
    colors: ColorScale? = nil, levels: [Double] = [], alpha: Double = 1,
    zOrder: Double = ZOrder.image, probabilities: @escaping (Matrix) throws -> [Double]
  ) throws {
    self.colors = colors ?? Self.defaultColors
    self.levels = levels
    let raster = try FieldRaster(x: x, y: y, resolution: resolution)
    if levels.isEmpty {
      let values = try raster.values(of: probabilities)
      content = .raster(
        HeatMap(
          values, x: x, y: y, colors: self.colors, isSmooth: true, alpha: alpha, zOrder: zOrder))
    } else {
      let bands = try LevelBands(levels, colors: self.colors)
      content = .bands(
        try DecisionRegions(
          x: x, y: y, colors: bands.fills.map { $0.withAlpha($0.alpha * alpha) },
          resolution: min(resolution, RegionTracer.defaultResolution), zOrder: zOrder
        ) { points in try bands.scores(of: probabilities(Matrix(points))) })
    }
  }

  private var mark: any Mark {
    switch content {
    case .raster(let map): map
    case .bands(let regions): regions
    }
  }

  /// What the mark has to show; limits end where the field ends.
  public var data: MarkData { mark.data }

  /// Everything the mark writes: nothing.
  public var texts: [String] { [] }

  /// Refuses colours, opacities and places in the order of drawing that no field is drawn with.
  public func validate() throws(PlotError) { try mark.validate() }

  /// The mark in its place.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    try mark.layout(in: context)
  }
}
