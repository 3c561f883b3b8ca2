extension NeuralFigures {
  /// The version of the program, by the rules of semantic versioning. It stands here alone: scripts
  /// ask `neural-figures --version` for it.
  static let version = "0.9.0"
}
