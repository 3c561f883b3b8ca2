import Foundation
import Plotting
import Testing

/// Which fonts the program finds where fontconfig is set up in other ways.
@Suite struct FontSearchTests {
  /// The stock rules by which a match pretends to be as bold and as oblique as it was asked to be.
  private static let syntheticRules = """
    <match target="font">
      <test name="slant"><const>roman</const></test>
      <test target="pattern" name="slant" compare="not_eq"><const>roman</const></test>
      <edit name="slant" mode="assign"><const>oblique</const></edit>
    </match>
    <match target="font">
      <test name="weight" compare="less_eq"><const>medium</const></test>
      <test target="pattern" name="weight" compare="more_eq"><const>bold</const></test>
      <edit name="weight" mode="assign"><const>bold</const></edit>
    </match>
    """

  /// A folder of the test's own, where fontconfig's configuration and the fonts it shows stand in
  /// `fonts`, apart from what the program writes.
  private func withConfiguration<Result: Sendable>(
    _ rules: String, files: [String: Data] = [:], _ body: (String, Executable) throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      let fonts = "\(folder)/fonts"
      for path in ["\(fonts)/files", "\(folder)/run"] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      for (name, bytes) in files {
        try bytes.write(to: URL(fileURLWithPath: "\(fonts)/files/\(name)"))
      }
      try Data(
        """
        <?xml version="1.0"?>
        <fontconfig><cachedir>\(fonts)/cache</cachedir>
        \(rules.replacingOccurrences(of: "FILES", with: "\(fonts)/files"))</fontconfig>
        """.utf8
      ).write(to: URL(fileURLWithPath: "\(fonts)/fonts.conf"))
      let program = Executable(
        folder: "\(folder)/run", environment: ["FONTCONFIG_FILE": "\(fonts)/fonts.conf"])
      return try body("\(folder)/run", program)
    }
  }

  /// The files of faces by their names.
  private func fontFiles(_ faces: [FontFace]) throws -> [String: Data] {
    let files = try faces.map { face in
      ("\(face.name).ttf", try Data(contentsOf: URL(fileURLWithPath: face.path)))
    }
    return Dictionary(files) { first, _ in first }
  }

  /// Draws a figure with oblique letters; returns the files.
  private func drawnFigure(by program: Executable) throws -> [Data] {
    let outcome = try program.run(["build", "--only", "4", "--output", "out", "--quiet"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try files(in: "\(program.folder)/out").map { path in
      try Data(contentsOf: URL(fileURLWithPath: "\(program.folder)/out/\(path)"))
    }
  }

  /// Expects that no figure is drawn, for a reason that one line gives.
  private func expectRefusal(
    by program: Executable, in folder: String, naming words: [String],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try program.run(["build", "--only", "4", "--quiet"])
    #expect(outcome.code == 74, "\(outcome.errors)", sourceLocation: location)
    let lines = outcome.errorLines.filter { $0.hasPrefix("neural-figures: ") }
    #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: location)
    for word in words {
      #expect(lines.first?.contains(word) == true, "\(outcome.errors)", sourceLocation: location)
    }
    #expect(try files(in: folder) == [], sourceLocation: location)
  }

  @Test func aMissingObliqueIsNamedAndNotMadeUp() async throws {
    let fonts = try FontFamily.dejaVuSans()
    let upright = try fontFiles([fonts.regular, fonts.bold])
    try await withConfiguration(
      "<dir>FILES</dir>\(Self.syntheticRules)", files: upright
    ) { folder, program in
      try expectRefusal(
        by: program, in: folder,
        naming: ["font DejaVu Sans Oblique is not installed", "apt-get install fonts-dejavu-extra"])
    }
  }

  @Test func aMissingBoldIsNamedAndNotMadeUp() async throws {
    let fonts = try FontFamily.dejaVuSans()
    let regular = try fontFiles([fonts.regular, fonts.oblique])
    try await withConfiguration(
      "<dir>FILES</dir>\(Self.syntheticRules)", files: regular
    ) { folder, program in
      try expectRefusal(
        by: program, in: folder,
        naming: ["font DejaVu Sans Bold is not installed", "fonts-dejavu-core fonts-dejavu-extra"])
    }
  }

  @Test func fontsThatAreNowhereAreToldFromOneThatIsMissing() async throws {
    try await withConfiguration("<dir>FILES</dir>") { folder, program in
      try expectRefusal(
        by: program, in: folder,
        naming: ["no fonts at all in", "/fonts/files", "fonts-dejavu-core"])
    }
    try await withConfiguration("") { folder, program in
      try expectRefusal(
        by: program, in: folder, naming: ["no fonts at all", "/fonts.conf names no folder"])
    }
  }

  @Test(arguments: ["ar_EG.UTF-8", "fa_IR", "ku_IQ", "ug_CN", "ja_JP.UTF-8"])
  func aFigureDoesNotDependOnTheLocale(locale: String) async throws {
    try await withTemporaryFolder { folder in
      let figures = try ["C", locale].map { locale in
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(locale)", withIntermediateDirectories: true)
        return try drawnFigure(
          by: Executable(folder: "\(folder)/\(locale)", environment: ["LC_ALL": locale]))
      }
      #expect(figures[0].count == 2)
      #expect(figures[0] == figures[1])
    }
  }

  @Test func facesAreFoundInACollection() async throws {
    let faces = try FontFamily.dejaVuSans().faces
    let fonts = try faces.map { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
    let expected = try await withTemporaryFolder { try drawnFigure(by: Executable(folder: $0)) }
    try await withConfiguration(
      "<dir>FILES</dir>", files: ["DejaVuSans.ttc": FontCollection.file(of: fonts)]
    ) { _, program in
      let drawn = try drawnFigure(by: program)
      #expect(drawn == expected)
    }
  }
}
