extension RGBA {
  /// The colour without its opacity as a pixel of Cairo's: a word that holds 255, red, green and blue.
  var cairoWord: UInt32 {
    0xFF00_0000 | UInt32(red.cairoLevel) << 16 | UInt32(green.cairoLevel) << 8
      | UInt32(blue.cairoLevel)
  }
}

extension Double {
  /// A component of a colour as one of 256 levels, as Cairo rounds it (cairo-color.c,
  /// _cairo_color_double_to_short).
  var cairoLevel: UInt8 {
    UInt8(UInt32(min(max(self, 0), 1) * 65535 + 0.5) >> 8)
  }
}
