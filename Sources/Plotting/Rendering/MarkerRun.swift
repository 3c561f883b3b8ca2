/// Markers that follow each other and differ in nothing but their opacity.
struct MarkerRun {
  /// The markers, those of one opacity together as long as they follow each other.
  private(set) var stretches: [[Scene.Markers]] = []
  /// How many places there are in all.
  private(set) var count = 0

  init(_ markers: Scene.Markers) {
    guard !markers.positions.isEmpty else { return }
    stretches = [[markers]]
    count = markers.positions.count
  }

  /// Takes in another run when it looks the same; else returns false.
  mutating func append(_ other: MarkerRun) -> Bool {
    guard let last = stretches.last?.last, let next = other.stretches.first?.first else {
      if stretches.isEmpty { self = other }
      return true
    }
    guard last.looks(like: next) else { return false }
    count += other.count
    if last.alphas == next.alphas {
      stretches[stretches.count - 1].append(next)
    } else {
      stretches.append([next])
    }
    return true
  }
}

extension Scene.Markers {
  /// The opacities of fill and stroke, as far as they are written; a role's own comes on top.
  fileprivate var alphas: [ShortNumber?] {
    [fill?.alpha, stroke?.color.alpha].map { alpha in
      alpha.map { ShortNumber($0, decimals: ShortNumber.opacityDecimals) }
    }
  }
}
