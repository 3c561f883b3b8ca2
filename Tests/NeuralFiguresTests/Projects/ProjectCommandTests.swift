import Files
import Foundation
import Testing

/// The verbs on a folder of a user's own, run as a user runs them.
@Suite struct ProjectCommandTests {
  /// A folder with a new project named `lecture`.
  private func withProject<Result: Sendable>(
    _ body: (Executable, String) async throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let outcome = try program.run(["new", "lecture/"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      return try await body(program, "\(folder)/lecture")
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func replace(_ old: String, with new: String, in path: String) throws {
    let before = try text(path)
    #expect(before.contains(old))
    try Data(before.replacing(old, with: new).utf8).write(to: URL(filePath: path))
  }

  private func bytes(in folder: String) throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: files(in: folder).map {
        ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
      })
  }

  @Test func aNewProjectIsBuiltListedCheckedAndEmbedded() async throws {
    try await withProject { program, folder in
      let written = try files(in: folder)
      for name in [
        "figures.yaml", "figures.schema.json", "moons.csv", "Makefile", "README.md", ".gitignore",
        ".github/workflows/figures.yml",
      ] {
        #expect(written.contains(name), "\(name)")
      }
      let build = try program.run(["build", "lecture/", "--quiet"])
      #expect(build.code == 0, "\(build.errors)")
      #expect(build.errors.isEmpty)
      let pictures = try files(in: "\(folder)/figures")
      for name in ["01-moons.png", "03-moons-boundary.svg", "index.html", "manifest.json"] {
        #expect(pictures.contains(name), "\(name)")
      }
      let list = try program.run(["list", "lecture"])
      #expect(list.output.contains("3  moons-boundary        -  small  A network with two hidden"))
      let check = try program.run(["check", "lecture/", "--quiet"])
      #expect(check.code == 0, "\(check.output)\(check.errors)")
      for figure in ["moons-boundary", "3"] {
        let embed = try program.run(["embed", "lecture/", figure])
        #expect(embed.output.contains("src=\"03-moons-boundary.svg\""), "\(embed.errors)")
      }
      let train = try program.run(["train", "lecture", "--json", "models.json", "--quiet"])
      #expect(train.code == 0)
      #expect(try files(in: "\(folder)/..").contains("models.json"))
    }
  }

  @Test func aFolderThatIsNotEmptyIsLeftAlone() async throws {
    try await withTemporaryFolder { folder in
      try Data("mine".utf8).write(to: URL(filePath: "\(folder)/mine"))
      let outcome = try Executable(folder: folder).run(["new", "."])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains(". is not empty; choose another folder"))
      #expect(try files(in: folder) == ["mine"])
    }
  }

