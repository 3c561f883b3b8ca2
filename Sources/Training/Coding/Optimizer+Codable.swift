extension Optimizer: Codable {
  private static let names = ["sgd", "adam", "adamw", "rmsprop", "adagrad"]

  /// Reads an object with the names that Keras has, `{"name": "adam", "learning_rate": 0.01}`, or the name alone.
  /// Options that are left out have Keras's defaults.
  ///
  /// - Throws: `DecodingError` for an unknown name or an option out of range.
  public init(from decoder: any Decoder) throws {
    let coded = try CodedOptions(from: decoder)
    switch coded.name {
    case "sgd":
      self = try .sgd(
        learningRate: coded.option("learning_rate", unlessGiven: 0.01),
        momentum: coded.option("momentum", unlessGiven: 0),
        nesterov: coded.option("nesterov", unlessGiven: false))
    case "adam": self = try Self.adam(from: coded, weightDecay: 0)
    case "adamw": self = try Self.adam(from: coded, weightDecay: 0.004)
    case "rmsprop":
      self = try .rmsprop(
        learningRate: coded.option("learning_rate", unlessGiven: 0.001),
        rho: coded.option("rho", unlessGiven: 0.9),
        momentum: coded.option("momentum", unlessGiven: 0),
        epsilon: coded.option("epsilon", unlessGiven: 1e-7))
    case "adagrad":
      self = try .adagrad(
        learningRate: coded.option("learning_rate", unlessGiven: 0.001),
        initialAccumulator: coded.option("initial_accumulator_value", unlessGiven: 0.1),
        epsilon: coded.option("epsilon", unlessGiven: 1e-7))
    default: throw coded.unknownName(of: "optimizer", known: Self.names)
    }
    let optimizer = self
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try optimizer.validate() }
  }

  private static func adam(from coded: CodedOptions, weightDecay: Double) throws -> Optimizer {
    try .adamW(
      learningRate: coded.option("learning_rate", unlessGiven: 0.001),
      weightDecay: coded.option("weight_decay", unlessGiven: weightDecay),
      beta1: coded.option("beta_1", unlessGiven: 0.9),
      beta2: coded.option("beta_2", unlessGiven: 0.999),
      epsilon: coded.option("epsilon", unlessGiven: 1e-7))
  }

  /// Writes what `init(from:)` reads, with all options.
  public func encode(to encoder: any Encoder) throws {
    switch method {
    case .sgd(let momentum, let nesterov):
      try encoder.encode(
        name: "sgd",
        ["learning_rate": learningRate, "momentum": momentum, "nesterov": nesterov])
    case .adam(let beta1, let beta2, let epsilon, 0):
      try encoder.encode(
        name: "adam",
        ["learning_rate": learningRate, "beta_1": beta1, "beta_2": beta2, "epsilon": epsilon])
    case .adam(let beta1, let beta2, let epsilon, let weightDecay):
      try encoder.encode(
        name: "adamw",
        [
          "learning_rate": learningRate, "weight_decay": weightDecay, "beta_1": beta1,
          "beta_2": beta2, "epsilon": epsilon,
        ])
    case .rmsprop(let rho, let momentum, let epsilon):
      try encoder.encode(
        name: "rmsprop",
        ["learning_rate": learningRate, "rho": rho, "momentum": momentum, "epsilon": epsilon])
    case .adagrad(let accumulator, let epsilon):
      try encoder.encode(
        name: "adagrad",
        [
          "learning_rate": learningRate, "initial_accumulator_value": accumulator,
          "epsilon": epsilon,
        ])
    }
  }
}
