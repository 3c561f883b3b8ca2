/// What an optimizer remembers of its steps, as plain numbers.
struct OptimizerMemory: Sendable, Equatable {
  /// The velocities of gradient descent, or the first moments of Adam: one for each parameter.
  let first: [Float]

  /// The second moments of Adam.
  let second: [Float]

  /// The powers of Adam's betas to the number of steps.
  let beta1Power: Double
  let beta2Power: Double

  /// The number of steps taken.
  let steps: Int
}
