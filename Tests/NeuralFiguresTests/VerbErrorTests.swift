import Foundation
import Testing

/// What the verbs say to data, models and options that they cannot use.
@Suite struct VerbErrorTests {
  private static let files: [String: String] = [
    "good.csv": "x1,x2,y\n0,0,0\n1,0,1\n0,1,1\n1,1,0\n2,1,1\n",
    "text.csv": "x1,x2,y\n0,0,0\n1,2,1\n1,n/a,1\n3,4,0\n5,6,1\n7,8,0\n1,1,1\n2,2,0\n",
    "gap.csv": "x1,x2,y\n0,0,0\n1,,1\n", "one.csv": "a,y\n1,x\n2,x\n",
    "constant.csv": "a,b,y\n1,7,x\n2,7,z\n", "ragged.csv": "a,b,y\n1,2,x\n1,2\n", "empty.csv": "",
    "header.csv": "a,b,y\n", "numbers.csv": "x,y\n0,0.5\n1,1.5\n2,2.25\n3,7\n",
    "twice.csv": "a,a,y\n1,2,x\n3,4,z\n",
    "forty.csv": (0..<40).map { "f\($0)," }.joined() + "y\n"
      + (0..<4).map { row in
        (0..<40).map { "\((row * 7 + $0 * 3) % 11)," }.joined() + "\(row % 2)\n"
      }
      .joined(),
    "broken.json": "{\"format\": \"neural-figures/network\", \"version\": 1, \"layers\": [",
  ]

