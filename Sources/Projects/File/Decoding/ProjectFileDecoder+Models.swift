import Training

extension ProjectFileDecoder {
  /// A model.
  mutating func entry(ofModel value: FileValue, named name: String) -> ModelEntry? {
    guard let section = reader.section(value, ModelKey.self) else { return nil }
    let data = self.name(
      reader.required(.data, in: section, meaning: "the name of the data that it learns"),
      kind: "data", among: dataNames)
    let chosen = reader.choice(section[.kind], among: ModelKind.Name.choices)
    // A kind that is misspelt says nothing of the other keys.
    guard section[.kind] == nil || chosen != nil else { return nil }
    let kind = kind(chosen ?? .network, section)
    guard let data else { return nil }
    return ModelEntry(name: name, data: data, kind: kind, position: value.position)
  }

  /// The keys that every kind has.
  private static let common: Set<ModelKey> = [.data, .kind, .standardize]
  /// The keys that a kind has besides.
  private static let keys: [ModelKind.Name: Set<ModelKey>] = [
    .network: [
      .hidden, .activation, .output, .loss, .optimizer, .rate, .epochs, .batch, .seed, .validation,
    ],
    .perceptron: [.rate, .epochs],
    .logistic: [.regularization],
  ]

  private mutating func kind(_ name: ModelKind.Name, _ section: FileSection<ModelKey>) -> ModelKind
  {
    let own = Self.common.union(Self.keys[name] ?? [])
    reader.refuse(
      section.keys.filter { !own.contains($0) }, in: section,
      reason: "says nothing of a model of the kind \(name.rawValue)")
    switch name {
    case .network: return .network(network(section))
    case .perceptron:
      var declaration = PerceptronDeclaration()
      if let rate = reader.positive(section[.rate]) { declaration.rate = rate }
      if let epochs = reader.integer(section[.epochs], in: Self.counts) {
        declaration.epochs = epochs
      }
      if let flag = reader.flag(section[.standardize]) { declaration.standardizes = flag }
      return .perceptron(declaration)
    case .logistic:
      var declaration = LogisticDeclaration()
      if let value = reader.positive(section[.regularization]) {
        declaration.inverseRegularization = value
      }
      if let flag = reader.flag(section[.standardize]) { declaration.standardizes = flag }
      return .logisticRegression(declaration)
    }
  }

  /// Epochs and samples of a step; more of them is a slip of the finger.
  private static let counts = 1...(1 << 28)
  /// The units of a layer.
  private static let unitCounts = 1...(1 << 16)

  private mutating func network(_ section: FileSection<ModelKey>) -> ModelDeclaration {
    var model = ModelDeclaration()
    if let layers = reader.list(section[.hidden]) {
      model.hidden = layers.compactMap { reader.integer($0, in: Self.unitCounts) }
    }
    if let activation = reader.choice(section[.activation], among: Self.activations) {
      model.activation = activation
    }
    model.outputActivation = reader.choice(section[.output], among: Self.activations)
    model.loss = reader.choice(section[.loss], among: Self.losses)
    if let optimizer = reader.choice(section[.optimizer], among: OptimizerChoice.choices) {
      model.optimizer = optimizer
    }
    if let rate = reader.positive(section[.rate]) { model.rate = rate }
    model.epochs = reader.integer(section[.epochs], in: Self.counts)
    model.batchSize = reader.integer(section[.batch], in: Self.counts)
    if let seed = reader.integer(section[.seed], in: 0...Int(Int32.max)) { model.seed = seed }
    if let flag = reader.flag(section[.standardize]) { model.standardizes = flag }
    let share = "a share from 0 to below 1"
    if let value = reader.number(
      section[.validation], expected: share, where: { $0 >= 0 && $0 < 1 })
    {
      model.validationShare = value
    }
    return model
  }

  /// The functions of layers by their names in Keras.
  static let activations = Activation.allCases.map { ($0.name, $0) }

  /// The losses by their names in Keras, and by short ones.
  static let losses: [(String, Loss)] = [
    ("binary_crossentropy", .binaryCrossEntropy),
    ("categorical_crossentropy", .categoricalCrossEntropy),
    ("mean_squared_error", .meanSquaredError), ("mse", .meanSquaredError),
    ("mean_absolute_error", .meanAbsoluteError), ("mae", .meanAbsoluteError),
    ("huber", .huber()), ("hinge", .hinge),
  ]
}
