import CHarfBuzz

/// The direction that letters follow each other in.
enum TextDirection: Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of an embedding level of the Unicode Bidirectional Algorithm: odd ones run to the left.
  init(level: Int8) {
    self = level % 2 == 0 ? .leftToRight : .rightToLeft
  }

  var harfBuzz: hb_direction_t {
    switch self {
    case .leftToRight: HB_DIRECTION_LTR
    case .rightToLeft: HB_DIRECTION_RTL
    }
  }
}
