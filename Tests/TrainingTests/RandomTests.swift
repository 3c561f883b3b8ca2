import Testing
import Training

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
      let floats = StatelessUniform.floats(count: expected.floats.count, seed: expected.seed)
      #expect(floats == expected.floats)
    }
  }

  @Test func aLongerSequenceBeginsWithTheShorterOne() {
    let long = StatelessUniform.floats(count: 23, seed: 2026)
    for count in 0...23 {
      #expect(StatelessUniform.floats(count: count, seed: 2026) == Array(long.prefix(count)))
    }
    #expect(StatelessUniform.floats(count: -1, seed: 2026).isEmpty)
  }

  @Test func floatsAreFractionsOfTwentyThreeBits() {
    for value in StatelessUniform.floats(count: 1000, seed: -1) {
      #expect((0..<1).contains(value))
      #expect(value * 0x1p23 == (value * 0x1p23).rounded())
    }
  }
}
