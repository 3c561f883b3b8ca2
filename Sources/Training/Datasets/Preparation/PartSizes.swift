/// The numbers of samples of the parts of a split.
struct PartSizes {
  let train: Int
  let test: Int

  /// Works out the sizes as scikit-learn does.
  ///
  /// - Throws: `TrainingError.option` for sizes out of range, or that leave nothing to learn from.
  init(
    samples: Int, testSize: Split.Size?, trainSize: Split.Size?
  ) throws(TrainingError) {
    let usualTest = Split.Size.fraction(0.25)
    let askedTest = trainSize == nil ? testSize ?? usualTest : testSize
    let test = try Self.count(of: askedTest, samples: samples, name: "testSize", rounding: .up)
    let train = try Self.count(
      of: trainSize, samples: samples, name: "trainSize", rounding: .down)
    self.test = test ?? samples - (train ?? 0)
    self.train = train ?? samples - self.test
    guard self.train + self.test <= samples else {
      throw .option(
        name: "trainSize and testSize", value: "\(self.train) and \(self.test)",
        expected: "together at most the \(samples) samples")
    }
    guard self.train > 0 else {
      throw .option(
        name: "testSize", value: "\(self.test) of \(samples) samples",
        expected: "sizes that leave a sample to learn from")
    }
  }

  private static func count(
    of size: Split.Size?, samples: Int, name: String, rounding: FloatingPointRoundingRule
  ) throws(TrainingError) -> Int? {
    switch size {
    case nil:
      return nil
    case .fraction(let share):
      guard share > 0, share < 1 else {
        throw .option(name: name, value: "\(share)", expected: "a share above 0 and below 1")
      }
      return Int((share * Double(samples)).rounded(rounding))
    case .count(let count):
      guard count > 0, count < samples else {
        throw .option(
          name: name, value: "\(count)",
          expected: "more than 0 and less than the \(samples) samples")
      }
      return count
    }
  }

  /// Makes sure that either part has room for a sample of each class.
  func requireClasses(_ classes: Int) throws(TrainingError) {
    for (name, size) in [("trainSize", train), ("testSize", test)] where size < classes {
      throw .option(
        name: name, value: "\(size)", expected: "at least one sample of each of \(classes) classes")
    }
  }
}
