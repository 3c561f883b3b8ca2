import CHarfBuzz

/// What HarfBuzz reads a text from, and writes its glyphs to. Not safe to share.
struct ShapingBuffer: ~Copyable, @unchecked Sendable {
  let handle: OpaquePointer?

  init() { handle = hb_buffer_create() }

  deinit { hb_buffer_destroy(handle) }

  /// Puts a text in place of what was there before.
  ///
  /// - Parameters:
  ///   - text: the characters in UTF-8.
  ///   - direction: the direction they run in.
  ///   - script: their script.
  ///   - language: their language as a BCP 47 tag; nil where it is not known.
  func fill(
    _ text: [UInt8], direction: TextDirection, script: hb_script_t, language: String?
  ) {
    hb_buffer_clear_contents(handle)
    let count = Int32(clamping: text.count)
    text.withUnsafeBytes { bytes in
      hb_buffer_add_utf8(
        handle, bytes.bindMemory(to: CChar.self).baseAddress, count, 0, count)
    }
    hb_buffer_set_direction(handle, direction.harfBuzz)
    hb_buffer_set_script(handle, script)
    // Never guessed: HarfBuzz would take the language of the locale.
    hb_buffer_set_language(handle, language.flatMap { hb_language_from_string($0, -1) })
  }

  /// The glyphs in reading order, and how far they advance. HarfBuzz has them from left to right.
  func glyphs(
    of text: [UInt8], direction: TextDirection
  ) -> (glyphs: [ShapedGlyph], advance: Double) {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(handle, &count),
      let positions = hb_buffer_get_glyph_positions(handle, nil)
    else { return ([], 0) }
    let total = Int(count)
    var glyphs: [ShapedGlyph] = []
    glyphs.reserveCapacity(total)
    /// Where the characters of the cluster end that starts at `start`, given the number of its first glyph in
    /// reading order.
    func textOfCluster(_ start: Int, at number: Int) -> String {
      var next = number
      while next < total, Int(infos[place(next)].cluster) <= start { next += 1 }
      let end = next < total ? Int(infos[place(next)].cluster) : text.count
      return String(decoding: text[start..<end], as: UTF8.self)
    }
    /// The place of a glyph in the buffer, given its number in reading order.
    func place(_ number: Int) -> Int {
      direction == .rightToLeft ? total - 1 - number : number
    }
    let pens = self.pens(positions, count: total)
    for number in 0..<total {
      let place = place(number)
      let (info, position) = (infos[place], positions[place])
      let cluster = Int(info.cluster)
      let isFirst = glyphs.isEmpty || cluster != Int(infos[self.before(place, direction)].cluster)
      glyphs.append(
        ShapedGlyph(
          index: Int(info.codepoint), x: Double(pens[place] + Int(position.x_offset)),
          y: Double(position.y_offset),
          text: isFirst ? textOfCluster(cluster, at: number) : ""))
    }
    return (glyphs, Double(pens[total]))
  }

  /// Where the pen is before each glyph of the buffer, and after the last one.
  private func pens(_ positions: UnsafeMutablePointer<hb_glyph_position_t>, count: Int) -> [Int] {
    var pen = 0
    var pens = [0]
    pens.reserveCapacity(count + 1)
    for number in 0..<count {
      pen += Int(positions[number].x_advance)
      pens.append(pen)
    }
    return pens
  }

  /// The place of the glyph before another one in reading order.
  private func before(_ place: Int, _ direction: TextDirection) -> Int {
    direction == .rightToLeft ? place + 1 : place - 1
  }
}
