import Foundation
import Pictures
import Testing

/// The verbs for data of one's own, run as a user runs them.
@Suite struct VerbTests {
  /// A folder with tables to draw.
  private func withTables(_ body: (Executable, String) throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      for (kind, file) in [("moons", "moons.csv"), ("sine", "sine.csv"), ("iris", "iris.csv")] {
        let outcome = try program.run(["sample", kind, "--samples", "60", "-o", file])
        #expect(outcome.code == 0, "\(outcome.errors)")
      }
      try body(program, folder)
    }
  }

  private func bytes(_ name: String, in folder: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  /// Runs a line, which has to succeed.
  @discardableResult
  private func run(_ line: String, with program: Executable) throws -> Executable.Outcome {
    let outcome = try program.run(line.split(separator: " ").map(String.init))
    #expect(outcome.code == 0, "\(line): \(outcome.errors)")
    return outcome
  }

  @Test func everyVerbWritesAPicture() async throws {
    try await withTables { program, folder in
      try run(
        "boundary moons.csv --hidden 6,3 --activation tanh --epochs 50 --rate 0.02 --seed 1 "
          + "--optimizer rmsprop --batch-size 20 --validation 0.2 -o b.png --save net.json",
        with: program)
      try run("units sine.csv --hidden 4 --epochs 40 -o units.svg --save sine.json", with: program)
      let lines = [
        "data moons.csv -o data.svg", "data iris.csv --project pca -o pca.png",
        "boundary moons.csv --model net.json --response probability --levels 0.1:0.9:0.1 -o p.pdf",
        "hidden moons.csv --model net.json --layer 2 --view 10,79 -o space.svg",
        "hidden moons.csv --model net.json --units 1,3 -o two.png",
        "diagram net.json -o net.svg", "diagram 3-5-4-2 --activation relu -o plain.png",
        "history net.json --log y -o loss.svg", "matrix moons.csv --model net.json -o m.png",
      ]
      for line in lines { try run(line, with: program) }
      let starts: [(String, [UInt8])] = [
        ("b.png", [0x89, 0x50, 0x4E, 0x47]), ("p.pdf", Array("%PDF".utf8)),
        ("data.svg", Array("<svg".utf8)), ("units.svg", Array("<svg".utf8)),
      ]
      for (name, start) in starts {
        #expect([UInt8](try bytes(name, in: folder).prefix(4)) == start, "\(name)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.filter { $0.hasSuffix(".part") } == [])
    }
  }

  @Test func aPictureOfASavedModelIsThePictureAfterTraining() async throws {
    try await withTables { program, folder in
      let verbs = [
        ("boundary moons.csv", "--hidden 5 --epochs 60"),
        ("boundary moons.csv --response probability", "--hidden 4,4 --activation tanh --epochs 60"),
        ("hidden moons.csv", "--hidden 3 --epochs 60"),
        ("units sine.csv", "--hidden 5 --epochs 60"), ("matrix iris.csv", "--hidden 4 --epochs 60"),
      ]
      for (verb, training) in verbs {
        for format in ["png", "svg"] {
          try run("\(verb) \(training) -o first.\(format) --save net.json", with: program)
          try run("\(verb) --model net.json -o second.\(format)", with: program)
          let (first, second) = try (
            bytes("first.\(format)", in: folder), bytes("second.\(format)", in: folder)
          )
          #expect(first == second, "\(verb) \(training)")
          // And once more: the same bytes on every run.
          try run("\(verb) \(training) -o third.\(format) --save again.json", with: program)
          #expect(try bytes("third.\(format)", in: folder) == first, "\(verb) \(training)")
        }
        #expect(try bytes("net.json", in: folder) == bytes("again.json", in: folder))
      }
    }
  }

  @Test func tablesAndPicturesMayBeStandardStreams() async throws {
    try await withTables { program, folder in
      try run("data moons.csv --title moons -o direct.svg", with: program)
      let outcome = try program.run(
        script: "\"$0\" data - --title moons --format svg -o - < moons.csv > piped.svg")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("standard input: 60 samples"))
      #expect(try bytes("piped.svg", in: folder) == bytes("direct.svg", in: folder))
    }
  }

  @Test func aLineSaysWhatWasTakenAndTrained() async throws {
    try await withTables { program, _ in
      let trained = try run(
        "boundary moons.csv --epochs 30 -o b.png --save net.json", with: program)
      #expect(trained.errorLines.count == 1)
      #expect(
        trained.errors.hasPrefix(
          "moons.csv: 60 samples, features x1, x2, classes 0, 1 in y; trained 30 epochs: "
            + "2-16-1 network, "))
      #expect(trained.errors.contains(" of 60 samples right ("))
      #expect(trained.output.isEmpty)
      let read = try run("boundary moons.csv --model net.json -o b.png", with: program)
      #expect(read.errors.contains("; net.json: 2-16-1 network, "))
      let quiet = try run("boundary moons.csv --epochs 30 -o b.png --quiet", with: program)
      #expect(quiet.errors.isEmpty)
      let number = try run("data sine.csv -o d.png", with: program)
      #expect(number.errors == "sine.csv: 60 samples, feature x, numbers in y\n")
    }
  }

  @Test(.enabled(if: PseudoTerminal.isAvailable)) func aBarShowsTheLossOnATerminal() async throws {
    try await withTables { program, _ in
      var program = program
      program.environment = ["TERM": "xterm"]
      let terminal = try PseudoTerminal(columns: 80)
      let outcome = try program.run(
        script: "\"$0\" boundary moons.csv --epochs 40 -o b.png 2> \(terminal.path)")
      #expect(outcome.code == 0)
      let text = terminal.text
      #expect(text.contains(" 40/40 loss 0."))
      #expect(text.contains("\r\u{1B}[Kmoons.csv: 60 samples"))
    }
  }

  @Test func optionsOfPicturesReachTheFile() async throws {
    try await withTables { program, folder in
      try run(
        "data moons.csv --size 3x2 --scale 2 --canvas full --xlim -4:4 --ylim -1:2 "
          + "--colors tomato,#00AAFF -o sized.png", with: program)
      let picture = try Picture(decoding: [UInt8](bytes("sized.png", in: folder)))
      #expect((picture.width, picture.height) == (600, 400))
      try run(
        "data moons.csv --title Half_moons --description Two_arcs --language de --theme auto "
          + "--svg-text text -o said.svg", with: program)
      let svg = String(decoding: try bytes("said.svg", in: folder), as: UTF8.self)
      for part in ["Half_moons", "Two_arcs", "lang=\"de\"", "prefers-color-scheme", "<text"] {
        #expect(svg.contains(part), "\(part)")
      }
      try run("history net.json -o h.svg", with: trained(program))
      try run("history net.json --language zh-Hans --svg-text text -o zh.svg", with: program)
      let chinese = String(decoding: try bytes("zh.svg", in: folder), as: UTF8.self)
      #expect(!chinese.contains(">Epoch<"))
    }
  }

  private func trained(_ program: Executable) throws -> Executable {
    try run("matrix moons.csv --epochs 5 --save net.json -o m.png", with: program)
    return program
  }

  @Test func rowsWithMissingValuesMayBeLeftOut() async throws {
    try await withTemporaryFolder { folder in
      let csv = "a;b;kind\n1,5;2;x\n;3;y\n2,5;4;y\n3,5;1;x\n"
      try Data(csv.utf8).write(to: URL(fileURLWithPath: "\(folder)/t.csv"))
      let outcome = try run("data t.csv --missing skip -o d.png", with: Executable(folder: folder))
      #expect(
        outcome.errors
          == "t.csv: 3 samples, features a, b, classes x, y in kind, 1 row with a value missing left out\n"
      )
    }
  }

  @Test func samplesAreThoseOfTheLibrary() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      for kind in ["moons", "circles", "blobs", "xor", "spiral", "iris", "sine"] {
        let outcome = try run("sample \(kind) --samples 20 --seed 4 -o -", with: program)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == (kind == "iris" ? 151 : 21), "\(kind)")
        #expect(lines[0] == (kind == "sine" ? "x,y" : kind == "iris" ? iris : "x1,x2,y"))
        #expect(
          try run("sample \(kind) --samples 20 --seed 4 -o -", with: program).output
            == outcome.output)
      }
    }
  }

  private let iris = "sepal length,sepal width,petal length,petal width,species"

  @Test func everyVerbHasTwoExamplesInItsHelp() async throws {
    try await withTemporaryFolder { folder in
      for verb in ["data", "boundary", "hidden", "units", "diagram", "history", "matrix", "sample"]
      {
        let help = try run("\(verb) --help", with: Executable(folder: folder)).output
        let examples = help.split(separator: "\n").filter {
          $0.hasPrefix("  neural-figures \(verb) ")
        }
        #expect(examples.count == 2, "\(verb)")
      }
    }
  }
}
