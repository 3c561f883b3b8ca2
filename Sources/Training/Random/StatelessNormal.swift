/// Random floats of the standard normal distribution that depend on nothing but a seed, as TensorFlow's
/// `tf.random.stateless_normal(shape, seed: [seed, 0])` and `stateless_truncated_normal` draw them.
///
///     try StatelessNormal.floats(count: 2, seed: 7)
///
/// The numbers under them are TensorFlow's to the bit; logarithms, roots and sines are correctly rounded here, so
/// that single floats may differ from TensorFlow's in the last place.
///
/// Source: TensorFlow's documentation of `tf.random.stateless_normal` (algorithm Philox); G. E. P. Box and
/// M. E. Muller, A Note on the Generation of Random Normal Deviates, 1958.
public enum StatelessNormal {
  /// The first `count` floats of the sequence of `seed`. A `count` below 1 gives none.
  ///
  /// - Throws: `TrainingError.option` when `count` is above 2^28.
  public static func floats(count: Int, seed: Int) throws(TrainingError) -> [Float] {
    try CountLimit.require(max(0, count), name: "count")
    let stream = StatelessBlocks(seed: seed)
    var floats: [Float] = []
    var block: UInt64 = 0
    while floats.count < count {
      floats += pairs(of: stream.block(block)).prefix(count - floats.count)
      block += 1
    }
    return floats
  }

  /// The same, but numbers two deviations or more away from 0 are drawn again.
  ///
  /// - Throws: `TrainingError.option` when `count` is above 2^28.
  public static func truncatedFloats(count: Int, seed: Int) throws(TrainingError) -> [Float] {
    try CountLimit.require(max(0, count), name: "count")
    let stream = StatelessBlocks(seed: seed)
    var floats: [Float] = []
    var group: UInt64 = 0
    while floats.count < count {
      // Four floats draw from blocks of their own, of which so many are set aside.
      floats += truncatedGroup(stream, from: group * blocksPerGroup).prefix(count - floats.count)
      group += 1
    }
    return floats
  }

  /// How many blocks of four numbers TensorFlow sets aside for four truncated floats.
  private static let blocksPerGroup: UInt64 = 256

  /// How many deviations from 0 a truncated float is at most.
  private static let truncation: Float = 2

  private static func truncatedGroup(_ stream: StatelessBlocks, from first: UInt64) -> [Float] {
    var (floats, words, block): ([Float], [UInt32], UInt64) = ([], [], first)
    while floats.count < 4 {
      if words.isEmpty {
        let next = stream.block(block)
        words = (0..<next.scalarCount).map { next[$0] }
        block += 1
      }
      let (first, second) = (words.removeFirst(), words.removeFirst())
      let pair = boxMuller(first, second)
      for value in [pair.0, pair.1] where value.magnitude < truncation && floats.count < 4 {
        floats.append(value)
      }
    }
    return floats
  }

  /// The four normal floats of a block.
  private static func pairs(of words: SIMD4<UInt32>) -> [Float] {
    let (first, second) = (boxMuller(words[0], words[1]), boxMuller(words[2], words[3]))
    return [first.0, first.1, second.0, second.1]
  }

  /// Two normal floats from two words.
  private static func boxMuller(_ x: UInt32, _ y: UInt32) -> (Float, Float) {
    /// TensorFlow's, which keeps the logarithm finite.
    let least: Float = 1e-7
    let share = max(StatelessBlocks.float(from: x), least)
    let angle = Float(2 * Double.pi * Double(StatelessBlocks.float(from: y)))
    let radius = (-2 * Float(DoubleMath.log(Double(share)))).squareRoot()
    return (
      Float(DoubleMath.sin(Double(angle))) * radius, Float(DoubleMath.cos(Double(angle))) * radius
    )
  }
}
