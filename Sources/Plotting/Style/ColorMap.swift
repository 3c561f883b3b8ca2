/// Colours along a range: what a value looks like, from the least to the greatest.
///
///     ColorMap.viridis.color(atShare: 0.5)  // a blue green
///     ColorMap(through: [.white, .crimson])  // from one to the other
///
/// The colours are the same in every palette: a change of the page's colours does not change what they
/// say.
public struct ColorMap: Sendable, Hashable {
  /// The colours, from the least value to the greatest; each stands for an equal part of the range.
  public let colors: [RGBA]

  /// How many colours Matplotlib divides a range into; `image.lut`.
  private static let count = 256

  /// Creates a map of given colours; without any it is black.
  public init(_ colors: [RGBA]) {
    self.colors = colors.isEmpty ? [RGBA(red: 0, green: 0, blue: 0)] : colors
  }

  /// Creates a map of 256 colours that runs evenly through those given, mixed in sRGB; Matplotlib's
  /// `LinearSegmentedColormap.from_list`.
  ///
  /// - Parameters:
  ///   - colors: the colours on the way, from the least value to the greatest.
  ///   - palette: what roles among them look like.
  public init(through colors: [Color], in palette: Palette = .classic) {
    let stops = colors.map(palette.resolve)
    guard let last = stops.last, stops.count > 1 else {
      self.init(stops)
      return
    }
    let stretches = Double(stops.count - 1)
    self.init(
      (0..<Self.count).map { index -> RGBA in
        let place = Double(index) / Double(Self.count - 1) * stretches
        let start = Int(place)
        guard start + 1 < stops.count else { return last }
        return stops[start].mixed(with: stops[start + 1], share: place - Double(start))
      })
  }

  /// Creates a map from six hexadecimal digits for each of its colours.
  init(hex digits: String) {
    let values: [Int] = digits.compactMap(\.hexDigitValue)
    var components: [Double] = []
    for start in stride(from: 0, to: values.count - 1, by: 2) {
      components.append(Double(16 * values[start] + values[start + 1]) / 255)
    }
    var colors: [RGBA] = []
    for start in stride(from: 0, to: components.count - 2, by: 3) {
      colors.append(
        RGBA(
          red: components[start], green: components[start + 1], blue: components[start + 2]))
    }
    self.init(colors)
  }

  /// Creates a map of 256 colours that runs evenly through those given, in 24 bits each.
  private init(throughHex colors: [UInt32]) {
    self.init(through: colors.map { Color(hex: $0) })
  }

  /// The colour at a share of the range, from 0 to 1; beyond these the first and the last one. What is no
  /// number is transparent.
  public func color(atShare share: Double) -> RGBA {
    guard !share.isNaN else { return RGBA(red: 0, green: 0, blue: 0, alpha: 0) }
    let place = (share * Double(colors.count)).rounded(.down)
    return colors[Int(place, clampedTo: 0...colors.count - 1)]
  }

  /// The map from the greatest value to the least.
  public var reversed: ColorMap { ColorMap(colors.reversed()) }
}

extension ColorMap {
  /// From black to white.
  public static let gray = ColorMap(through: [.black, .white])

  /// From nearly white to dark blue. Source: C. A. Brewer, ColorBrewer 2.0, Blues.
  public static let blues = ColorMap(
    throughHex: [
      0xF7FBFF, 0xDEEBF7, 0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x4292C6, 0x2171B5, 0x08519C, 0x08306B,
    ])

  /// From red over nearly white to blue, for what has a middle. Source: C. A. Brewer, ColorBrewer 2.0,
  /// RdBu.
  public static let redBlue = ColorMap(
    throughHex: [
      0x67001F, 0xB2182B, 0xD6604D, 0xF4A582, 0xFDDBC7, 0xF7F7F7, 0xD1E5F0, 0x92C5DE, 0x4393C3,
      0x2166AC, 0x053061,
    ])
}

extension RGBA {
  /// The colour with a share of each component from another one.
  fileprivate func mixed(with other: RGBA, share: Double) -> RGBA {
    RGBA(
      red: red + share * (other.red - red), green: green + share * (other.green - green),
      blue: blue + share * (other.blue - blue), alpha: alpha + share * (other.alpha - alpha))
  }
}
