import Glibc

// How well a colour can be read on another. Source: W3C, "Web Content Accessibility Guidelines (WCAG) 2.2",
// relative luminance and contrast ratio.

extension RGBA {
  /// Opaque black.
  static let black = RGBA(red: 0, green: 0, blue: 0)
  /// Opaque white.
  static let white = RGBA(red: 1, green: 1, blue: 1)

  /// How bright the colour is beside white, from 0 to 1, whatever its opacity.
  var relativeLuminance: Double {
    func linear(_ share: Double) -> Double {
      share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// How many times as bright as the darker of two colours the brighter is, from 1 to 21.
  func contrast(with other: RGBA) -> Double {
    let (one, two) = (relativeLuminance, other.relativeLuminance)
    // What a screen that shows black reflects.
    let flare = 0.05
    return (max(one, two) + flare) / (min(one, two) + flare)
  }

  /// Black or white, whichever can be read better on the colour.
  var readable: RGBA {
    contrast(with: .black) >= contrast(with: .white) ? .black : .white
  }
}
