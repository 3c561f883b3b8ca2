extension LogisticObjective {
  /// Whether the score of each sample's class is above all others, so that larger parameters are always
  /// better, but for a penalty. Samples that weigh nothing do not matter.
  func separates(_ parameters: [Double]) -> Bool {
    targets.indices.allSatisfy { row in
      guard weights.isEmpty || weights[row] > 0 else { return true }
      let scores = self.scores(of: features.row(row), parameters)
      guard scores.count > 1 else { return targets[row] == 1 ? scores[0] > 0 : scores[0] < 0 }
      let target = scores[targets[row]]
      return scores.indices.allSatisfy { $0 == targets[row] || scores[$0] < target }
    }
  }
}
