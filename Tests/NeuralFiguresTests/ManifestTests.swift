import Article
import Files
import Foundation
import Testing

@testable import neural_figures

@Suite struct ManifestTests {
  private func value(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// A manifest as far as its first figure.
  private static let start = """
    {"version": 3, "environments": [], "languages": [], "options": \
    {"canvas": "tight", "language": "en", "scale": 1, "theme": "classic"}, "figures": [
    """

  private func manifest(_ figures: [BuiltFigure]) -> Manifest {
    Sample.manifest(figures)
  }

  private func schema() throws -> JSONSchema {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/manifest.schema.json").path
    return JSONSchema(root: try value(InputFile.read(path)))
  }

  /// The manifest of the sample figures as JSON.
  private func sample() throws -> JSONValue {
    try value(manifest(Sample.figures).json())
  }

  @Test func theManifestIsValid() throws {
    #expect(try schema().violations(of: sample()).isEmpty)
    #expect(try schema().violations(of: value(manifest([]).json())).isEmpty)
  }

  @Test func theManifestOfTheWholeArticleIsValid() throws {
    let manifest = self.manifest(ArticleFigure.all.map { Sample.built($0) })
    #expect(try schema().violations(of: value(manifest.json())).isEmpty)
  }

  @Test(arguments: [
    "number", "slug", "label", "caption", "alt", "altDark", "altEither", "short", "listing",
    "model",
    "formulas", "scene", "files",
  ])
  func theSchemaMissesWhatIsMissing(key: String) throws {
    var manifest = try sample()
    manifest["figures"]?[1]?[key] = nil
    #expect(try schema().violations(of: manifest) == ["$.figures[1]: lacks \(key)"])
  }

  @Test(arguments: [
    "format", "variant", "language", "scale", "path", "width", "height", "content", "environment",
  ])
  func theSchemaMissesWhatIsMissingFromAFile(key: String) throws {
    var manifest = try sample()
    manifest["figures"]?[1]?["files"]?[0]?[key] = nil
    #expect(try schema().violations(of: manifest) == ["$.figures[1].files[0]: lacks \(key)"])
  }

  @Test func theSchemaMissesPages() throws {
    var manifest = try sample()
    manifest["pages"] = nil
    #expect(try schema().violations(of: manifest) == ["$: lacks pages"])
  }

  @Test func pagesAreListedAndReadAndMayBeMissing() throws {
    let pages = try Pages.files(
      for: Sample.figures, in: Sample.context(templates: try TemplateSet()))
    let json = try #require(pages.last?.bytes)
    #expect(try schema().violations(of: value(json)).isEmpty)
    let manifest = try Manifest(json: json, path: "manifest.json")
    #expect(manifest.pages == pages.dropLast().map(Manifest.Page.init))
    let old = try Manifest(json: Array("\(Self.start)]}".utf8), path: "manifest.json")
    #expect(old.pages.isEmpty)
  }

  @Test func theSchemaKnowsNothingElse() throws {
    var manifest = try sample()
    manifest["date"] = .string("today")
    manifest["figures"]?[0]?["title"] = .string("")
    manifest["languages"]?[0]?["flag"] = .string("")
    manifest["figures"]?[0]?["alt"]?["English"] = .string("")
    manifest["figures"]?[0]?["files"]?[0]?["dpi"] = .number(100)
    #expect(
      try schema().violations(of: manifest) == [
        "$: has date", "$.figures[0]: has title", "$.figures[0].alt: has English",
        "$.figures[0].files[0]: has dpi", "$.languages[0]: has flag",
      ])
  }

