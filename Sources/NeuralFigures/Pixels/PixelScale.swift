/// How many pixels of a file make a pixel of a page, along x and along y.
///
///     PixelScale(2)?.suffix  // "@2x"
struct PixelScale: Sendable, Hashable {
  let factor: Double

  /// A pixel of the file for each of the page.
  static let one = PixelScale(checked: 1)
  /// Beyond this a figure of usual size no longer fits the largest picture Cairo can draw.
  static let largest = 64.0
  /// The pixels in an inch of figures that say nothing else, at a scale of 1.
  static let pixelsPerInch = 100.0

  /// A scale; nil for what is not above 0 and at most `largest`.
  init?(_ factor: Double) {
    guard factor > 0, factor <= Self.largest else { return nil }
    self.init(checked: factor)
  }

  private init(checked factor: Double) {
    self.factor = factor
  }

  /// What stands behind the name of a picture that is there in another scale already, such as `@2x`.
  var suffix: String { "@\(self)x" }

  /// The scale when it is a whole number; nil for all others.
  var whole: Int? { Int(exactly: factor) }
}

extension PixelScale: CustomStringConvertible {
  /// The factor, without a point where it is whole.
  var description: String { whole.map(String.init) ?? "\(factor)" }
}

extension PixelScale: Comparable {
  static func < (one: PixelScale, other: PixelScale) -> Bool { one.factor < other.factor }
}

extension PixelScale: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let factor = try container.decode(Double.self)
    guard let scale = PixelScale(factor) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected a scale above 0, at most \(Int(Self.largest)), got \(factor)")
    }
    self = scale
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(factor)
  }
}
