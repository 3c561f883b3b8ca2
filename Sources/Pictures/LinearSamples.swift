import Glibc

/// Pixels of 16 bits a channel, as libpng decodes them: amounts of light, as opposed to the values by
/// which sRGB encodes them.
enum LinearSamples {
  /// libpng takes sRGB's curve as this power on its way from encoded values of 16 bits to light.
  private static let power: Float = 2.2

  /// The bytes that encode each of the amounts of light that 16 bits can tell apart.
  private static let bytes: [UInt8] = (0...UInt16.max).map { light in
    UInt8((powf(Float(light) / Float(UInt16.max), 1 / power) * 255).rounded())
  }

  /// The bytes of pixels whose red, green and blue are light multiplied by alpha.
  static func encoded(_ samples: [UInt16]) -> [UInt8] {
    let bytes = bytes
    var pixels = [UInt8](repeating: 0, count: samples.count)
    for start in stride(from: 0, to: samples.count, by: 4) {
      let alpha = Int(samples[start + 3])
      guard alpha > 0 else { continue }
      for place in start..<start + 3 {
        let light = (Int(samples[place]) * Int(UInt16.max) + alpha / 2) / alpha
        pixels[place] = bytes[min(light, Int(UInt16.max))]
      }
      // 257 steps of 16 bits are one of 8 bits.
      pixels[start + 3] = UInt8((alpha + 128) / 257)
    }
    return pixels
  }
}
