import NetworkFigures
import Plotting
import Projects
import Testing
import Training

/// Models and data that only a file declares.
@Suite struct FileModelTests {
  private func entry(_ kind: ModelKind) throws -> ModelEntry {
    var file = try ProjectFile(
      yaml: Array(
        """
        title: T
        data: {d: moons}
        models: {m: {data: d}}
        figures: [{slug: f, caption: C, shows: data, data: d}]
        """.utf8), file: "f.yaml")
    file.models[0].kind = kind
    return file.models[0]
  }

  @Test(arguments: [true, false])
  func aPerceptronDecidesAsThatOfTheLibrary(standardizes: Bool) throws {
    let data = try moons()
    let model = try entry(
      .perceptron(PerceptronDeclaration(rate: 0.05, epochs: 30, standardizes: standardizes))
    ).train(on: data)
    let features = standardizes ? try StandardScaler.fitTransform(data.features) : data.features
    let own = try Perceptron(learningRate: 0.05, epochs: 30).fit(
      Dataset(features: features, labels: data.labels ?? []))
    #expect(try model.predictedClasses(for: data.features) == own.predict(features))
    #expect(model.classNames == ["0", "1"])
  }

  @Test func logisticRegressionGivesTheProbabilitiesOfTheLibrary() throws {
    let data = try iris()
    let model = try entry(.logisticRegression(LogisticDeclaration(standardizes: false)))
      .train(on: data)
    let own = try LogisticRegression().fit(
      Dataset(features: data.features, labels: data.labels ?? []))
    let expected = try own.predictProbabilities(data.features)
    let actual = try model.probabilities(for: data.features)
    for (actual, expected) in zip(actual.values, expected.values) {
      #expect(abs(actual - expected) < 1e-5)
    }
  }

  @Test(
    arguments: [
      .perceptron(PerceptronDeclaration()), .logisticRegression(LogisticDeclaration()),
    ] as [ModelKind])
  func aColumnOfOneValueIsRefused(kind: ModelKind) throws {
    let data = try StudyData(
      features: Matrix([[1, 5], [2, 5], [3, 5]]), featureNames: ["a", "b"],
      target: .classes([0, 1, 0], names: ["x", "z"]))
    let model = try entry(kind)
    #expect(throws: ProjectError.constantColumn("b", value: 5, others: ["a"])) {
      try model.train(on: data)
    }
  }

  @Test func aPerceptronOfThreeClassesIsRefused() throws {
    let model = try entry(.perceptron(PerceptronDeclaration()))
    #expect {
      try model.train(on: iris())
    } throws: { error in
      "\(error)".contains("two classes")
    }
  }

  @Test(arguments: GeneratedData.Shape.allCases)
  func everyShapeMakesSamplesOfSeveralClasses(shape: GeneratedData.Shape) throws {
    let data = try GeneratedData(shape, samples: 40, noise: 0.1, seed: 3).study()
    #expect(data.count == (shape == .iris ? 150 : 40))
    #expect(data.classNames.count > 1)
    #expect(Set(data.labels ?? []).count == data.classNames.count)
    #expect(try GeneratedData(shape, samples: 40, noise: 0.1, seed: 3).study() == data)
  }

  @Test func rowsAreReadByTheRulesOfTables() throws {
    let file = try ProjectFile(
      yaml: Array(
        """
        title: T
        data:
          d: {columns: [x, 'a, "b"', kind], rows: [[1, 0.5, yes], [2, 1e3, no], [3, -4, yes]]}
        figures: [{slug: f, caption: C, shows: data, data: d}]
        """.utf8), file: "f.yaml")
    let loaded = try LoadedData(file.data[0])
    let data = try loaded.study()
    #expect(data.featureNames == ["x", "a, \"b\""])
    #expect(data.features.column(1) == [0.5, 1000, -4])
    #expect(data.classNames.count == 2)
    #expect(try loaded.table.numbers(of: "x") == [1, 2, 3])
  }
}
