import CHarfBuzz

/// A stretch of a line that is shaped as a whole: of one direction, one script and one face.
struct TextRun {
  /// The characters in reading order.
  var text: String
  /// The embedding level, from which follow direction and place.
  let level: Int8
  /// The script; that of digits and signs is that of the letters beside them.
  let script: hb_script_t
  /// The face, or nil where no font has the characters.
  let face: FontFace?

  /// Whether text of another run could have been part of this one.
  func continues(level: Int8, script: hb_script_t, face: FontFace?) -> Bool {
    level == self.level && script == self.script && face === self.face
  }
}
