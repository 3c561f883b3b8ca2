/// Colours along a range: what a value looks like, from the least to the greatest.
///
///     ColorMap.viridis.color(atShare: 0.5)  // a blue green
///     ColorMap(through: [.white, .crimson])  // from one to the other
///     ColorMap.coolwarm.resampled(to: 5).with(over: .black)
///
/// The colours are the same in every palette: a change of the page's colours does not change what they
/// say.
public struct ColorMap: Sendable, Hashable {
  /// The colours, from the least value to the greatest; each stands for an equal part of the range.
  public let colors: [RGBA]
  /// The colour of values below the range, where it is not that of the least.
  private var ownUnder: RGBA?
  /// The colour of values above the range, where it is not that of the greatest.
  private var ownOver: RGBA?
  /// The colour of what has no place in the range, such as what is no number; transparent unless told
  /// otherwise. Matplotlib's `set_bad`.
  public private(set) var bad = RGBA(red: 0, green: 0, blue: 0, alpha: 0)
  /// What the colours run through; empty for a map that is a list of them.
  private let stops: ColorStops
  /// What no map can be made of.
  private let defect: Defect?

  /// How many colours Matplotlib divides a range into; `image.lut`.
  public static let defaultCount = 256
  /// More colours nobody tells apart.
  private static let mostColors = 65_536

  /// What a map was asked to be and cannot be.
  private enum Defect: Hashable {
    case count(Int)
    case place(Double)
  }

  /// The parts that the others are made of.
  private init(colors: [RGBA], stops: ColorStops, defect: Defect?) {
    self.colors = colors.isEmpty ? [RGBA(red: 0, green: 0, blue: 0)] : colors
    self.stops = stops
    self.defect = defect
  }

  /// Creates a map of given colours, as many as there are; Matplotlib's `ListedColormap`. A map without any
  /// is refused when a figure is declared with it.
  public init(_ colors: [RGBA]) {
    self.init(
      colors: colors, stops: ColorStops(), defect: colors.isEmpty ? .count(0) : nil)
  }

  /// Creates a map of given colours, as many as there are.
  ///
  ///     ColorMap(listed: [.tomato, .gold, .seaGreen])
  ///
  /// - Parameters:
  ///   - colors: the colours, from the least value to the greatest.
  ///   - palette: what roles among them look like.
  public init(listed colors: [Color], in palette: Palette = .classic) {
    self.init(colors.map(palette.resolve))
  }

  /// Creates a map that runs evenly through some colours, mixed in sRGB; Matplotlib's
  /// `LinearSegmentedColormap.from_list`.
  ///
  /// - Parameters:
  ///   - colors: the colours on the way, from the least value to the greatest.
  ///   - count: how many colours the map has.
  ///   - palette: what roles among them look like.
  public init(
    through colors: [Color], count: Int = ColorMap.defaultCount, in palette: Palette = .classic
  ) {
    self.init(through: ColorStops(even: colors.map(palette.resolve)), count: count)
  }

  /// Creates a map that runs through colours at given shares of the range, mixed in sRGB.
  ///
  ///     ColorMap(through: [(0, .navy), (0.2, .white), (1, .crimson)])
  ///
  /// - Parameters:
  ///   - stops: the colours and their shares, ascending from 0 to 1. Others are refused when a figure is
  ///     declared with the map.
  ///   - count: how many colours the map has.
  ///   - palette: what roles among them look like.
  public init(
    through stops: [(share: Double, color: Color)], count: Int = ColorMap.defaultCount,
    in palette: Palette = .classic
  ) {
    self.init(
      through: ColorStops(
        places: stops.map(\.share), colors: stops.map { palette.resolve($0.color) }),
      count: count)
  }

  init(through stops: ColorStops, count: Int = ColorMap.defaultCount) {
    if stops.colors.isEmpty {
      self.init([])
    } else if let place = stops.misplaced {
      self.init(colors: stops.colors, stops: stops, defect: .place(place))
    } else if (1...Self.mostColors).contains(count) {
      self.init(colors: stops.samples(count), stops: stops, defect: nil)
    } else {
      self.init(colors: stops.colors, stops: stops, defect: .count(count))
    }
  }
}

