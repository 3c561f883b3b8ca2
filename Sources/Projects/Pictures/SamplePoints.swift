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
      if isCrowd { return [crowd(labels, look: look, classes: classes)] }
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

  /// What the legend of a crowd names: discs that can be seen; nil where the marks name themselves.
  var legendEntries: [LegendEntry]? {
    guard isCrowd, data.task == .classification else { return nil }
    return ClassLook(of: data, style: style).legendEntries
  }

  /// Whether there are so many samples that they hide each other.
  private var isCrowd: Bool { data.count >= PointLook.many }

  /// Samples that hide each other, in an order in which no class is in front of the others.
  private func crowd(_ labels: [Int], look: PointLook, classes: ClassLook) -> Scatter {
    let order = Self.mixed(labels.count)
    let map = ColorMap(listed: classes.points, in: style.theme.palette)
    let ends = -0.5...Double(classes.points.count) - 0.5
    return Scatter(
      order.map { Point(places[$0, 0], places[$0, 1]) }, size: look.size,
      values: ValueColors(
        order.map { Double(labels[$0]) }, on: ColorScale(map, limits: ends)),
      edgeColor: look.edgeColor, alpha: look.alpha)
  }

  /// The numbers up to a count, each once, far apart one after the other: multiples of a step near the golden
  /// section that shares no divisor with the count. Rows of a table are often sorted by class.
  private static func mixed(_ count: Int) -> [Int] {
    guard count > 2 else { return Array(0..<count) }
    var step = max(Int(Double(count) * 0.618_033_988_749_895), 1)
    while greatestCommonDivisor(step, count) != 1 { step += 1 }
    var place = 0
    return (0..<count).map { _ in
      defer { place = (place + step) % count }
      return place
    }
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
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
