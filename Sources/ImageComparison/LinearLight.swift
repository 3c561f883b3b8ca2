import Glibc

/// Amounts of light, as opposed to the values by which sRGB encodes them.
///
/// Source: IEC 61966-2-1.
enum LinearLight {
  /// The light of an encoded value, both from 0 to 1.
  static func decoded(_ value: Float) -> Float {
    value <= 0.04045 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
  }
}
