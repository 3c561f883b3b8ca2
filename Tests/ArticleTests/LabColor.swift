import Glibc
import Plotting

/// A colour in CIELAB under the white of sRGB, another space than that which names are given in, with the
/// part of it that each name may stand for.
///
/// Source: ISO/CIE 11664-4; the matrix is that of IEC 61966-2-1.
struct LabColor {
  let lightness: Double
  let chroma: Double
  /// Degrees from 0 to 360.
  let hue: Double

  init(_ color: RGBA) {
    func light(_ share: Double) -> Double {
      share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func response(_ share: Double) -> Double {
      share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    let (red, green, blue) = (light(color.red), light(color.green), light(color.blue))
    let x: Double = response((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y: Double = response(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    let z: Double = response((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    let (a, b) = (500 * (x - y), 200 * (y - z))
    lightness = 116 * y - 16
    chroma = (a * a + b * b).squareRoot()
    let degrees = atan2(b, a) * 180 / Double.pi
    hue = degrees < 0 ? degrees + 360 : degrees
  }

  /// The hues, in degrees, that a basic word may stand for.
  private static let hues: [ColorName.Hue: ClosedRange<Double>] = [
    .red: 15...45, .orange: 43...85, .brown: 25...85, .yellow: 85...115, .green: 115...170,
    .cyan: 175...230, .blue: 230...310, .purple: 290...335,
  ]
  private static let greyest = 10.0

  /// Whether people may call the colour so. A basic word alone may be said of any light or dark.
  func isCalled(_ name: ColorName) -> Bool {
    let isShaded =
      switch name.shade {
      case .plain: true
      case .light: lightness > 60
      case .dark: lightness < 52
      }
    let isHue =
      switch name.hue {
      case .black: chroma < Self.greyest && lightness < 25
      case .white: chroma < Self.greyest && lightness > 88
      case .gray: chroma < Self.greyest && (25...88).contains(lightness)
      case .brown: chroma > Self.greyest && chroma < 45 && lightness < 55 && has(.brown)
      case .pink: chroma > Self.greyest && (hue > 330 || hue < 15)
      default: chroma > Self.greyest && has(name.hue)
      }
    return isShaded && isHue
  }

  private func has(_ name: ColorName.Hue) -> Bool {
    Self.hues[name].map { $0.contains(hue) } ?? false
  }
}