  @Test func theSchemaRefusesWrongTypesAndValues() throws {
    var manifest = try sample()
    manifest["version"] = .number(1)
    manifest["figures"]?[0]?["number"] = .number(1.5)
    manifest["figures"]?[0]?["slug"] = .string("A B")
    manifest["figures"]?[1]?["listing"] = .string("4")
    manifest["figures"]?[1]?["model"] = .bool(true)
    manifest["figures"]?[1]?["formulas"] = .string("z")
    manifest["figures"]?[1]?["caption"]?["en"] = .null
    manifest["figures"]?[1]?["files"]?[0]?["width"] = .number(0)
    manifest["figures"]?[1]?["files"]?[0]?["format"] = .string("gif")
    manifest["figures"]?[1]?["files"]?[0]?["scale"] = .number(0)
    manifest["figures"]?[1]?["files"]?[0]?["path"] = .string("/a.svg")
    let violations = try schema().violations(of: manifest)
    let places = violations.compactMap { $0.split(separator: ":").first.map(String.init) }
    #expect(
      places.sorted() == [
        "$.figures[0].number", "$.figures[0].slug", "$.figures[1].caption.en",
        "$.figures[1].files[0].format", "$.figures[1].files[0].path",
        "$.figures[1].files[0].scale", "$.figures[1].files[0].width", "$.figures[1].formulas",
        "$.figures[1].listing",
        "$.figures[1].model", "$.version",
      ])
  }

  @Test func figuresAndFilesAreInOrderWhateverTheOrderTheyCameIn() throws {
    let manifest = self.manifest(Sample.figures)
    #expect(manifest.figures.map(\.number) == [2, 4, 14])
    #expect(
      manifest.figures[1].files.map(\.path) == [
        "04-second.svg", "dark/04-second.svg", "04-second.png", "04-second.pdf",
      ])
    let third = manifest.figures[2].files.map(\.path)
    #expect(
      third == [
        "14-third.svg", "dark/14-third.svg", "14-third.png", "14-third.pdf",
        "zh-Hans/14-third.svg", "zh-Hans/dark/14-third.svg", "zh-Hans/14-third.png",
        "zh-Hans/14-third.pdf",
      ])
    #expect(try self.manifest(Sample.figures.reversed()).json() == manifest.json())
  }

  @Test func thePictureWithThePlainNameIsTheFirstOfItsScales() throws {
    let figure = try Sample.sharp()
    let files = Array(figure.editions[0].files.reversed())
    for built in [figure, Sample.built(Sample.figure(), files: files)] {
      let listed = self.manifest([built]).figures[0].files
      #expect(
        listed.map(\.path) == [
          "04-sample.png", "04-sample@2x.png", "dark/04-sample.png", "dark/04-sample@2x.png",
        ])
      #expect(listed.map(\.scale.factor) == [1, 2, 1, 2])
    }
    #expect(try schema().violations(of: value(self.manifest([figure]).json())).isEmpty)
  }

  @Test func aFileThatNamesNoScaleHasTheUsualOne() throws {
    let manifest = self.manifest(Sample.figures)
    let text = String(decoding: try manifest.json(), as: UTF8.self)
    let old = text.replacingOccurrences(
      of: "          \"scale\" : 1,\n", with: "")
    #expect(old != text)
    #expect(try Manifest(json: Array(old.utf8), path: "manifest.json") == manifest)
  }

  @Test(arguments: ["0", "-1", "1e9", "\"2\""])
  func aScaleThatNoPictureHasIsRefused(scale: String) throws {
    let text = String(decoding: try manifest(Sample.figures).json(), as: UTF8.self)
    let wrong = text.replacingOccurrences(of: "\"scale\" : 1,\n", with: "\"scale\" : \(scale),\n")
    #expect {
      try Manifest(json: Array(wrong.utf8), path: "manifest.json")
    } throws: { error in
      "\(error)".contains("is no manifest: ") && "\(error)".contains("scale: expected")
    }
  }

  @Test func theManifestIsTextThatEndsInANewline() throws {
    let text = String(decoding: try manifest(Sample.figures).json(), as: UTF8.self)
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("\"listing\" : null"))
    #expect(text.contains("\"path\" : \"dark/04-second.svg\""))
  }

  @Test func whatIsWrittenIsRead() throws {
    let text = "<script> ]]> \" \\ \u{1}\u{202E} \u{2028} 👩‍👩‍👧"
    let figures =
      Sample.figures + [Sample.built(Sample.figure(7, caption: text), chinese: (text, ""))]
    let manifest = self.manifest(figures)
    let read = try Manifest(json: manifest.json(), path: "manifest.json")
    #expect(read == manifest)
    #expect(read.figures[2].caption[.english] == text)
    #expect(read.figures[2].caption[Sample.chinese.language] == text)
  }

  @Test func aManifestWithoutShortTextsAndOtherColorsIsRead() throws {
    let long = "What is seen. " + String(repeating: "And more. ", count: 20)
    let manifest = self.manifest([Sample.built(Sample.figure(alt: long))])
    let json = try JSONSerialization.jsonObject(with: Data(manifest.json()))
    var old = try #require(json as? [String: Any])
    var figure = try #require((old["figures"] as? [[String: Any]])?.first)
    for key in ["altDark", "altEither", "short"] { figure[key] = nil }
    old["figures"] = [figure]
    let bytes = Array(try JSONSerialization.data(withJSONObject: old))
    let read = try Manifest(json: bytes, path: "manifest.json")
    let entry = try #require(read.figures.first)
    #expect(entry.altDark[.english] == long)
    #expect(entry.altEither[.english] == long)
    #expect(entry.short[.english] == AlternativeText.shortened(long))
  }

  @Test func textsNameTheColorsOfEachPicture() throws {
    let figure = Sample.figure(short: "Points and a {ink hue} arrow.", alt: "{ink} and {region-2}.")
    let entry = Sample.entry(Sample.built(figure))
    #expect(entry.alt[.english] == "black and cyan.")
    #expect(entry.altDark[.english] == "white and dark blue.")
    #expect(entry.altEither[.english] == "black or white and cyan or dark blue.")
    #expect(entry.short[.english] == "Points and a black or white arrow.")
  }

  @Test(arguments: [
    ("", "a/manifest.json: is no manifest: "),
    ("{}", "a/manifest.json: is no manifest: version is missing; `neural-figures build` writes"),
    ("{\"version\": 1}", "a/manifest.json: has version 1, and this program reads version 3; "),
    (
      Self.start + "{\"number\": \"4\"}]}",
      "a/manifest.json: is no manifest: figures.0.number: expected Int; "
    ),
    (
      Self.start + "{\"number\": 4}]}",
      "a/manifest.json: is no manifest: figures.0: slug is missing; "
    ),
  ])
  func aManifestThatCannotBeReadSaysWhyAndWhatToDo(text: String, message: String) {
    #expect {
      try Manifest(json: Array(text.utf8), path: "a/manifest.json")
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test func aMissingManifestSaysWhatWritesIt() {
    #expect {
      try Manifest.read(from: "/nowhere")
    } throws: { error in
      "\(error)" == """
        /nowhere/manifest.json: cannot be opened: No such file or directory; `neural-figures build` \
        writes it
        """
    }
  }
}
