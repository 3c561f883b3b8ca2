import Glibc

extension ColorName {
  /// The name of a colour, whatever its opacity.
  ///
  /// Lightness, chroma and hue are those of OKLab. The limits between names are set so that the colours of
  /// CSS and of `tab10` have the names that they are known by.
  ///
  /// Source of the space: Björn Ottosson, "A perceptual color space for image processing", 2020,
  /// https://bottosson.github.io/posts/oklab/.
  public init(of color: RGBA) {
    let color = Appearance(color)
    guard color.chroma >= Self.leastChroma else {
      self = Self.achromatic(lightness: color.lightness)
      return
    }
    let band = Self.bands.first { color.hue < $0.end } ?? Self.bands[0]
    let isBrown =
      Self.brownHues.contains(color.hue) && color.lightness < Self.lightestBrown
      && (color.chroma < Self.strongestBrown
        || band.hue == .orange && color.lightness < Self.darkestOrange)
    // Light reds towards purple are not called red.
    let isPink =
      band.hue == .red && !Self.redHues.contains(color.hue)
      && color.lightness >= Self.darkestPink
    self =
      if isBrown {
        ColorName(.brown, Self.brown.shade(of: color))
      } else if isPink {
        ColorName(.pink, Self.pink.shade(of: color))
      } else {
        ColorName(band.hue, band.shade(of: color))
      }
  }

  /// Colours with less look grey.
  private static let leastChroma = 0.02

  private static func achromatic(lightness: Double) -> ColorName {
    switch lightness {
    case ..<0.29: ColorName(.black)
    case ..<0.5: ColorName(.gray, .dark)
    case ..<0.78: ColorName(.gray)
    case ..<0.92: ColorName(.gray, .light)
    default: ColorName(.white)
    }
  }

  /// The hues of a name, by their end in degrees, and where the name takes another word besides.
  private struct Band {
    let hue: Hue
    var end = 360.0
    /// Darker ones are called dark.
    let darkBelow: Double
    /// Tints from here on are called light.
    let lightFrom: Double

    func shade(of color: Appearance) -> Shade {
      color.lightness < darkBelow ? .dark : color.tint >= lightFrom ? .light : .plain
    }
  }

  private static let bands = [
    Band(hue: .red, end: 38, darkBelow: 0.42, lightFrom: 0.58),
    Band(hue: .orange, end: 92, darkBelow: 0.42, lightFrom: 0.695),
    Band(hue: .yellow, end: 115, darkBelow: 0.8, lightFrom: 0.825),
    Band(hue: .green, end: 165, darkBelow: 0.5, lightFrom: 0.69),
    Band(hue: .cyan, end: 215, darkBelow: 0.6, lightFrom: 0.84),
    Band(hue: .blue, end: 285, darkBelow: 0.42, lightFrom: 0.58),
    Band(hue: .purple, end: 332, darkBelow: 0.4, lightFrom: 0.58),
    Band(hue: .pink, end: 350, darkBelow: 0.55, lightFrom: 0.76),
    Band(hue: .red, darkBelow: 0.42, lightFrom: 0.58),
  ]
  private static let brown = Band(hue: .brown, darkBelow: 0.42, lightFrom: 0.62)
  private static let pink = Band(hue: .pink, darkBelow: 0.55, lightFrom: 0.76)

  /// Brown is a dark orange, or a weak red or orange that is not pale.
  private static let brownHues = 20.0..<92
  private static let lightestBrown = 0.8
  private static let strongestBrown = 0.1
  private static let darkestOrange = 0.6

  /// The hues that are red however light they are.
  private static let redHues = 20.0..<350
  private static let darkestPink = 0.68
}

/// How a colour looks.
private struct Appearance {
  /// From 0, black, to 1, white.
  let lightness: Double
  /// How strong the colour is; 0 is grey.
  let chroma: Double
  /// Degrees, at least 0 and less than 360.
  let hue: Double

  init(_ color: RGBA) {
    func light(_ share: Double) -> Double {
      share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = (light(color.red), light(color.green), light(color.blue))
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    let a: Double = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    let b: Double = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    chroma = (a * a + b * b).squareRoot()
    let degrees = atan2(b, a) * 180 / Double.pi
    hue = degrees < 0 ? degrees + 360 : degrees
  }

  /// How far the colour is mixed with white, which makes it lighter and weaker.
  var tint: Double { lightness - 0.7 * chroma }
}
