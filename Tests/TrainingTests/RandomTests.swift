import Testing
import Training

@Suite struct MersenneTwisterTests {
  @Test func drawsTheWordsThatItsAuthorsPublished() {
    var seeded = MersenneTwister(seed: 5489)
    #expect([seeded.nextWord(), seeded.nextWord()] == [3_499_211_612, 581_869_302])
    var keyed = MersenneTwister(key: [0x123, 0x234, 0x345, 0x456])
    #expect([keyed.nextWord(), keyed.nextWord()] == [1_067_595_299, 955_945_823])
  }

  /// The C++ standard gives the 10000th word of the default seed ([rand.predef]).
  @Test func drawsTheTenThousandthWord() {
    var generator = MersenneTwister(seed: 5489)
    for _ in 1..<10_000 {
      _ = generator.nextWord()
    }
    #expect(generator.nextWord() == 4_123_659_995)
  }

  @Test func anEmptyKeyIsAKeyOfZero() {
    #expect(MersenneTwister(key: []) == MersenneTwister(key: [0]))
  }

  @Test func drivesTheStandardLibrary() {
    var generator = MersenneTwister(seed: 1)
    var copy = generator
    let low = copy.nextWord()
    let high = copy.nextWord()
    #expect(generator.next() == UInt64(high) << 32 | UInt64(low))
    #expect((1...6).contains(Int.random(in: 1...6, using: &generator)))
  }
}

@Suite struct NumPyRandomTests {
  private struct Draws: Decodable {
    let seed: UInt32
    let randn: [Double]
    let choice: [Int]
    let uniform: [[Double]]
    let randnAfter: [Double]
  }
  private struct IntegerDraws: Decodable {
    let seed: UInt32
    let randomSample: [Double]
    let randintSmall, randintOne, randintWord, randintWide, randintAll, permutation: [Int]
    let oddRandn: [Double]
    let choice: [Int]
    let randnAfter: [Double]
    let shuffle: [Int]
    let uniform: [Double]
    let last: Double
  }
  private struct File: Decodable {
    let numpy: [Draws]
    let numpyIntegers: [IntegerDraws]
  }