  /// A line, its exit code, and what its first line on standard error has to say.
  private static let calls: [(String, Int32, String)] = [
    // Data that are not right.
    ("boundary text.csv -o q.png", 65, "text.csv:4: column x2: \"n/a\" is no number"),
    ("data text.csv -o q.png", 65, "text.csv:4: column x2: \"n/a\" is no number"),
    ("boundary gap.csv -o q.png", 65, "gap.csv:3: column x2: a value is missing"),
    ("boundary gap.csv -o q.png", 65, "(--missing skip)"),
    ("data ragged.csv -o q.png", 65, "ragged.csv:3: "),
    ("data twice.csv -o q.png", 65, "twice.csv"),
    ("data empty.csv -o q.png", 65, "empty.csv: there is no table"),
    ("data header.csv -o q.png", 65, "header.csv: the data hold no samples"),
    ("data - --format png -o -", 65, "standard input: there is no table"),
    ("boundary one.csv -o q.png", 65, "one.csv: column y: all samples are of one class, \"x\""),
    ("boundary constant.csv -o q.png", 65, "constant.csv: column b: is 7 in all samples"),
    ("boundary constant.csv -o q.png", 65, "(--features a)"),
    ("boundary forty.csv -o q.png", 65, "choose two (--x, --y)"),
    ("data forty.csv -o q.png", 65, "(--project pca)"),
    ("boundary good.csv --x x3 -o q.png", 65, "no column \"x3\"; did you mean x1 or x2?"),
    ("boundary good.csv --label z -o q.png", 65, "no column \"z\""),
    ("boundary good.csv --features x1,yy -o q.png", 65, "did you mean y?"),
    ("boundary good.csv --fix age=4 -o q.png", 65, "no column \"age\"; the columns are x1, x2"),
    ("boundary good.csv --x x1 --y x1 -o q.png", 65, "stands along both axes"),
    ("boundary good.csv --class 7 --response probability -o q.png", 65, "no class \"7\""),
    ("boundary numbers.csv --rate 1e30 -o q.png", 65, "diverged in epoch"),
    ("matrix numbers.csv -o q.png", 65, "is about classes"),
    ("units good.csv -o q.png", 65, "is about numbers"),
    ("hidden good.csv --hidden none -o q.png", 65, "the network has none"),
    ("hidden good.csv --hidden 4 --units 5 -o q.png", 65, "different numbers from 1 to 4"),
    // Models that are not right.
    ("boundary numbers.csv --model net.json -o q.png", 65, "trained with the features x1, x2"),
    ("boundary good.csv --model broken.json -o q.png", 65, "broken.json: "),
    ("diagram good.csv -o q.png", 65, "good.csv: "),
    ("history broken.json -o q.png", 65, "broken.json"),
    ("history net.json --curves lss -o q.png", 65, "did you mean loss?"),
    // Arguments that mean nothing.
    ("boundary good.csv", 64, "Missing expected argument '--output <output>'"),
    ("boundary -o q.png", 64, "table"), ("boundary good.csv -o q.gif", 64, "q.gif tells no format"),
    ("boundary good.csv -o -", 64, "- tells no format"),
    ("boundary good.csv --format gif -o q.png", 64, "gif"),
    ("boundary good.csv --hidden 3,x -o q.png", 64, "--hidden"),
    ("boundary good.csv --hidden 0 -o q.png", 64, "--hidden: expected 1 to"),
    ("boundary good.csv --activation rleu -o q.png", 64, "did you mean relu?"),
    ("boundary good.csv --rate 0 -o q.png", 64, "--rate: expected a number above 0, got 0"),
    ("boundary good.csv --epochs 0 -o q.png", 64, "--epochs"),
    ("boundary good.csv --validation 1 -o q.png", 64, "--validation"),
    (
      "boundary good.csv --model net.json --hidden 3 -o q.png", 64, "--hidden: the model in --model"
    ),
    ("boundary good.csv --activations relu -o q.png", 64, "--activations: "),
    ("boundary good.csv --levels 0.9:0.1:0.1 -o q.png", 64, "--levels"),
    ("boundary good.csv --levels 0:1:1e-9 -o q.png", 64, "--levels"),
    ("boundary good.csv --levels 0.5,0.1 -o q.png", 64, "rising numbers"),
    ("boundary good.csv --fix age -o q.png", 64, "such as age=40"),
    ("boundary good.csv --xlim 2:1 -o q.png", 64, "two rising numbers"),
    ("boundary good.csv --size 0x3 -o q.png", 64, "width and height in inches"),
    ("boundary good.csv --colors red,blu -o q.png", 64, "\"blu\" is no colour"),
    ("boundary good.csv --delimiter ab -o q.png", 64, "no delimiter"),
    ("boundary good.csv --task clustering -o q.png", 64, "clustering"),
    ("hidden good.csv --view 10 -o q.png", 64, "elevation and azimuth"),
    ("data good.csv --fix x1=3 -o q.png", 64, "--fix"),
    ("diagram 3-0-2 -o q.png", 64, "such as 3-5-4-2"),
    ("diagram 3-2 --shown 1 -o q.png", 64, "--shown: expected 2 or more"),
    ("sample mons -o q.csv", 64, "mons"), ("sample moons --samples 1 -o q.csv", 64, "--samples"),
    ("sample moons --noise -1 -o q.csv", 64, "--noise"),
    // Files that cannot be read or written.
    ("data none.csv -o q.png", 74, "none.csv: cannot be opened"),
    ("boundary good.csv --model none.json -o q.png", 74, "none.json: cannot be opened"),
    ("diagram none.json -o q.png", 74, "none.json: cannot be opened"),
    ("data folder -o q.png", 74, "folder: cannot be read: Is a directory"),
    ("data good.csv -o none/q.png", 74, "none/q.png: cannot be created"),
    (
      "boundary good.csv --epochs 3 --save none/n.json -o q.png", 74,
      "none/n.json: cannot be created"
    ),
    ("data good.csv -o /dev/full --format png", 74, "/dev/full: cannot be written"),
  ]

  @Test func mistakesAreNamedInOneLineAndLeaveNothing() async throws {
    try await withTemporaryFolder { folder in
      for (name, text) in Self.files {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      try FileManager.default.createDirectory(
        atPath: "\(folder)/folder", withIntermediateDirectories: false)
      let program = Executable(folder: folder)
      let trained = try program.run(
        ["matrix", "good.csv", "--epochs", "3", "--save", "net.json", "-o", "m.png"])
      #expect(trained.code == 0, "\(trained.errors)")
      let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      for (line, code, reason) in Self.calls {
        let outcome = try program.run(line.split(separator: " ").map(String.init))
        #expect(outcome.code == code, "\(line): \(outcome.errors)")
        #expect(outcome.output.isEmpty, "\(line)")
        let first = try #require(outcome.errorLines.first, "\(line)")
        #expect(first.contains(reason), "\(line): \(first)")
        if code != 64 {
          #expect(outcome.errorLines.count == 1, "\(line): \(outcome.errors)")
          #expect(first.hasPrefix("neural-figures: "), "\(line): \(first)")
        }
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
    }
  }
}
