import CFriBidi

/// The embedding levels of a line's characters, from which follows in which order they stand.
///
/// Source: Unicode Standard Annex #9, "Unicode Bidirectional Algorithm"; the levels are FriBidi's.
struct BidiLevels {
  /// The level of each Unicode scalar; odd levels run from right to left.
  let levels: [Int8]

  /// The levels of a line. The first letter decides which way the line runs as a whole.
  init(_ scalars: [Unicode.Scalar]) {
    // Most lines hold nothing that runs to the left, and are not asked about.
    guard scalars.contains(where: { $0.value >= Self.firstRightToLeft }) else {
      levels = [Int8](repeating: 0, count: scalars.count)
      return
    }
    let characters = scalars.map(\.value)
    let count = FriBidiStrIndex(clamping: characters.count)
    var types = [FriBidiCharType](
      repeating: FriBidiCharType(0), count: characters.count)
    fribidi_get_bidi_types(characters, count, &types)
    var brackets = [FriBidiBracketType](repeating: 0, count: characters.count)
    fribidi_get_bracket_types(characters, count, types, &brackets)
    var direction = FRIBIDI_PAR_ON
    var levels = [FriBidiLevel](repeating: 0, count: characters.count)
    let greatest = fribidi_get_par_embedding_levels_ex(
      types, brackets, count, &direction, &levels)
    if greatest == 0 { levels = [FriBidiLevel](repeating: 0, count: characters.count) }
    self.levels = levels
  }

  /// Characters before this one run to the right or take their direction from others: Hebrew is the first
  /// block of those that run to the left.
  private static let firstRightToLeft: UInt32 = 0x590

  /// The order of runs from left to right, given the level of each in reading order.
  ///
  /// Rule L2: from the highest level down to the lowest odd one, what is at least as high is turned round.
  static func visualOrder(_ levels: [Int8]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max(), highest > 0 else { return order }
    for level in stride(from: highest, through: 1, by: -1) {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        let end = order[start...].firstIndex { levels[$0] < level } ?? order.count
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }
}