  @Test func drawsNormalsChoicesAndUniformsInTurn() throws {
    for expected in try fixture("random", as: File.self).numpy {
      var random = NumPyRandom(seed: expected.seed)
      #expect(try random.randn(rows: 7, columns: 1).values == expected.randn)
      #expect(try random.choice([0, 1], count: 20) == expected.choice)
      #expect(
        try random.uniform(low: [0, 0], high: [4, 4], rows: 3) == Matrix(expected.uniform))
      #expect(try random.randn(rows: 1, columns: 3).values == expected.randnAfter)
    }
  }

  @Test func drawsIntegersOfAnyWidthAndOrders() throws {
    for expected in try fixture("random", as: File.self).numpyIntegers {
      var random = NumPyRandom(seed: expected.seed)
      #expect(expected.randomSample.map { _ in random.randomSample() } == expected.randomSample)
      #expect(expected.randintSmall.map { _ in random.randint(-3...3) } == expected.randintSmall)
      #expect(expected.randintOne.map { _ in random.randint(5...5) } == expected.randintOne)
      let words = 0...Int(UInt32.max)
      #expect(expected.randintWord.map { _ in random.randint(words) } == expected.randintWord)
      let wide = -(1 << 62)...(1 << 62) - 1
      #expect(expected.randintWide.map { _ in random.randint(wide) } == expected.randintWide)
      let all = Int.min...Int.max - 1
      #expect(expected.randintAll.map { _ in random.randint(all) } == expected.randintAll)
      #expect(try random.permutation(13) == expected.permutation)
      try checkMixedDraws(from: &random, expected)
    }
  }

  private func checkMixedDraws(
    from random: inout NumPyRandom, _ expected: IntegerDraws
  ) throws {
    #expect(random.standardNormal() == expected.oddRandn[0])
    #expect(try random.choice(Array(10...16), count: 8) == expected.choice)
    #expect(try random.randn(rows: 2, columns: 1).values == expected.randnAfter)
    var order = Array(0...8)
    random.shuffle(&order)
    #expect(order == expected.shuffle)
    #expect(try random.uniform(low: [-2.5], high: [7.25], rows: 4).values == expected.uniform)
    #expect(random.randomSample() == expected.last)
  }

  @Test func normalsHaveMeanZeroAndVarianceOne() throws {
    var random = NumPyRandom(seed: 1)
    let draws = try random.randn(rows: 20_000, columns: 1).values
    let mean = draws.reduce(0, +) / 20_000
    let square = draws.reduce(0) { $0 + $1 * $1 } / 20_000
    #expect(abs(mean) < 0.02)
    #expect(abs(square - 1) < 0.03)
  }

  @Test func arraysOfNothingDrawNothing() throws {
    var random = NumPyRandom(seed: 1)
    let untouched = random
    #expect(try random.randn(rows: 0, columns: 2).rows == 0)
    #expect(try random.uniform(low: [], high: [], rows: 3).columns == 0)
    #expect(try random.choice([1, 2], count: 0).isEmpty)
    #expect(try random.permutation(1) == [0])
    #expect(random == untouched)
  }

  @Test func refusesNegativeCounts() {
    var random = NumPyRandom(seed: 1)
    #expect(throws: TrainingError.option(name: "rows", value: "-1", expected: "0 or more")) {
      try random.randn(rows: -1, columns: 2)
    }
    #expect(throws: TrainingError.option(name: "columns", value: "-2", expected: "0 or more")) {
      try random.randn(rows: 1, columns: -2)
    }
    #expect(throws: TrainingError.option(name: "rows", value: "-1", expected: "0 or more")) {
      try random.uniform(low: [0], high: [1], rows: -1)
    }
    #expect(throws: TrainingError.option(name: "count", value: "-1", expected: "0 or more")) {
      try random.choice([1], count: -1)
    }
    #expect(throws: TrainingError.option(name: "count", value: "-1", expected: "0 or more")) {
      try random.permutation(-1)
    }
  }

  @Test(arguments: [1 << 28 + 1, 1 << 40, .max]) func refusesCountsThatCannotBeHeld(count: Int) {
    var random = NumPyRandom(seed: 1)
    let untouched = random
    func option(_ name: String) -> TrainingError {
      .option(name: name, value: "\(count)", expected: "at most 268435456")
    }
    #expect(throws: option("rows")) { try random.randn(rows: count, columns: 2) }
    #expect(throws: option("rows")) { try random.randn(rows: count, columns: 0) }
    #expect(throws: option("columns")) { try random.randn(rows: 0, columns: count) }
    #expect(throws: option("rows")) { try random.uniform(low: [0], high: [1], rows: count) }
    #expect(throws: option("rows")) { try random.uniform(low: [], high: [], rows: count) }
    #expect(throws: option("count")) { try random.choice([1, 2], count: count) }
    #expect(throws: option("count")) { try random.permutation(count) }
    #expect(random == untouched)
  }

  @Test func refusesProductsThatCannotBeHeld() {
    var random = NumPyRandom(seed: 1)
    #expect(
      throws: TrainingError.shape(
        array: "randn", expected: "at most 268435456 entries", actual: "16384 x 16385")
    ) {
      try random.randn(rows: 1 << 14, columns: 1 << 14 + 1)
    }
    #expect(
      throws: TrainingError.shape(
        array: "uniform", expected: "at most 268435456 entries", actual: "134217729 x 2")
    ) {
      try random.uniform(low: [0, 0], high: [1, 1], rows: 1 << 27 + 1)
    }
  }

  @Test func refusesBoundsThatDoNotMakeARange() {
    var random = NumPyRandom(seed: 1)
    #expect(
      throws: TrainingError.shape(
        array: "high", expected: "2 bounds, as in low", actual: "1")
    ) {
      try random.uniform(low: [0, 0], high: [1], rows: 1)
    }
    #expect(throws: TrainingError.self) {
      try random.uniform(low: [0, -1e308], high: [1, 1e308], rows: 1)
    }
    #expect(throws: TrainingError.self) {
      try random.uniform(low: [.nan], high: [1], rows: 1)
    }
  }

  @Test func refusesToChooseFromNothing() {
    var random = NumPyRandom(seed: 1)
    #expect(throws: TrainingError.empty(array: "elements")) {
      try random.choice([Int](), count: 1)
    }
  }
}

