import Pictures

/// The cells of a heat map as a picture.
struct HeatMapRaster {
  private let map: HeatMap
  private let columns: Int

  init(of map: HeatMap) {
    self.map = map
    columns = map.values.map(\.count).max() ?? 0
  }

  /// The picture in its place; nil when nothing of it is there to see.
  func image(in context: DrawingContext) -> Scene.Image? {
    guard columns > 0 else { return nil }
    return context.x.scale.isEven && context.y.scale.isEven
      ? cells(in: context) : resampled(in: context)
  }

  /// A pixel a cell, the first row of pixels at the top of the page.
  private func cells(in context: DrawingContext) -> Scene.Image? {
    let first = context.position(of: Point(map.x.lowerBound, map.y.lowerBound))
    let last = context.position(of: Point(map.x.upperBound, map.y.upperBound))
    guard context.isNear(first), context.isNear(last) else { return resampled(in: context) }
    guard let frame = Rect(around: [first, last]) else { return nil }
    let rows = last.y < first.y ? Array(map.values.indices.reversed()) : Array(map.values.indices)
    let places = last.x < first.x ? Array((0..<columns).reversed()) : Array(0..<columns)
    return picture(rows: rows, columns: places).map {
      Scene.Image($0, in: context.grid.whole(frame), isSmooth: map.isSmooth)
    }
  }

  /// More pixels along a side than this nobody tells apart.
  private static let mostPixels = 4096

  /// A pixel for each of the device, where cells of one size in data are not of one size on the page.
  private func resampled(in context: DrawingContext) -> Scene.Image? {
    let frame = context.grid.whole(context.frame)
    let (wide, high) = (frame.width / context.grid.step, frame.height / context.grid.step)
    let width = Int(wide.rounded(), clampedTo: 0...Self.mostPixels)
    let height = Int(high.rounded(), clampedTo: 0...Self.mostPixels)
    guard width > 0, height > 0 else { return nil }
    let pixel = Size(width: frame.width / Double(width), height: frame.height / Double(height))
    // From the middle of each pixel back to the data.
    let columns = (0..<width).map { column -> Int in
      let distance = frame.minX + (Double(column) + 0.5) * pixel.width - context.frame.minX
      let value = context.x.value(atShare: distance / context.frame.width)
      return Self.cell(of: value, in: map.x, count: self.columns)
    }
    let rows = (0..<height).map { row -> Int in
      let distance = context.frame.maxY - frame.minY - (Double(row) + 0.5) * pixel.height
      let value = context.y.value(atShare: distance / context.frame.height)
      return Self.cell(of: value, in: map.y, count: map.values.count)
    }
    return picture(rows: rows, columns: columns).map { Scene.Image($0, in: frame) }
  }

  /// The number of the cell that a value lies in; -1 for none.
  private static func cell(of value: Double, in range: ClosedRange<Double>, count: Int) -> Int {
    guard range.contains(value) else { return -1 }
    func edge(_ index: Int) -> Double {
      let share = Double(index) / Double(count)
      return range.lowerBound * (1 - share) + range.upperBound * share
    }
    let share = Interval(range).fraction(of: value)
    let index = Int((share * Double(count)).rounded(.down), clampedTo: 0...count - 1)
    // Of a wide range a share has too few digits to say on which side of an edge a value lies.
    if index > 0, value < edge(index) { return index - 1 }
    return index + 1 < count && value >= edge(index + 1) ? index + 1 : index
  }

  /// The colours of cells; nil where there are none.
  private func picture(rows: [Int], columns: [Int]) -> Picture? {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * rows.count * columns.count)
    for row in rows {
      for column in columns { pixels.append(contentsOf: color(row: row, column: column).bytes) }
    }
    return try? Picture(width: columns.count, height: rows.count, pixels: pixels)
  }

  private func color(row: Int, column: Int) -> RGBA {
    guard map.values.indices.contains(row), map.values[row].indices.contains(column) else {
      return map.colors.color(of: .nan)
    }
    return map.colors.color(of: map.values[row][column])
  }
}

extension Scale {
  /// Whether equal steps of the value are equally long on the page.
  fileprivate var isEven: Bool { self is LinearScale || self is CategoryScale }
}

extension RGBA {
  /// Red, green, blue and opacity from 0 to 255; parts of these are cut off, as Matplotlib does it
  /// where it colours pictures.
  var bytes: [UInt8] {
    [red, green, blue, alpha].map { UInt8(Int($0 * 255, clampedTo: 0...255)) }
  }
}
