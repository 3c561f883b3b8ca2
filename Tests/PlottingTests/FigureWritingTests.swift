import Foundation
import Pictures
import Testing

@testable import Plotting

@Suite struct FigureWritingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs `body` with the path of a file in a folder that is gone afterwards.
  private func file(_ name: String, _ body: (String) throws -> Void) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: name).path)
  }

  private func figure(title: String = "") throws -> Figure {
    try Figure(width: 2, height: 2, title: title) {
      Axes(x: "Epoch", y: "Loss") { Line([.zero, Point(1, 1)], label: "training") }
    }
  }

  private func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  // MARK: Formats

  @Test(
    arguments: [
      ("loss.png", "\u{89}PNG"), ("LOSS.PNG", "\u{89}PNG"), ("a.b.Svg", "<svg"), (".x.svg", "<svg"),
      ("loss.pdf", "%PDF"), ("a.pdf.svg", "<svg"), ("图.png", "\u{89}PNG"),
    ] as [(String, String)])
  func theEndingTellsTheFormat(name: String, start: String) throws {
    try file(name) { path in
      try figure().write(to: path)
      let head = try read(path).prefix(start.count)
      #expect(Array(head) == start.unicodeScalars.map { UInt8($0.value) })
    }
  }

  @Test(
    arguments: [
      ("loss.jpeg", "jpeg"), ("loss", ""), ("png", ""), (".svg", ""), ("loss.", ""), ("", ""),
      ("plots.svg/loss", ""), ("plots.svg/", ""), ("loss.svgz", "svgz"),
    ] as [(String, String)])
  func otherEndingsAreErrorsThatNameTheKnownOnes(path: String, ending: String) throws {
    let expected = FigureFileError.format(path: path, ending: ending)
    let figure = try figure()
    #expect {
      try figure.write(to: path)
    } throws: { error in
      error as? FigureFileError == expected && "\(error)".contains(".png, .svg or .pdf")
        && "\(error)".hasPrefix(path)
    }
    #expect(expected.localizedDescription == expected.description)
  }

  @Test func theBytesAreThoseOfTheFormat() throws {
    try file("loss.png") { path in
      let description = PictureDescription(id: "a", title: "b", description: "c")
      try figure().write(to: path, description: description, canvas: .full, scale: 2)
      let bytes = try figure().png(description: description, canvas: .full, scale: 2)
      #expect(try read(path) == bytes)
    }
  }

  @Test func optionsOfSVGsAreTaken() throws {
    try file("loss.svg") { path in
      try figure().write(to: path, dark: .dark, options: SVGOptions(text: .text))
      let svg = String(decoding: try read(path), as: UTF8.self)
      #expect(svg.contains("--ink"))
      #expect(svg.contains("<text"))
    }
  }

  @Test func anAddressOfAFileIsAFile() throws {
    try file("a b%20.pdf") { path in
      try figure().write(to: URL(fileURLWithPath: path))
      #expect(try read(path).count > 500)
    }
    let drawn = try figure()
    #expect {
      try drawn.write(to: URL(string: "https://example.org/loss.svg") ?? folder)
    } throws: { error in
      error as? FigureFileError == .address("https://example.org/loss.svg")
        && error.localizedDescription.hasPrefix("https://example.org/loss.svg: ")
    }
  }

  // MARK: Files

  @Test func aFileIsReplacedWholeAndNothingIsLeftBeside() throws {
    try file("loss.svg") { path in
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
      try figure().write(to: path)
      let first = try read(path)
      try figure().write(to: path)
      #expect(try read(path) == first)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["loss.svg"])
    }
  }

  @Test func aFileThatCannotBeWrittenIsNamedWithTheRemedy() throws {
    try file("none/loss.svg") { path in
      let figure = try figure()
      #expect {
        try figure.write(to: path)
      } throws: { error in
        guard case .file(let named, let code, let problem)? = error as? FigureFileError else {
          return false
        }
        return named == path && code == 2 && problem.hasPrefix("\(path): cannot be created")
          && "\(error)".hasSuffix("create the folder it is to stand in, or choose another")
      }
    }
  }

  @Test func aFolderOfTheNameStays() throws {
    try file("loss.svg") { path in
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
      let figure = try figure()
      #expect(throws: FigureFileError.self) { try figure.write(to: path) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["loss.svg"])
    }
  }

  @Test func aFigureThatCannotBeDrawnLeavesTheFileAsItWas() throws {
    try file("loss.png") { path in
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
      let figure = try figure()
      #expect(throws: RenderError.self) { try figure.write(to: path, scale: 1e5) }
      #expect(try read(path) == [1, 2, 3])
    }
  }

  // MARK: Descriptions

  @Test func theDescriptionIsDerivedAndTheNameIsTheFiles() throws {
    try file("Loss of run 2.svg") { path in
      try figure(title: "Losses").write(to: path)
      let svg = try SVGDocument(String(decoding: try read(path), as: UTF8.self))
      #expect(svg.elements[0].attributes["id"] == "picture-loss-of-run-2")
      #expect(svg.elements[0].attributes["lang"] == "en")
      let source = String(decoding: try read(path), as: UTF8.self)
      #expect(source.contains(">Losses</title>"))
      #expect(source.contains(">Line chart of Loss over Epoch: training.</desc>"))
    }
  }

  @Test func picturesOfOnePageHaveDifferentNames() throws {
    var other = try figure()
    other.panels = [Axes(x: "Epoch", y: "Loss") { Line([.zero, Point(1, 2)], label: "training") }]
    func id(_ figure: Figure) throws -> String? {
      try SVGDocument(figure.svg()).elements[0].attributes["id"]
    }
    #expect(try id(figure()) == id(figure()))
    #expect(try id(figure()) != id(other))
  }

  @Test func theFormatsOfBytesNeedNoDescriptionEither() throws {
    #expect(try Picture(decoding: figure().png()).width > 100)
    #expect(try figure().pdf().count > 500)
  }

  // MARK: Warnings

  @Test func whatIsShownOtherwiseThanDeclaredIsTold() throws {
    let axes = Axes { Text("note", at: Point(50, 50)) }.limits(x: 0...1, y: 0...1)
    let figure = try Figure(width: 2, height: 2) { axes }
    let expected = try figure.layout().warnings
    #expect(expected.count == 1)
    var told: [[PlotWarning]] = []
    func collecting(_ write: ((PlotWarning) -> Void) throws -> Void) throws {
      var warnings: [PlotWarning] = []
      try write { warnings.append($0) }
      told.append(warnings)
    }
    try file("note.svg") { path in
      try collecting { try figure.write(to: path, warn: $0) }
      try collecting { _ = try figure.png(warn: $0) }
      try collecting { _ = try figure.svg(warn: $0) }
      try collecting { _ = try figure.pdf(warn: $0) }
    }
    #expect(told == [[PlotWarning]](repeating: expected, count: 4))
  }
}
