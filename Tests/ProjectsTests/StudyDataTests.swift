import Projects
import Tables
import Testing
import Training

/// What becomes of the columns of a table.
@Suite struct StudyDataTests {
  @Test func firstColumnsAreFeaturesAndTheLastOneTheClass() throws {
    let data = try data("a,b,kind\n1,2,cat\n3,4,ant\n5,6,cat\n")
    #expect(data.featureNames == ["a", "b"])
    #expect(data.features.values == [1, 2, 3, 4, 5, 6])
    #expect(data.targetName == "kind")
    #expect(data.classNames == ["ant", "cat"])
    #expect(data.labels == [1, 0, 1])
    #expect(data.summary == "3 samples, features a, b, classes ant, cat in kind")
  }

  @Test func truthValuesAreClassesAndCountAsNumbersAmongFeatures() throws {
    let data = try data("tall,rich\ntrue,no\nfalse,yes\ntrue,yes\n")
    #expect(data.classNames == ["no", "yes"])
    #expect(data.labels == [0, 1, 1])
    #expect(data.features.values == [1, 0, 1])
  }

  @Test(
    arguments: [
      ([0, 1, 1, 0], StudyTask.classification), ([-1, 1, 1, -1], .classification),
      ([0.5, 1.5, 0.5, 1.5], .classification), ([1, 2, 3, 1, 2, 3], .classification),
      ([1, 2, 3, 4], .regression), ([0.5, 1, 2, 0.5, 1, 2], .regression),
    ] as [([Double], StudyTask)])
  func numbersAreClassesWhenTheyAreFewAndWhole(values: [Double], task: StudyTask) throws {
    let rows = values.map { "1,\($0)\n" }.joined()
    #expect(try data("a,y\n\(rows)").task == task)
  }

  @Test func manyWholeNumbersAreNumbers() throws {
    let most = StudyData.mostNoticedClasses
    func task(classes: Int) throws -> StudyTask {
      try data("a,y\n" + (0..<100).map { "1,\($0 % classes)\n" }.joined()).task
    }
    #expect(try task(classes: most) == .classification)
    #expect(try task(classes: most + 1) == .regression)
  }

  @Test func theTaskMayBeDeclared() throws {
    let csv = "a,y\n1,0\n2,1\n3,0\n"
    #expect(try data(csv, DataDeclaration(task: .regression)).numbers == [0, 1, 0])
    let classes = try data("a,y\n1,0.5\n2,1.5\n3,2.5\n", DataDeclaration(task: .classification))
    #expect(classes.classNames == ["0.5", "1.5", "2.5"])
  }

  @Test func columnsAreChosenByName() throws {
    let csv = "kind,a,b,c\nx,1,2,3\ny,4,5,6\n"
    let data = try data(csv, DataDeclaration(label: "kind", features: ["c", "a"]))
    #expect(data.featureNames == ["c", "a"])
    #expect(data.features.values == [3, 1, 6, 4])
    #expect(data.classNames == ["x", "y"])
  }

  @Test func columnsWithoutNamesAreNumberedAndTheLastOneIsY() throws {
    let table = try Table(csv: Array("1,2,a\n3,4,b\n".utf8), dialect: CSVDialect(hasHeader: false))
    let data = try StudyData(table)
    #expect(data.featureNames == ["x1", "x2"])
    #expect(data.targetName == "y")
    #expect(!data.hasOwnNames)
  }

  @Test func aColumnThatOnlyCountsTheRowsIsNoFeature() throws {
    let data = try data(",a,y\n0,5,x\n1,6,y\n2,7,x\n")
    #expect(data.featureNames == ["a"])
  }

  @Test func aMissingValueIsAMistakeUnlessRowsAreSkipped() throws {
    let csv = "a,b,y\n1,2,x\n3,,y\n,4,x\n5,6,y\n"
    #expect {
      _ = try data(csv)
    } throws: { error in
      (error as? TableError)?.line == 3 && (error as? TableError)?.column == "b"
    }
    let skipped = try data(csv, DataDeclaration(missing: .skipped))
    #expect(skipped.features.values == [1, 2, 5, 6])
    #expect(skipped.labels == [0, 1])
    #expect(skipped.skippedRows == 2)
    #expect(throws: ProjectError.allRowsSkipped(1)) {
      _ = try data("a,y\n,x\n", DataDeclaration(missing: .skipped))
    }
  }

  @Test func aClassOfSkippedRowsAloneIsNone() throws {
    let data = try data("a,y\n1,x\n,w\n2,z\n", DataDeclaration(missing: .skipped))
    #expect(data.classNames == ["x", "z"])
    #expect(data.labels == [0, 1])
  }

  @Test func aTextAmongNumbersIsNamedWithItsLine() throws {
    let csv = "a,b,y\n" + (0..<9).map { "1,\($0),0\n" }.joined() + "1,n/a,1\n"
    #expect {
      _ = try data(csv)
    } throws: { error in
      "\(error)".hasPrefix("column b: \"n/a\" is no number") && (error as? TableError)?.line == 11
    }
    // The same in the last column, which would be one of classes otherwise.
    let last = "a,y\n" + (0..<30).map { "1,\($0).5\n" }.joined() + "1,n/a\n"
    #expect {
      _ = try data(last)
    } throws: { ($0 as? TableError)?.line == 32 }
    #expect(
      try data(last, DataDeclaration(task: .classification)).classNames.count == 31)
  }

  @Test func mistakesAreNamed() throws {
    let csv = "sepal,petal,kind\n1,2,x\n3,4,y\n"
    let names = ["sepal", "petal", "kind"]
    #expect(throws: ProjectError.unknownColumn("sepla", known: names)) {
      _ = try data(csv, DataDeclaration(features: ["sepla"]))
    }
    #expect(
      "\(ProjectError.unknownColumn("sepla", known: names))"
        == "there is no column \"sepla\"; did you mean sepal? The columns are sepal, petal, kind")
    #expect(throws: ProjectError.labelAmongFeatures("kind")) {
      _ = try data(csv, DataDeclaration(features: ["sepal", "kind"]))
    }
    #expect(throws: ProjectError.repeatedColumn("sepal")) {
      _ = try data(csv, DataDeclaration(features: ["sepal", "sepal"]))
    }
    #expect(throws: ProjectError.noFeatures(label: "y")) { _ = try data("y\n1\n2\n") }
    #expect(throws: ProjectError.noSamples) { _ = try data("a,y\n") }
    let many = "a,y\n" + (0..<101).map { "1,n\($0)\n" }.joined()
    #expect(throws: ProjectError.tooManyClasses(column: "y", most: 100)) { _ = try data(many) }
  }

  @Test func dataThatExistAreSound() throws {
    let features = Matrix(column: [1, 2])
    #expect(throws: ProjectError.counts("names", 2, "features", 1)) {
      _ = try StudyData(features: features, featureNames: ["a", "b"], target: .numbers([1, 2]))
    }
    #expect(throws: ProjectError.counts("targets", 1, "samples", 2)) {
      _ = try StudyData(features: features, featureNames: ["a"], target: .numbers([1]))
    }
    #expect(throws: ProjectError.unknownClass("2", known: ["x", "y"])) {
      _ = try StudyData(
        features: features, featureNames: ["a"], target: .classes([0, 2], names: ["x", "y"]))
    }
    #expect(throws: ProjectError.notFinite(column: "y", row: 1, value: .infinity)) {
      _ = try StudyData(features: features, featureNames: ["a"], target: .numbers([1, .infinity]))
    }
  }
}
