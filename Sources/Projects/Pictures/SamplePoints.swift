import NetworkFigures
import Plotting
import Training

/// Samples at places in a plane, in the colours of their classes or of their numbers.
struct SamplePoints {
  /// The samples.
  let data: StudyData
  /// Where they stand, samples x 2.
  let places: Matrix
  let style: PictureStyle
  /// The colours of numbers; nil for classes.
  let scale: ColorScale?

  /// - Parameter scale: the colours of numbers; nil has those of the data's own.
  init(_ data: StudyData, places: Matrix, style: PictureStyle, scale: ColorScale? = nil) {
    (self.data, self.places, self.style) = (data, places, style)
    self.scale = data.numbers.map { numbers in
      scale ?? ColorScale(.viridis, limits: Extent.of(numbers))
    }
  }

  /// The points, a scatter for each class.
  func scatters() throws -> [Scatter] {
    let look = PointLook(style.points, count: data.count)
    switch data.target {
    case .classes(let labels, let names):
      let classes = ClassLook(of: data, style: style)
      return try Scatter.byClass(
        features: places, labels: labels, classes: Array(names.indices), colors: classes.points,
        size: look.size, edgeColor: look.edgeColor, alpha: look.alpha
      ) { classes.labels[$0] }
    case .numbers(let numbers):
      return [
        Scatter(
          (0..<places.rows).map { Point(places[$0, 0], places[$0, 1]) }, size: look.size,
          values: ValueColors(numbers, on: scale), edgeColor: look.edgeColor, alpha: look.alpha)
      ]
    }
  }

  /// What the colours of numbers mean; nil for classes.
  var colorBar: ColorBar? {
    scale.map { ColorBar($0, label: data.targetName.asLabel) }
  }
}

extension Extent {
  /// From the least to the greatest of some numbers, or around a number that stands alone.
  static func of(_ numbers: [Double]) -> ClosedRange<Double> {
    guard let least = numbers.min(), let greatest = numbers.max(), least < greatest else {
      return around(numbers, chosen: nil)
    }
    return least...greatest
  }
}
