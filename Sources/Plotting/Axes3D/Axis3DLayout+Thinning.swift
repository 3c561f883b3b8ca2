extension Axis3DLayout {
  /// The share of the smaller of two labels that the other may cover. mplot3d leaves out none; up to a
  /// fifth, as in some views of the article, all are still read.
  static let mostOverlap = 0.2

  /// Takes away labels that could not be read, one over the other: of every two, three, ... one stays, so
  /// that what is left is as evenly spaced as before.
  mutating func thinLabels() {
    let labelled = ticks.indices.filter { ticks[$0].label != nil }
    let boxes = labelled.compactMap { ticks[$0].label?.box }
    let values = labelled.map { ticks[$0].value }
    for step in 1...max(labelled.count, 1) {
      let start = Self.start(of: values, step: step)
      let kept = Array(stride(from: start, to: labelled.count, by: step))
      guard !Self.areCrowded(kept.map { boxes[$0] }) else { continue }
      let hidden = Set(labelled).subtracting(kept.map { labelled[$0] })
      for index in hidden { ticks[index].label = nil }
      return
    }
  }

  /// The index of the label to start from, when one of every `step` stays: that of a multiple of the
  /// wider distance, so that zero and round numbers stay, unless it would stand alone.
  private static func start(of values: [Double], step: Int) -> Int {
    guard step > 1, values.count > step else { return 0 }
    let distance = (values[1] - values[0]) * Double(step)
    let start = values.prefix(step).firstIndex { value in
      let share = value / distance
      return abs(share - share.rounded()) < Self.evenness
    }
    return start.map { values.count > $0 + step ? $0 : 0 } ?? 0
  }

  /// By how much a value may miss a multiple of the distance, as a share of it, and still count as one.
  private static let evenness = 1e-6

  private static func areCrowded(_ boxes: [Rect]) -> Bool {
    boxes.indices.contains { index in
      boxes[(index + 1)...].contains { other in
        guard let shared = boxes[index].intersection(other) else { return false }
        let (own, others) = (boxes[index].area, other.area)
        return shared.area > mostOverlap * min(own, others)
      }
    }
  }
}

extension Rect {
  fileprivate var area: Double { width * height }
}
