/// The colours that a map runs through, and where.
///
/// The arithmetic is that of Matplotlib's `_create_lookup_table` and NumPy's `linspace`, so that the colours
/// are the same to the last bit.
struct ColorStops: Sendable, Hashable {
  /// Shares of the range, ascending from 0 to 1.
  var places: [Double] = []
  /// The colour at each of them.
  var colors: [RGBA] = []

  init() {}

  init(places: [Double], colors: [RGBA]) {
    self.places = places
    self.colors = colors
  }

  /// Colours at equal distances.
  init(even colors: [RGBA]) {
    self.init(places: Self.evenPlaces(colors.count), colors: colors)
  }

  /// A place that is not where it has to be; nil when all are.
  var misplaced: Double? {
    guard let first = places.first, let last = places.last, places.count > 1 else { return nil }
    if first != 0 { return first }
    if last != 1 { return last }
    return zip(places, places.dropFirst()).first { !($0 < $1) }?.1
  }

  /// The same colours from the other end.
  var reversed: ColorStops {
    ColorStops(places: places.reversed().map { 1 - $0 }, colors: colors.reversed())
  }

  /// So many colours from the first to the last; there has to be one.
  func samples(_ count: Int) -> [RGBA] {
    guard colors.count > 1, count > 1 else {
      return [RGBA](repeating: colors[colors.count - 1], count: count)
    }
    let length = Double(count - 1)
    let ends = places.map { $0 * length }
    var next = 0
    return Self.evenPlaces(count).enumerated().map { index, place -> RGBA in
      if index == 0 { return colors[0] }
      if index == count - 1 { return colors[colors.count - 1] }
      let place = length * place
      while ends[next] < place { next += 1 }
      let (start, end) = (ends[next - 1], ends[next])
      return colors[next - 1].mixed(with: colors[next], share: (place - start) / (end - start))
    }
  }

  /// Numbers from 0 to 1 in equal steps; a single one is 0.
  static func evenPlaces(_ count: Int) -> [Double] {
    guard count > 1 else { return [Double](repeating: 0, count: count) }
    let step = 1 / Double(count - 1)
    return (0..<count).map { $0 == count - 1 ? 1 : Double($0) * step }
  }
}

extension RGBA {
  /// The colour with a share of each component from another one.
  fileprivate func mixed(with other: RGBA, share: Double) -> RGBA {
    func mixed(_ first: Double, _ second: Double) -> Double {
      min(max(share * (second - first) + first, 0), 1)
    }
    return RGBA(
      red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue),
      alpha: mixed(alpha, other.alpha))
  }
}
