import ImageComparison
import Pictures

/// What the comparison says of a set of pictures, beside what is wanted.
struct Judgement: Sendable {
  let name: String
  let wanted: Change.Wanted
  /// Figures of which at least one pixel is not equal.
  private(set) var differing: [String] = []
  /// Figures that the comparison calls changed.
  private(set) var changed: [String] = []
  /// Figures that are to be called changed.
  private var expected: Set<String> = []

  /// Compares pictures that have been drawn otherwise with the figures as they are.
  init(
    _ name: String, _ wanted: Change.Wanted, of before: PictureSet, with after: PictureSet,
    exceptions: Set<String> = [], options: ComparisonOptions = ComparisonOptions()
  ) {
    self.name = name
    self.wanted = wanted
    for (name, first) in before.pictures.sorted(by: { $0.key < $1.key }) {
      guard let second = after[name] else { continue }
      let comparison = Comparison(of: first, with: second, options: options)
      guard comparison.verdict != .identical else { continue }
      differing.append(name)
      if comparison.verdict == .changed { changed.append(name) }
      let isExpected =
        switch wanted {
        case .eachThatDiffers: !exceptions.contains(name)
        case .eachWithAnArea: first.pixelsBeyondRounding(in: second) >= options.smallestFaintRegion
        case .none, .either: false
        }
      if isExpected { expected.insert(name) }
    }
  }

  /// How many figures are to be called changed; nil where either answer is right.
  var expectedCount: Int? { wanted == .either ? nil : expected.count }

  /// Figures of which the comparison says the opposite of what is wanted.
  var mistakes: [String] {
    guard wanted != .either else { return [] }
    return differing.filter { expected.contains($0) != changed.contains($0) }
  }

  /// What a change that nobody could miss and one that nobody should hear of are called.
  var kind: String {
    switch wanted {
    case .eachThatDiffers, .eachWithAnArea: "real"
    case .none: "harmless"
    case .either: "at the limit"
    }
  }
}

extension Picture {
  /// How many pixels differ by more than rounding explains; all where sizes differ.
  fileprivate func pixelsBeyondRounding(in other: Picture) -> Int {
    guard size == other.size else { return size.pixelCount }
    let most = ComparisonOptions().roundingLevels
    return (0..<size.pixelCount).count { pixel in
      (4 * pixel..<4 * pixel + 4).contains { abs(Int(pixels[$0]) - Int(other.pixels[$0])) > most }
    }
  }
}
