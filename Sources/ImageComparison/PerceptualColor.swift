import Glibc

/// A colour in OKLab, a space in which equal distances look about equally large. Black and white
/// are 0.8 apart; one step of 255 in grey is 0.002 to 0.003 everywhere from white to black.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing", 2020,
/// https://bottosson.github.io/posts/oklab/.
struct PerceptualColor: Sendable, Equatable {
  /// Lightness, green to red, and blue to yellow.
  let coordinates: SIMD3<Float>

  /// The share of white that a display adds to each colour by reflecting its surroundings. Without
  /// it a cube root makes one step of 255 next to black as large as twenty next to white.
  ///
  /// Source: the encoding viewing flare of sRGB's reference conditions, IEC 61966-2-1.
  private static let flare: Float = 0.01

  /// Light for each of the 256 values of a channel, with the flare.
  private static let light: [Float] = (0...255).map { value in
    (LinearLight.decoded(Float(value) / 255) + flare) / (1 + flare)
  }

  init(_ color: SIMD3<UInt8>) {
    let red = Self.light[Int(color.x)]
    let green = Self.light[Int(color.y)]
    let blue = Self.light[Int(color.z)]
    let long = cbrtf(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrtf(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrtf(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    coordinates = SIMD3(
      0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
      1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)
  }

  /// How different two colours look.
  func distance(to other: PerceptualColor) -> Float {
    let difference = coordinates - other.coordinates
    return (difference * difference).sum().squareRoot()
  }
}
