import CCairo

/// A face that stands in a font file of this machine, as fontconfig lists it.
struct InstalledFace: Equatable, Sendable {
  /// The font's file.
  let path: String
  /// The number of the face in the file.
  let index: Int
  /// The face as its family calls it, as in `Bold Oblique`.
  let style: String
  /// How heavy the strokes are, in fontconfig's numbers.
  let weight: Int
  /// Whether the letters lean, in fontconfig's numbers.
  let slant: Int
  /// How wide the letters are, in fontconfig's numbers.
  let width: Int
  /// The font's revision; later ones are greater.
  let version: Int

  /// Whether a text of this style may be set in the face: of exactly the weight, neither condensed nor
  /// expanded. Many families lean by an italic instead of an oblique face.
  func fits(_ style: TextStyle) -> Bool {
    guard width == Int(FC_WIDTH_NORMAL) else { return false }
    let isWeight =
      switch style.weight {
      case .regular: weight == Int(FC_WEIGHT_REGULAR)
      case .bold: weight == Int(FC_WEIGHT_BOLD)
      }
    let isSlant =
      switch style.slant {
      case .upright: slant == Int(FC_SLANT_ROMAN)
      case .oblique: isOblique || slant == Int(FC_SLANT_ITALIC)
      }
    return isWeight && isSlant
  }

  private var isOblique: Bool { slant == Int(FC_SLANT_OBLIQUE) }

  /// Whether this face is to be taken rather than another of the same style: an oblique before an
  /// italic, then the later version. The path only makes the choice the same on every run.
  func precedes(_ other: InstalledFace) -> Bool {
    if isOblique != other.isOblique { return isOblique }
    return (-version, path, index) < (-other.version, other.path, other.index)
  }
}
