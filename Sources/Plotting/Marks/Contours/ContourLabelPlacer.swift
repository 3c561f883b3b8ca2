import Glibc

/// Puts numbers on contour lines, one line after the other.
///
/// Source of the rules: Matplotlib's `ContourLabeler`: print_label, locate_label, too_close and
/// _split_path_and_get_label_rotation.
struct ContourLabelPlacer {
  /// The numbers, in the order of the lines.
  private(set) var placed: [PlacedText] = []
  private let labels: ContourLabels
  private let context: DrawingContext
  private let texts: [Double: String]
  /// Where numbers stand.
  private var places: [Point] = []

  /// A line of more points than so many times the width of a label (pixels) is long enough for it.
  private static let pointsPerPixel = 10.0
  /// So is one that reaches across so many widths of it along x or along y.
  private static let leastReach = 1.2
  /// Labels are so many widths of a label apart, unless there is no room for that.
  private static let leastDistance = 1.2

  init(labels: ContourLabels, levels: [Double], context: DrawingContext) {
    self.labels = labels
    self.context = context
    texts = labels.texts(of: levels)
  }

  /// The numbers as nodes.
  var nodes: [Scene.Node] { placed.map { $0.node(grid: context.grid) } }

  /// Puts the number of a level on each of its lines that is long enough, and interrupts these.
  mutating func label(
    _ stretches: inout [ContourStretch], level: Double, color: Color
  ) throws(PlotError) {
    guard let text = texts[level] else { return }
    let size = labels.size ?? context.theme.fontSize
    let width = try context.typesetter.typeset(text, size: size).width
    var interrupted: [ContourStretch] = []
    for stretch in stretches {
      guard isLongEnough(stretch.points, for: width) else {
        interrupted.append(stretch)
        continue
      }
      let index = straightest(of: stretch.points, for: width)
      let place = stretch.points[index]
      places.append(place)
      let gap = ContourGap(
        in: stretch, at: index, width: width, spacing: labels.spacing * pixelsPerUnit)
      placed.append(
        try context.typesetter.place(
          text, at: place, size: size, color: labels.color ?? color,
          placement: TextPlacement(
            .center, .center, rotation: gap.angle, rotationMode: .default)))
      interrupted += labels.isInline ? gap.stretches : [stretch]
    }
    stretches = interrupted
  }

  /// Pixels of the scene in one of a picture with 100 to the inch, Matplotlib's figure.dpi.
  private var pixelsPerUnit: Double { context.measures.pixelsPerInch / 100 }

  private func isLongEnough(_ line: [Point], for width: Double) -> Bool {
    guard let bounds = Rect(around: line) else { return false }
    return Double(line.count) > Self.pointsPerPixel * width
      || max(bounds.width, bounds.height) > Self.leastReach * width
  }

  /// The number of the point in the middle of the straightest part of a line where no other label is near; of
  /// the straightest part if there is none.
  ///
  /// A part has as many points as the label has pixels; the last part is filled from the start of the line.
  private func straightest(of line: [Point], for width: Double) -> Int {
    let blocks = width > 1 ? Int((Double(line.count) / width).rounded(.up)) : 1
    let size = blocks == 1 ? line.count : Int(width)
    let deviations = (0..<blocks).map { block in
      deviation(of: (0..<size).map { line[(block * size + $0) % line.count] })
    }
    let order = deviations.indices.sorted {
      let (first, second) = (deviations[$0], deviations[$1])
      if first.isNaN || second.isNaN { return !first.isNaN || (second.isNaN && $0 < $1) }
      return (first, $0) < (second, $1)
    }
    let middles = order.map { ($0 * size + size / 2) % line.count }
    return middles.first { !isOccupied(line[$0], for: width) } ?? middles.first ?? 0
  }

  /// How far the points of a part of a line are from the straight line through its ends, in all; not a number
  /// where the ends are one point.
  private func deviation(of part: [Point]) -> Double {
    guard let first = part.first, let last = part.last else { return .nan }
    let along = last - first
    return part.reduce(0) { sum, point in
      let cross: Double = (first.y - point.y) * along.x - (first.x - point.x) * along.y
      return sum + abs(cross) / along.length
    }
  }

  private func isOccupied(_ place: Point, for width: Double) -> Bool {
    places.contains { ($0 - place).length < Self.leastDistance * width }
  }
}
