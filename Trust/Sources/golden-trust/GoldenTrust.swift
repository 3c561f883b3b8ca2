import Foundation
import ImageComparison
import Pictures

/// Draws the article's figures, and with `--examples` those of `Examples`, anew under changes that are real and under such that are harmless, and tells
/// whether the comparison of pictures finds the ones and keeps silent about the others.
///
///     swift run -c release --package-path Trust golden-trust
///
/// Exits with 1 when it does not. Programs that are not installed are named and left out.
@main
enum GoldenTrust {
  static func main() async {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      var judgements = try await judge(.article(), options)
      if options.hasExamples { judgements += try judge(.examples(), options) }
      let mistakes = judgements.filter { !$0.mistakes.isEmpty }
      for judgement in mistakes {
        print("\(judgement.name): judged wrongly: \(judgement.mistakes.joined(separator: ", "))")
      }
      guard mistakes.isEmpty else { exit(EXIT_FAILURE) }
      print("golden-trust: all real changes are found, and no harmless one is reported")
    } catch {
      FileHandle.standardError.write(Data("golden-trust: \(error)\n".utf8))
      exit(EXIT_FAILURE)
    }
  }

  private static func judge(_ figures: FigureSet, _ options: Options) throws -> [Judgement] {
    print("\(figures.names.count) figures of \(figures.title)")
    let before = try figures.pictures()
    try before.write(to: options.folder, as: "before")
    var judgements: [Judgement] = []
    print(Judgement.headings)
    func take(_ judgement: Judgement) {
      judgements.append(judgement)
      print(judgement.row)
      // A row is to be seen as soon as it is there, in a pipe too.
      fflush(nil)
    }
    for change in Change.all {
      let after = try figures.pictures(changed: change)
      try after.write(to: options.folder, as: change.name)
      take(
        Judgement(
          change.name, change.wanted, of: before, with: after,
          exceptions: figures.names(of: change.exceptions)))
    }
    for folder in options.others {
      let after = try PictureSet(readingFrom: folder, names: figures.names)
      guard !after.pictures.isEmpty else { continue }
      take(Judgement("as in \(folder)", .none, of: before, with: after))
    }
    guard !options.isOwnOnly else { return judgements }
    for program in OtherProgram.all {
      do {
        let after = try program.pictures(of: figures, as: before)
        try after.write(to: options.folder, as: program.name)
        take(
          Judgement(program.name, .none, of: before, with: after, options: program.options))
      } catch TrustError.notInstalled(let command) {
        print("\(program.name) is left out: \(command) is not installed")
      }
    }
    return judgements
  }

  /// What stands on the command line.
  private struct Options {
    /// Where the pictures of each set are written to; nil for nowhere.
    var folder: String?
    /// Folders of PNGs that are drawn from the same scenes elsewhere.
    var others: [String] = []
    /// Whether other programs are left out.
    var isOwnOnly = false
    /// Whether the examples are judged too.
    var hasExamples = false

    init(_ arguments: [String]) throws(TrustError) {
      var rest = arguments[...]
      while let word = rest.popFirst() {
        switch word {
        case "--own": isOwnOnly = true
        case "--examples": hasExamples = true
        case "--write": folder = try Self.path(&rest, of: word)
        case "--against": others.append(try Self.path(&rest, of: word))
        default: throw .usage("\(word): no such option")
        }
      }
    }

    private static func path(
      _ rest: inout ArraySlice<String>, of option: String
    ) throws(TrustError) -> String {
      guard let path = rest.popFirst() else { throw .usage("\(option): expected a folder") }
      return path
    }
  }
}

extension OtherProgram {
  /// The program's pictures of all figures.
  fileprivate func pictures(of figures: FigureSet, as before: PictureSet) throws -> PictureSet {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("golden-trust-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs: [String: [UInt8]] =
      switch source {
      case .svg, .html: try figures.documents().mapValues { Array($0.utf8) }
      case .png: try before.pictures.mapValues { try $0.png() }
      }
    return try pictures(of: inputs, sizes: before.pictures.mapValues(\.size), in: folder)
  }
}

extension PictureSet {
  /// Reads those pictures of a folder that are there.
  fileprivate init(readingFrom folder: String, names: [String]) throws {
    var pictures: [String: Picture] = [:]
    for name in names {
      let path = "\(folder)/\(name).png"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      pictures[name] = try Picture(decoding: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    }
    self.init(pictures)
  }

  /// Writes the pictures to a folder of a folder.
  fileprivate func write(to folder: String?, as name: String) throws {
    guard let folder else { return }
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "." }
    let place = URL(fileURLWithPath: folder).appendingPathComponent(words.joined(separator: "-"))
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for (name, picture) in pictures {
      try Data(picture.png()).write(to: place.appendingPathComponent("\(name).png"))
    }
  }
}