// MARK: - Colours

extension ColorMap {
  /// The colour of values below the range: that of the least unless told otherwise.
  public var under: RGBA { ownUnder ?? colors[0] }

  /// The colour of values above the range: that of the greatest unless told otherwise.
  public var over: RGBA { ownOver ?? colors[colors.count - 1] }

  /// The colour at a share of the range, from 0 to 1, which belong to it; those of the ends beyond. What is
  /// no number has the colour for that.
  public func color(atShare share: Double) -> RGBA {
    let place = share * Double(colors.count)
    // The greatest value is inside the range.
    return color(atPlace: place == Double(colors.count) ? place - 1 : place)
  }

  /// The colour with a number, counted from 0; those of the ends beyond.
  func color(at index: Int) -> RGBA { color(atPlace: Double(index)) }

  /// The colour at a place in units of colours.
  private func color(atPlace place: Double) -> RGBA {
    if place.isNaN { return bad }
    if place < 0 { return under }
    return place >= Double(colors.count) ? over : colors[Int(place)]
  }
}

// MARK: - Other maps

extension ColorMap {
  /// The map from the greatest value to the least; the colours of the ends change places too.
  public var reversed: ColorMap {
    var map =
      stops.colors.count > 1 && defect == nil
      ? ColorMap(through: stops.reversed, count: colors.count)
      : ColorMap(colors: colors.reversed(), stops: stops.reversed, defect: defect)
    (map.ownUnder, map.ownOver, map.bad) = (ownOver, ownUnder, bad)
    return map
  }

  /// The map with another number of colours: so many levels of equal width, the first and the last as
  /// before. Matplotlib's `resampled`, or `get_cmap(name, n)`.
  ///
  ///     ColorMap.viridis.resampled(to: 5)
  ///
  /// - Parameter count: how many colours, from 1 to 65536; other numbers are refused when a figure is
  ///   declared with the map.
  public func resampled(to count: Int) -> ColorMap {
    var map = self
    if defect != nil {
      return self
    } else if !stops.colors.isEmpty {
      map = ColorMap(through: stops, count: count)
    } else if (1...Self.mostColors).contains(count) {
      map = ColorMap(ColorStops.evenPlaces(count).map(color(atShare:)))
    } else {
      map = ColorMap(colors: colors, stops: stops, defect: .count(count))
    }
    (map.ownUnder, map.ownOver, map.bad) = (ownUnder, ownOver, bad)
    return map
  }

  /// The map with other colours for what has no place in the range; Matplotlib's `with_extremes`.
  ///
  ///     ColorMap.viridis.with(under: .white, over: .red, bad: .lightGray)
  ///
  /// - Parameters:
  ///   - under: the colour of values below the range; nil leaves it as it is.
  ///   - over: that of values above the range.
  ///   - bad: that of what is no number, or has no place on the scale of the values.
  ///   - palette: what roles among them look like.
  public func with(
    under: Color? = nil, over: Color? = nil, bad: Color? = nil, in palette: Palette = .classic
  ) -> ColorMap {
    var map = self
    if let under { map.ownUnder = palette.resolve(under) }
    if let over { map.ownOver = palette.resolve(over) }
    if let bad { map.bad = palette.resolve(bad) }
    return map
  }
}

// MARK: - What is refused

extension ColorMap {
  /// Refuses a map of no colours, of stops out of order, and colours that are none.
  func validate() throws(PlotError) {
    switch defect {
    case .count(let count):
      throw .measure(
        name: "number of colors of the color map", value: Double(count),
        expected: "1 to \(Self.mostColors)")
    case .place(let share):
      throw .measure(
        name: "share of a color of the color map", value: share,
        expected: "shares that ascend from 0 to 1")
    case nil: break
    }
    for (index, color) in colors.enumerated() {
      try Require.color(color, "color \(index) of the color map")
    }
    for (name, color) in [("under", under), ("over", over), ("bad", bad)] {
      try Require.color(color, "color \"\(name)\" of the color map")
    }
  }
}
