import Foundation
import Projects
import Testing

/// What is said of mistakes in a file, and where.
@Suite struct ProjectFileErrorTests {
  /// A file and what is said of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let yaml: String
    let messages: [String]

    init(_ yaml: String, _ messages: String...) {
      (self.yaml, self.messages) = (yaml, messages)
    }

    /// A file of one figure with a mistake.
    static func figure(_ keys: String, _ message: String) -> Mistake {
      Mistake(
        """
        title: T
        data: {d: moons}
        models: {m: {data: d}}
        figures:
        - slug: f
          caption: C
          \(keys)
        """, message)
    }

    /// A file of one model with a mistake.
    static func model(_ keys: String, _ message: String) -> Mistake {
      Mistake(
        """
        title: T
        data: {d: moons}
        models:
          m: {data: d, \(keys)}
        figures: [{slug: f, caption: C, shows: data, data: d}]
        """, message)
    }

    /// A file of data with a mistake.
    static func data(_ keys: String, _ message: String) -> Mistake {
      Mistake(
        """
        title: T
        data:
          d: {\(keys)}
        figures: [{slug: f, caption: C, shows: data, data: d}]
        """, message)
    }

    var testDescription: String { messages.first ?? "" }
  }

  static let mistakes: [Mistake] =
    [
      Mistake("", "f.yaml:1:1: expected keys with values, got nothing"),
      Mistake("[]", "f.yaml:1:1: expected keys with values, got a list"),
      Mistake("title: 'T", "is no YAML"),
      Mistake("title: T\ntitle: U", "has \"title\" more than once; keep one of each"),
      Mistake("figures: []", "lacks \"title\"", "f.yaml:1:10: figures: expected a list of figures"),
      Mistake(
        "titel: T\nfigures: x",
        "f.yaml:1:1: there is no key \"titel\"; did you mean \"title\"? The keys are data, figures",
        "f.yaml:1:1: lacks \"title\", the title of the pages; add it",
        "f.yaml:2:10: figures: expected a list of figures, each after a hyphen, got \"x\""),
      .data(
        "csv: a.csv, generator: moons",
        "f.yaml:3:30: data.d.generator: \"generator\" names other data"),
      .data("samples: 3", "f.yaml:3:6: data.d: lacks \"csv\", the path of a file"),
      .data(
        "generator: mons", "there is no \"mons\" here; did you mean \"moons\"? It is one of blobs"),
      .data("generator: moons, samples: 0", "expected a whole number from 1 to 1000000, got 0"),
      .data("generator: moons, samples: many", "a whole number from 1 to 1000000, got \"many\""),
      .data("generator: moons, noise: -1", "expected a number of 0 or more, got -1"),
      .data("generator: moons, factor: 0.5", "\"factor\" is about circles; leave it out"),
      .data("generator: moons, delimiter: tab", "\"delimiter\" belongs to \"csv\"; leave it out"),
      .data("csv: a.csv, delimiter: x", "is no delimiter"),
      .data(
        "columns: [a, b], rows: [[1, 2], [3]]", "expected a list of 2 values, one for each column"),
      .data("rows: [[1]]", "lacks \"columns\""),
      .model(
        "hiden: 3", "f.yaml:4:16: models.m: there is no key \"hiden\"; did you mean \"hidden\"?"),
      .model(
        "hidden: [3, x]",
        "f.yaml:4:28: models.m.hidden.2: expected a whole number from 1 to 65536, got \"x\""),
      .model("activation: rellu", "there is no \"rellu\" here; did you mean \"relu\"?"),
      .model("rate: 0", "expected a number above 0, got 0"),
      .model("rate: .inf", "expected a number above 0, got \".inf\""),
      .model("validation: 1", "expected a share from 0 to below 1, got 1"),
      .model(
        "kind: perceptron, hidden: 3", "\"hidden\" says nothing of a model of the kind perceptron"),
      .model("standardize: maybe", "expected true or false, got \"maybe\""),
      .figure(
        "shows: boundry\n  model: m",
        "f.yaml:7:10: figures.1.shows: there is no \"boundry\" here; did you mean \"boundary\"?"),
      .figure("shows: boundary", "lacks \"model\", the name of the model that is to be shown"),
      .figure("shows: data", "lacks \"data\""),
      .figure(
        "shows: boundary\n  model: n",
        "f.yaml:8:10: figures.1.model: there is no model \"n\"; did you mean \"m\"? The file has m"),
      .figure(
        "shows: data\n  data: d\n  bins: 3", "\"bins\" says nothing of a picture that shows data"),
      .figure("shows: data\n  data: d\n  xlim: [2, 1]", "expected two numbers, the lower first"),
      .figure("shows: data\n  data: d\n  colors: reed", "reed"),
      .figure("shows: data\n  data: d\n  size: [5]", "width and height in inches"),
      .figure("shows: data\n  data: d\n  size: [5, 1000]", "inches above 0, at most 200, got 1000"),
      .figure("shows: data\n  data: d\n  columns: 2", "\"columns\" is about several \"panels\""),
      .figure(
        "panels: [{shows: data, data: d}]\n  xlim: [0, 1]",
        "\"xlim\" is said of each of the \"panels\""),
      .figure(
        "shows: data\n  data: d\n  alt: {klingonisch: x}", "\"klingonisch\" is no tag of a language"
      ),
      .figure("shows: data\n  data: d\n  legend: {plce: best}", "did you mean \"place\"?"),
      .figure("shows: boundary\n  model: m\n  levels: [0.5, 0.1]", "numbers that rise"),
      .figure(
        "shows: boundary\n  model: m\n  border: 1", "a probability above 0 and below 1, got 1"),
      .figure("shows: diagram\n  sizes: 3-x", "is no network"),
      .figure("shows: hidden\n  model: m\n  view: [1]", "elevation and azimuth in degrees"),
      .figure("shows: line\n  data: d\n  alt: ''", "figures.1.alt: is empty"),
      .figure(
        "shows: data\n  data: d\n  alt: a {accnt-1} line, {1, 2}",
        "figures.1.alt: there is no \"accnt-1\" here; did you mean \"accent-1\"?"),
      .figure(
        "shows: data\n  data: d\n  short: " + String(repeating: "x", count: 151),
        "figures.1.short: expected 150 characters at most, got 151"),
      Mistake(
        "title: T\ndata: {d: moons}\nfigures:\n- {slug: A b, shows: data, data: d}\n"
          + "- {slug: c, caption: C, shows: data, data: d}\n- {slug: c, caption: C, shows: data, data: d}\n",
        "figures.1: lacks \"caption\"", "\"A b\" cannot be a name of files",
        "f.yaml:6:3: figures.3: another figure is called \"c\" too"),
      Mistake(
        "title: T\nfigures: [{slug: 12-3, caption: C, shows: diagram, sizes: 2-1}]",
        "\"12-3\" cannot be a name of files"),
    ] as [Mistake]

  @Test(arguments: mistakes)
  func eachMistakeIsNamedWithItsPlaceAndTheRemedy(mistake: Mistake) {
    #expect {
      try ProjectFile(yaml: Array(mistake.yaml.utf8), file: "f.yaml")
    } throws: { error in
      guard let errors = error as? ProjectFileErrors else { return false }
      let isSaid = zip(errors.all, mistake.messages).map { "\($0)".contains($1) }
      let isAll = errors.all.count == mistake.messages.count && !isSaid.contains(false)
      if !isAll { Issue.record("\(errors)") }
      return isAll
    }
  }

  @Test func whatSeveralPlacesTakeFromOneIsWrongOnce() {
    let yaml = """
      title: T
      figures: [{slug: f, caption: C, data: e, panels: [{shows: data}, {shows: data}]}]
      """
    #expect {
      try ProjectFile(yaml: Array(yaml.utf8), file: "f.yaml")
    } throws: { error in
      "\(error)" == "f.yaml:2:39: figures.1.data: there is no data \"e\". The file declares none"
    }
  }

  @Test func bytesThatAreNoTextAndDepthsAreRefused() {
    let files: [(bytes: [UInt8], message: String)] = [
      ([0x74, 0xE9], "is not UTF-8"),
      (Array(("title: " + String(repeating: "[", count: 100_000)).utf8), "is no YAML"),
    ]
    for (bytes, message) in files {
      #expect {
        try ProjectFile(yaml: bytes, file: "f.yaml")
      } throws: { error in
        "\(error)".contains(message)
      }
    }
  }
}