@Suite struct Philox4x32Tests {
  /// The known answers that come with the authors' library Random123.
  @Test func equalsTheKnownAnswers() {
    let ones = UInt32.max
    #expect(
      Philox4x32.block(counter: SIMD4(0, 0, 0, 0), key: SIMD2(0, 0))
        == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    #expect(
      Philox4x32.block(counter: SIMD4(ones, ones, ones, ones), key: SIMD2(ones, ones))
        == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      Philox4x32.block(
        counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: SIMD2(0xa409_3822, 0x299f_31d0))
        == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }
}

@Suite struct PythonRandomTests {
  private struct Draws: Decodable {
    let seed: Int
    let randint: [Int]
  }
  private struct WideDraws: Decodable {
    let seed: Int
    let random: [Double]
    let all, wide, one, small: [Int]
  }
  private struct File: Decodable {
    let python: [Draws]
    let pythonWide: [WideDraws]
  }

  @Test func drawsThePositiveIntegersThatSeedLayers() throws {
    for expected in try fixture("random", as: File.self).python {
      var random = PythonRandom(seed: expected.seed)
      let drawn = expected.randint.map { _ in random.randint(1...1_000_000_000) }
      #expect(drawn == expected.randint)
    }
  }

  @Test func drawsRangesOfAnyWidthForSeedsOfAnySignAndSize() throws {
    for expected in try fixture("random", as: File.self).pythonWide {
      var random = PythonRandom(seed: expected.seed)
      #expect(expected.random.map { _ in random.random() } == expected.random)
      #expect(expected.all.map { _ in random.randint(Int.min...Int.max) } == expected.all)
      #expect(expected.wide.map { _ in random.randint(0...1 << 40) } == expected.wide)
      #expect(expected.one.map { _ in random.randint(5...5) } == expected.one)
      #expect(expected.small.map { _ in random.randint(-3...3) } == expected.small)
    }
  }

  @Test func theSignOfTheSeedIsDropped() {
    #expect(PythonRandom(seed: -2026) == PythonRandom(seed: 2026))
  }
}

@Suite struct StatelessUniformTests {
  private struct Draws: Decodable {
    let seed: Int
    let floats: [Float]
  }
  private struct File: Decodable {
    let tensorflow: [Draws]
  }

  @Test func equalsTensorFlow() throws {
    for expected in try fixture("random", as: File.self).tensorflow {
      let floats = try StatelessUniform.floats(count: expected.floats.count, seed: expected.seed)
      #expect(floats == expected.floats)
    }
  }

  @Test func aLongerSequenceBeginsWithTheShorterOne() throws {
    let long = try StatelessUniform.floats(count: 23, seed: 2026)
    for count in 0...23 {
      #expect(try StatelessUniform.floats(count: count, seed: 2026) == Array(long.prefix(count)))
    }
    #expect(try StatelessUniform.floats(count: -1, seed: 2026).isEmpty)
  }

  @Test(arguments: [1 << 28 + 1, 1 << 40, .max]) func refusesCountsThatCannotBeHeld(count: Int) {
    #expect(
      throws: TrainingError.option(
        name: "count", value: "\(count)", expected: "at most 268435456")
    ) {
      try StatelessUniform.floats(count: count, seed: 2026)
    }
  }

  @Test func floatsAreFractionsOfTwentyThreeBits() throws {
    for value in try StatelessUniform.floats(count: 1000, seed: -1) {
      #expect((0..<1).contains(value))
      #expect(value * 0x1p23 == (value * 0x1p23).rounded())
    }
  }
}
