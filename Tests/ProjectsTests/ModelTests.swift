import Interchange
import Projects
import Testing
import Training

/// What training makes of a declaration and data.
@Suite struct ModelTests {
  @Test func theSameDeclarationAndDataGiveTheSameModel() throws {
    let declaration = ModelDeclaration(hidden: [4], epochs: 50, seed: 3)
    let model = try declaration.train(on: moons())
    #expect(try declaration.train(on: moons()) == model)
    #expect(try ModelDeclaration(hidden: [4], epochs: 50, seed: 4).train(on: moons()) != model)
  }

  @Test func aModelInAFileIsTheModel() throws {
    let model = try ModelDeclaration(hidden: [3, 2], activation: .tanh, epochs: 40).train(
      on: iris())
    let read = TrainedModel(try NetworkRecord(json: model.record.json()))
    #expect(read == model)
    #expect(read.featureNames == Iris.featureNames)
    #expect(read.classNames == Iris.speciesNames)
    #expect(read.history?.loss.count == 40)
  }

  @Test func weightsOfOthersNeedTheirActivations() throws {
    let model = try ModelDeclaration(hidden: [3], epochs: 30, standardizes: false).train(
      on: moons())
    let weights = try model.network.npz()
    #expect(throws: ProjectError.needsActivations(format: "NumPy archive")) {
      _ = try TrainedModel(file: weights)
    }
    let read = try TrainedModel(file: weights, activations: [.relu, .sigmoid])
    #expect(read.network == model.network)
    #expect(read.featureNames.isEmpty)
    #expect(try read.fitness(on: moons()) == model.fitness(on: moons()))
    #expect(try TrainedModel(file: model.network.onnx()).network == model.network)
    #expect(try TrainedModel(file: model.record.json()) == model)
    #expect(throws: InterchangeError.self) {
      _ = try TrainedModel(file: model.record.json(), activations: [.relu, .sigmoid])
    }
    #expect(throws: InterchangeError.self) { _ = try TrainedModel(file: Array("x1,y".utf8)) }
  }

  @Test func weightsMayBeOfStandardisedFeatures() throws {
    let model = try ModelDeclaration(hidden: [3], epochs: 30).train(on: moons())
    let bare = TrainedModel(try NetworkRecord(network: model.network))
    let scaled = try bare.standardized(by: moons())
    #expect(scaled.scaler == model.scaler)
    #expect(try scaled.fitness(on: moons()) == model.fitness(on: moons()))
    #expect(try model.standardized(by: moons()) == model)
  }

  @Test func twoClassesHaveASigmoidAndMoreASoftmax() throws {
    let two = try ModelDeclaration(hidden: [], epochs: 5).train(on: moons())
    #expect(two.network.layers.last?.activation == .sigmoid)
    #expect(two.shape == "2-1")
    #expect(two.record.training?.loss == .binaryCrossEntropy)
    let three = try ModelDeclaration(hidden: [], epochs: 5).train(on: iris())
    #expect(three.network.layers.last?.activation == .softmax)
    #expect(three.classCount == 3)
    let number = try ModelDeclaration(hidden: [], epochs: 5).train(on: parabola())
    #expect(number.network.layers.last?.activation == .linear)
    #expect(number.task == .regression)
    #expect(number.classCount == 0)
  }

  @Test func theUnitOfAFeatureDoesNotMatter() throws {
    let plain = try moons()
    var features = plain.features
    for row in 0..<features.rows {
      features[row, 0] = features[row, 0] * 1_048_576 + 4_194_304
    }
    let scaled = try StudyData(
      features: features, featureNames: plain.featureNames, target: plain.target)
    let declaration = ModelDeclaration(hidden: [8], epochs: 300)
    let first = try declaration.train(on: plain).predictedClasses(for: plain.features)
    let second = try declaration.train(on: scaled).predictedClasses(for: scaled.features)
    let same = zip(first, second).count { $0 == $1 }
    #expect(same >= 198)
  }

  @Test func numbersAreLearntInAnyUnit() throws {
    let declaration = ModelDeclaration(hidden: [10], epochs: 800)
    let plain = try declaration.train(on: parabola())
    let large = try declaration.train(on: parabola(scale: 1e6, offset: -3e5))
    let x = Matrix(column: [0, 0.3, 0.9])
    let (first, second) = (try plain.predictedNumbers(for: x), try large.predictedNumbers(for: x))
    for (small, great) in zip(first, second) {
      #expect(abs(small * 1e6 - 3e5 - great) < 2e3)
    }
    // The loss of the history is in the unit of the numbers, too.
    let losses = (plain.history?.loss.last ?? 0, large.history?.loss.last ?? 0)
    #expect(losses.0 > 0)
    #expect(abs(losses.1 / losses.0 / 1e12 - 1) < 0.1)
    guard
      case .regression(let error, let explained) = try large.fitness(
        on: parabola(scale: 1e6, offset: -3e5))
    else { throw NeverHappens() }
    #expect(abs(error / losses.1 - 1) < 0.1)
    #expect((explained ?? 0) > 0.99)
  }

  @Test func scalingMayBeLeftOut() throws {
    let model = try ModelDeclaration(hidden: [3], epochs: 20, standardizes: false).train(
      on: moons())
    #expect(model.scaler == nil)
    let dataset = try Dataset.makeMoons(samples: 200, noise: 0.1, seed: 0)
    var network = try Network(inputs: 2, seed: 0) {
      Dense(3, activation: .relu)
      Dense(1, activation: .sigmoid)
    }
    try network.fit(
      dataset.features, dataset.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.01), epochs: 20)
    #expect(model.network == network)
  }

  @Test func samplesMayBeKeptFromTraining() throws {
    let model = try ModelDeclaration(hidden: [4], epochs: 10, validationShare: 0.25).train(
      on: moons())
    #expect(model.history?.validationLoss.count == 10)
    #expect(model.history?.validation[.accuracy].count == 10)
  }

  @Test func manySamplesAreTakenInBatches() {
    #expect(ModelDeclaration.defaultEpochs(samples: 2048) == 1000)
    #expect(ModelDeclaration.defaultBatchSize(samples: 2048) == 2048)
    #expect(ModelDeclaration.defaultBatchSize(samples: 2049) == 256)
    #expect(ModelDeclaration.defaultEpochs(samples: 100_000) == 20)
    #expect(ModelDeclaration.defaultEpochs(samples: Int.max) == 10)
  }

  @Test func probabilitiesAndClassesGoTogether() throws {
    let (data, model) = try (iris(), ModelDeclaration(hidden: [4], epochs: 200).train(on: iris()))
    let probabilities = try model.probabilities(for: data.features)
    let classes = try model.predictedClasses(for: data.features)
    for row in 0..<data.count {
      let values = Array(probabilities.row(row))
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
      #expect(values[classes[row]] == values.max())
    }
    guard case .classification(let right, let count) = try model.fitness(on: data) else {
      throw NeverHappens()
    }
    let labels = try #require(data.labels)
    #expect(right == zip(labels, classes).count { $0 == $1 })
    #expect(count == 150)
  }

  @Test func dataAreTakenInTheOrderOfTheModel() throws {
    let model = try ModelDeclaration(hidden: [4], epochs: 100).train(on: moons())
    let plain = try moons()
    let turned = try StudyData(
      features: Matrix(
        rows: plain.count, columns: 3,
        values: (0..<plain.count).flatMap { row in
          [plain.features[row, 1], 7, plain.features[row, 0]]
        }), featureNames: ["x2", "more", "x1"],
      target: .classes(#require(plain.labels).map { 1 - $0 }, names: ["1", "0"]))
    let arranged = try turned.arranged(for: model)
    #expect(arranged.features == plain.features)
    #expect(arranged.labels == plain.labels)
    #expect(arranged.classNames == ["0", "1"])
    #expect(try model.fitness(on: turned) == model.fitness(on: plain))
  }

  @Test func aModelOfOtherDataIsRefused() throws {
    let model = try ModelDeclaration(hidden: [2], epochs: 5).train(on: moons())
    #expect(
      throws: ProjectError.otherFeatures(model: ["x1", "x2"], data: Iris.featureNames)
    ) { _ = try model.fitness(on: iris()) }
    let plain = try moons()
    let others = try StudyData(
      features: plain.features, featureNames: ["x1", "x2"],
      target: .classes([Int](repeating: 0, count: 200), names: ["cat"]))
    #expect(throws: ProjectError.otherClasses(model: ["0", "1"], data: ["cat"])) {
      _ = try model.fitness(on: others)
    }
    let numbers = try StudyData(
      features: plain.features, featureNames: ["x1", "x2"],
      target: .numbers([Double](repeating: 0, count: 200)))
    #expect(throws: ProjectError.otherTask(model: .classification, data: .regression)) {
      _ = try model.fitness(on: numbers)
    }
    let bare = TrainedModel(try NetworkRecord(network: model.network))
    #expect(throws: ProjectError.otherFeatureCount(model: 2, data: Iris.featureNames)) {
      _ = try bare.fitness(on: iris())
    }
    #expect(throws: ProjectError.otherTask(model: .classification, data: .regression)) {
      _ = try model.predictedNumbers(for: plain.features)
    }
  }

  @Test func nothingCanBeLearntOfWhatDoesNotVary() throws {
    let features = try Matrix(rows: 3, columns: 2, values: [1, 5, 2, 5, 3, 5])
    func data(_ labels: [Int], _ names: [String], columns: [String] = ["a", "b"]) throws
      -> StudyData
    {
      try StudyData(
        features: features, featureNames: columns, target: .classes(labels, names: names))
    }
    #expect(throws: ProjectError.oneClass("x", column: "y")) {
      _ = try ModelDeclaration().train(on: data([0, 0, 0], ["x"]))
    }
    #expect(throws: ProjectError.constantColumn("b", value: 5, others: ["a"])) {
      _ = try ModelDeclaration().train(on: data([0, 1, 0], ["x", "z"]))
    }
    let constant = try StudyData(
      features: Matrix(column: [1, 2]), featureNames: ["a"], target: .numbers([4, 4]))
    #expect(throws: ProjectError.constantColumn("y", value: 4, others: [])) {
      _ = try ModelDeclaration().train(on: constant)
    }
  }

  @Test func aRunThatDivergesSaysWhatToTry() throws {
    #expect {
      _ = try ModelDeclaration(rate: 1e30).train(on: parabola())
    } throws: { error in
      guard case .diverged(_, _, rate: 1e30, isStandardized: true)? = error as? ProjectError else {
        return false
      }
      return "\(error)".contains("try a lower learning rate than 1e+30, such as 0.01")
    }
  }

  @Test(
    arguments: [
      (ModelDeclaration(hidden: [0]), "hidden"), (ModelDeclaration(hidden: [1 << 20]), "hidden"),
      (ModelDeclaration(rate: 0), "rate"), (ModelDeclaration(rate: .nan), "rate"),
      (ModelDeclaration(epochs: 0), "epochs"), (ModelDeclaration(batchSize: -1), "batch size"),
      (ModelDeclaration(validationShare: 1), "validation"),
    ] as [(ModelDeclaration, String)])
  func optionsOutOfRangeAreRefused(declaration: ModelDeclaration, name: String) throws {
    #expect {
      _ = try declaration.train(on: moons())
    } throws: { error in
      guard case .option(let option, _, _)? = error as? ProjectError else { return false }
      return option == name
    }
  }
}

/// A branch that is not taken.
private struct NeverHappens: Error {}
