// Colours as pictures have them, of 8 bits.

extension RGBA {
  /// Red, green, blue and opacity from 0 to 255; parts of these are cut off, as Matplotlib does it
  /// where it colours pictures.
  var pixel: SIMD4<UInt8> {
    func byte(_ share: Double) -> UInt8 { UInt8(Int(share * 255, clampedTo: 0...255)) }
    return SIMD4(byte(red), byte(green), byte(blue), byte(alpha))
  }

  /// The same, one after the other.
  var bytes: [UInt8] {
    let pixel = pixel
    return (0..<4).map { pixel[$0] }
  }

  /// The colour that pictures show.
  var quantized: RGBA {
    let pixel = pixel
    func share(_ channel: Int) -> Double { Double(pixel[channel]) / 255 }
    return RGBA(red: share(0), green: share(1), blue: share(2), alpha: share(3))
  }
}
