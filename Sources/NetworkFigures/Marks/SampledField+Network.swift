import Plotting
import Training

extension SampledField {
  /// What a network answers over a part of the plane, as contours take it.
  ///
  /// ![Half moons of points, and lines where a probability is 0.1, 0.5 and 0.9.](model-SampledField.svg)
  ///
  ///     let probability = try SampledField(of: network, x: -2...2, y: -2...2)
  ///     Contour(probability, levels: [0.1, 0.5, 0.9], labels: ContourLabels())
  ///
  /// - Parameters:
  ///   - network: a network of two inputs.
  ///   - output: the output, counted from 0; of a softmax that of this class.
  ///   - x: the extent along the first feature, in data units.
  ///   - y: the extent along the second feature.
  ///   - resolution: how many cells the extent is divided into along x and along y, from 1 to 4096.
  /// - Throws: `NetworkFigureError.unit` for an output that the network does not have, `TrainingError` for a
  ///   network of another number of inputs, and `PlotError.measure` for a resolution out of range.
  public init(
    of network: Network, output: Int = 0, x: ClosedRange<Double>, y: ClosedRange<Double>,
    resolution: Int = SampledField.defaultResolution
  ) throws {
    guard (0..<network.outputs).contains(output) else {
      throw NetworkFigureError.unit(output, units: network.outputs)
    }
    try self.init(x: x, y: y, resolution: resolution) { points in
      let features = try Matrix(
        rows: points.count, columns: 2, values: points.flatMap { [$0.x, $0.y] })
      return try network.predict(features).column(output)
    }
  }
}