  @Test func checkNamesTheFigureThatChanged() async throws {
    try await withProject { program, folder in
      _ = try program.run(["build", "lecture", "--quiet", "--format", "png"])
      try replace("title: false", with: "colors: [teal, orange]", in: "\(folder)/figures.yaml")
      let check = try program.run(["check", "lecture", "--quiet"])
      #expect(check.code == 1)
      let lines = check.output.split(separator: "\n")
      let places = lines.map { String($0.prefix { $0 != ":" }) }
      // The pages show the declaration, and the manifest knows the scene.
      #expect(
        places
          == ["01-moons.png", "dark/01-moons.png", "index.html", "README.md", "manifest.json"])
      #expect(check.output.hasPrefix("01-moons.png: changed: "))
    }
  }

  @Test func theSameComesOfAnyNumberOfJobsAndOfKeptModels() async throws {
    try await withProject { program, folder in
      _ = try program.run(["build", "lecture", "--quiet", "--jobs", "1", "--output", "one"])
      let kept = try files(in: "\(folder)/.neural-figures")
      #expect(kept.count == 2)
      _ = try program.run(["build", "lecture", "--quiet", "--jobs", "4", "--output", "four"])
      try FileManager.default.removeItem(atPath: "\(folder)/.neural-figures")
      _ = try program.run(["build", "lecture", "--quiet", "--output", "anew"])
      #expect(try files(in: "\(folder)/.neural-figures") == kept)
      let one = try bytes(in: "\(folder)/../one")
      #expect(one.count > 10)
      #expect(try bytes(in: "\(folder)/../four") == one)
      #expect(try bytes(in: "\(folder)/../anew") == one)
    }
  }

  @Test func aModelIsTrainedAnewWhenItsDataOrDeclarationChange() async throws {
    try await withProject { program, folder in
      let models = "\(folder)/.neural-figures"
      _ = try program.run(["train", "lecture", "--quiet"])
      try replace("epochs: 1000", with: "epochs: 100", in: "\(folder)/figures.yaml")
      _ = try program.run(["train", "lecture", "--quiet"])
      #expect(try files(in: models).count == 3)
      let csv = try text("\(folder)/moons.csv")
      try Data((csv + "0.5,0.5,upper\n").utf8).write(to: URL(filePath: "\(folder)/moons.csv"))
      _ = try program.run(["train", "lecture", "--quiet"])
      #expect(try files(in: models).count == 5)
      // One that somebody has damaged is no model.
      for name in try files(in: models) {
        try Data("{".utf8).write(to: URL(filePath: "\(models)/\(name)"))
      }
      let outcome = try program.run(["train", "lecture"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("small     100"))
    }
  }

  @Test func allMistakesOfAFileAreToldWithTheirPlaces() async throws {
    try await withProject { program, folder in
      try replace("hidden:", with: "hiden:", in: "\(folder)/figures.yaml")
      try replace("model: line", with: "model: lin", in: "\(folder)/figures.yaml")
      let outcome = try program.run(["build", "lecture/", "--quiet"])
      #expect(outcome.code == 65)
      #expect(outcome.errorLines.count == 2, "\(outcome.errors)")
      #expect(
        outcome.errors.contains(
          "neural-figures: lecture/figures.yaml:14:5: models.small: there is no key \"hiden\""))
      #expect(outcome.errors.contains("there is no model \"lin\"; did you mean \"line\"?"))
      #expect(try files(in: folder).filter { $0.hasSuffix(".png") } == [])
    }
  }

  @Test func mistakesInDataNameTheirFileAndLine() async throws {
    try await withProject { program, folder in
      let csv = try text("\(folder)/moons.csv")
      let lines = csv.split(separator: "\n", omittingEmptySubsequences: false)
      let damaged = lines.prefix(16) + ["n/x,0.5,upper"] + lines.dropFirst(17)
      try Data(damaged.joined(separator: "\n").utf8)
        .write(to: URL(filePath: "\(folder)/moons.csv"))
      let outcome = try program.run(["build", "lecture", "--quiet"])
      #expect(outcome.code == 65)
      #expect(
        outcome.errors.contains("lecture/moons.csv:17: column x1: \"n/x\""), "\(outcome.errors)")
      try replace("moons: moons.csv", with: "moons: none.csv", in: "\(folder)/figures.yaml")
      let missing = try program.run(["build", "lecture", "--quiet"])
      #expect(missing.code == 74)
      #expect(missing.errors.contains("lecture/none.csv: cannot be opened"))
    }
  }

  @Test func whatCannotBeDrawnOrTrainedNamesItsPlace() async throws {
    try await withProject { program, folder in
      let path = "\(folder)/figures.yaml"
      let before = try text(path)
      let mistakes = [
        ("curves: loss", "curves: loos", "figures.yaml:57:9: figures.moons-training: "),
        (
          "tanh\n    epochs: 1000\n    rate: 0.01", "relu\n    rate: 1e30",
          "figures.yaml:13:5: models.small: training diverged"
        ),
        (
          "moons: moons.csv", "moons: {csv: moons.csv, label: mon}",
          "data.moons: there is no column"
        ),
      ]
      for (old, new, message) in mistakes {
        try Data(before.replacing(old, with: new).utf8).write(to: URL(filePath: path))
        let outcome = try program.run(["build", "lecture", "--quiet"])
        #expect(outcome.code == 65, "\(new)")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
      }
    }
  }

  @Test func figuresSpeakTheLanguagesOfTheFile() async throws {
    try await withProject { program, folder in
      try replace(
        "title: false", with: "title: {en: Moons, zh-Hans: 月牙}", in: "\(folder)/figures.yaml")
      let outcome = try program.run(["build", "lecture", "--quiet", "--format", "svg"])
      #expect(outcome.code == 0)
      #expect(outcome.errors.contains("zh-Hans: \"caption\" is missing of moons, moons-line"))
      let pictures = try files(in: "\(folder)/figures")
      #expect(pictures.contains("zh-Hans/01-moons.svg"))
      let page = try text("\(folder)/figures/README.md")
      #expect(page.contains("# Two moons"))
      #expect(page.contains("```yaml\n- slug: moons\n"))
      #expect(page.contains("图 1"))
    }
  }

  @Test func aStampRemembersFileAndData() async throws {
    try await withProject { program, folder in
      let build = ["build", "lecture", "--format", "svg", "--stamp", "stamp"]
      _ = try program.run(build + ["--quiet"])
      #expect(try program.run(build).output == "lecture/figures/ is up to date\n")
      try replace("Two half moons,", with: "Two moons,", in: "\(folder)/figures.yaml")
      #expect(try program.run(build).output.hasPrefix("4 figures in lecture/figures/"))
    }
  }

  @Test(arguments: [
    ["build", "nowhere"], ["list", "nowhere"], ["check", "nowhere"], ["train", "nowhere"],
    ["embed", "nowhere", "a"], ["watch", "nowhere"], ["build", "."],
  ])
  func whereThereIsNoProjectSaysHowToMakeOne(arguments: [String]) async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(arguments)
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("`neural-figures new "), "\(outcome.errors)")
    }
  }

  /// Before anything is read where the program knows all languages, and with how the command is used.
  @Test func listingInALanguageThatThereIsNotIsRefused() async throws {
    try await withProject { program, _ in
      let article = try program.run(["list", "--language", "xx"])
      #expect(article.code == 64)
      #expect(article.errors.contains("there is no language xx"))
      #expect(article.errors.contains("Usage: neural-figures list"), "\(article.errors)")
      let project = try program.run(["list", "lecture", "--language", "xx"])
      #expect(project.code == 64)
      #expect(project.errors.contains("The languages are en;"), "\(project.errors)")
    }
  }

  @Test func onlyAFigureByItsNameIsDrawn() async throws {
    try await withProject { program, folder in
      _ = try program.run(
        ["build", "lecture", "--only", "moons-line", "--format", "svg", "--quiet"])
      #expect(try files(in: "\(folder)/figures") == ["02-moons-line.svg"])
      let outcome = try program.run(["build", "lecture", "--only", "moons-lin"])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("ascending ranges from 1 to 4, such as 1-4"))
    }
  }
}
