/// Uniform random floats that depend on nothing but a seed, equal to TensorFlow's
/// `tf.random.stateless_uniform(shape, seed: [seed, 0])`.
///
///     try StatelessUniform.floats(count: 2, seed: 7)  // [0.74707878, 0.67218018]
///
/// Source: TensorFlow's documentation of `tf.random.stateless_uniform` (algorithm Philox) and
/// of the seeds' scrambling.
public enum StatelessUniform {
  /// The first `count` floats of the sequence of `seed`, each in [0, 1) and a multiple of 2^-23.
  ///
  /// A longer sequence begins with the shorter one. A `count` below 1 gives none.
  ///
  /// - Throws: `TrainingError.option` when `count` is above 2^28.
  public static func floats(count: Int, seed: Int) throws(TrainingError) -> [Float] {
    try CountLimit.require(max(0, count), name: "count")
    let stream = StatelessBlocks(seed: seed)
    var floats: [Float] = []
    floats.reserveCapacity(max(0, count))
    var block: UInt64 = 0
    while floats.count < count {
      let words = stream.block(block)
      for lane in 0..<min(words.scalarCount, count - floats.count) {
        floats.append(StatelessBlocks.float(from: words[lane]))
      }
      block += 1
    }
    return floats
  }
}
