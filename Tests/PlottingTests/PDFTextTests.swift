import ImageComparison
import Testing

@testable import Plotting

@Suite struct PDFTextTests {
  private let fonts: FontFamily
  private let description = PictureDescription(
    id: "labels", title: "Labels", description: "Some labels.", language: "en")

  init() throws { fonts = try .dejaVuSans() }

  private func run(
    _ text: String, at y: Double = 20, color: Color = .black, style: TextStyle = TextStyle(),
    transform: AffineTransform = .identity
  ) throws -> Scene.GlyphRun {
    Scene.GlyphRun(
      text: text, typeset: try fonts.typeset(text, size: 14.3, style: style), color: color,
      transform: transform.followed(by: .translation(10.3, y)))
  }

  private func scene(_ nodes: [Scene.Node], scale: Double = 1) -> Scene {
    Scene(
      viewBox: Rect(x: 0, y: 0, width: 200, height: 100), pixelsPerInch: 100, scale: scale,
      background: .white, nodes: nodes)
  }

  private func file(_ nodes: [Scene.Node]) throws -> PDFFile {
    try PDFFile(scene(nodes).pdf(description: description))
  }

  private func text(of label: String) throws -> String {
    try file([.glyphs(run(label))]).text
  }

  // MARK: Text

  @Test(arguments: [
    ("Epoch", "Epoch"), ("two words", "two words"), ("\u{2212}0.25", "\u{2212}0.25"),
    ("Größe (µm) “x” (\\)", "Größe (µm) “x” (\\)"), ("$w_1$", "w1"), ("$x_i^{[2]}$", "xi[2]"),
    ("$\\alpha \\leq \\beta$", "α≤β"), ("loss $\\sigma(z)$", "loss σ(z)"),
    ("e\u{301}a\u{323}\u{302}", "éậ"), ("office", "office"),
  ])
  func textIsInTheFileInReadingOrder(label: String, expected: String) throws {
    #expect(try text(of: label) == expected)
  }

  /// The glyphs of these scripts stand in another order than their characters, or for several of them.
  @Test(arguments: ["دقة التدريب", "שלום", "abc שלום 12"])
  func textFromRightToLeftIsInTheFileInReadingOrder(label: String) throws {
    #expect(try text(of: label) == label)
  }

  @Test(
    .enabled(if: Self.hasFont(for: "神経"), "no font for Chinese: install fonts-noto-cjk"))
  func chineseIsInTheFile() throws {
    let file = try file([.glyphs(run("输入层 x 神经网络"))])
    #expect(try file.text == "输入层 x 神经网络")
    #expect(file.objects(with: "/Subtype /CIDFontType0 ").count == 2)
  }

  @Test(
    .enabled(if: Self.hasFont(for: "हि"), "no font for Devanagari: install fonts-noto-core"))
  func syllablesOfSeveralGlyphsAreInTheFile() throws {
    #expect(try text(of: "हिन्दी क्षि") == "हिन्दी क्षि")
  }

  private static func hasFont(for text: String) -> Bool {
    let typeset = try? FontFamily.dejaVuSans().typeset(text, size: 10)
    return typeset?.missingCharacters.isEmpty ?? false
  }

  /// A glyph may stand for other characters elsewhere, and several glyphs for none but the first one's.
  @Test func glyphsStandForTheCharactersTheyAreGiven() throws {
    var first = try run("xyz")
    for (index, text) in ["a", "", "bc"].enumerated() {
      first.typeset.glyphs[index].text = text
    }
    #expect(try file([.glyphs(first), .glyphs(run("xyz"))]).text == "abcxyz")
  }

  @Test func labelsFollowEachOtherAsTheyAreDrawn() throws {
    let group = Scene.Group(
      id: "a", clip: Rect(x: 0, y: 0, width: 90, height: 90),
      children: [.glyphs(try run("one")), .glyphs(try run("two", at: 40))])
    let turned = try run("three", at: 80, transform: .rotation(degrees: -30))
    #expect(try file([.group(group), .glyphs(turned)]).text == "onetwothree")
  }

  @Test func glyphsOfNoFontAreDrawnAsPaths() throws {
    var label = try run("abc")
    label.typeset.glyphs[1].glyph = label.typeset.glyphs[1].glyph.from(file: nil)
    let file = try file([.glyphs(label)])
    #expect(try file.text == "ac")
    #expect(try file.content.contains(" c\n"))
  }

  @Test func barsArePaths() throws {
    let file = try file([.glyphs(run("$\\frac{1}{2}$"))])
    #expect(try file.text == "12")
    #expect(try file.content.contains(" re\nf\n"))
  }

  // MARK: Fonts

  @Test func fontsAreEmbeddedSubsets() throws {
    let bold = TextStyle(weight: .bold)
    let file = try file([
      .glyphs(run("Epoch")), .glyphs(run("loss", at: 40, style: bold)), .glyphs(run("$x_1 → α$")),
    ])
    #expect(file.fonts.count >= 3)
    #expect(file.objects(with: "/Type3").isEmpty)
    let descriptors = file.objects(with: "/Type /FontDescriptor")
    #expect(descriptors.count >= 3)
    for descriptor in descriptors {
      let isEmbedded = ["FontFile2", "FontFile3"].contains { (key: String) -> Bool in
        file.object(key, of: descriptor)?.stream?.isEmpty == false
      }
      #expect(isEmbedded, "\(descriptor.text)")
      #expect(descriptor.text.contains("+DejaVuSans"), "\(descriptor.text)")
    }
    let unnamed = file.fonts.filter { !$0.text.contains("/ToUnicode") }
    #expect(unnamed.isEmpty)
  }

  /// The same face, size and colour is one font and one instruction.
  @Test func aFaceIsEmbeddedOnce() throws {
    let file = try file((0..<5).map { .glyphs(try run("abc", at: 15 * Double($0 + 1))) })
    #expect(file.objects(with: "/FontFile3").count == 1)
  }

  /// Outlines are all that a document takes from a font.
  @Test func theFileOfAFontIsNotNeeded() throws {
    var label = try run("abc")
    let expected = try scene([.glyphs(label)]).pdf(description: description)
    for index in label.typeset.glyphs.indices {
      let glyph = label.typeset.glyphs[index].glyph
      label.typeset.glyphs[index].glyph = glyph.from(file: "/no/such/font.ttf")
    }
    let isSame = try scene([.glyphs(label)]).pdf(description: description) == expected
    #expect(isSame)
  }

  // MARK: Look

  @Test(arguments: [
    "Epoch AVx", "$\\sqrt{\\frac{w^{[1]}_2}{\\hat{y}}}$", "دقة", "abc שלום", "fi e\u{301}",
  ])
  func textLooksAsItsOutlines(label: String) throws {
    let turn = AffineTransform.rotation(degrees: 20)
    let scene = scene(
      [
        .glyphs(try run(label)), .glyphs(try run(label, at: 50, color: .red, transform: turn)),
        .glyphs(try run(label, at: 80, color: .blue.withAlpha(0.5))),
      ], scale: 4)
    var read = try PDFScene.read(
      scene.pdf(description: description), viewBox: scene.viewBox, pixelsPerInch: 100)
    read.scale = scene.scale
    let differences = Comparison(of: try scene.picture(), with: try read.picture()).differences
    #expect((differences?.ssim ?? 0) > 0.999)
  }

  @Test(arguments: [0.01, 1, 200])
  func textOfAnySizeIsText(size: Double) throws {
    var label = try run("a")
    label.typeset = try fonts.typeset("a", size: size)
    #expect(try file([.glyphs(label)]).text == "a")
  }

  @Test func textOfNoSizeIsLeftOut() throws {
    var label = try run("ab")
    label.typeset.glyphs[0].size = 0
    #expect(try file([.glyphs(label)]).text == "b")
  }

  @Test func partsHaveTheirColours() throws {
    var label = try run("$\\frac{a}{b}$", color: .blue)
    label.typeset.glyphs[1].color = Color(hex: 0xFF0000)
    label.typeset.rules[0].color = Color(hex: 0x00FF00)
    let file = try file([.glyphs(label)])
    #expect(try file.text == "ab")
    let content = try file.content
    for color in ["0 0 1 rg", "1 0 0 rg", "0 1 0 rg"] {
      #expect(content.contains(color), "\(color)")
    }
  }

  /// What overlaps in a text that lets something through would be seen twice.
  @Test func translucentTextIsDrawnAsAWhole() throws {
    let file = try file([.glyphs(run("$\\sqrt{x}$", color: .red.withAlpha(0.5)))])
    #expect(try file.text == "√x")
    #expect(try file.content.contains(" Do"))
    #expect(file.objects(with: "/S /Transparency").count == 2)
  }

  // MARK: Bytes

  /// Documents drawn at the same time do not know of each other.
  @Test func bytesDoNotDependOnWhatElseIsDrawn() async throws {
    let labels = ["Epoch", "$w_1$", "שלום", "$\\hat{y} = \\frac{1}{2}$", "loss", "abc αβγ"]
    let scenes = try labels.indices.map { first in
      try scene(
        (labels[first...] + labels[..<first]).enumerated().map { index, label in
          .glyphs(try run(label, at: 15 * Double(index + 1)))
        })
    }
    let description = description
    let alone = try scenes.map { try $0.pdf(description: description) }
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for index in Array(scenes.indices.reversed()) + Array(scenes.indices) {
        let scene = scenes[index]
        group.addTask { (index, try scene.pdf(description: description)) }
      }
      for try await (index, bytes) in group {
        let isSame = bytes == alone[index]
        #expect(isSame, "scene \(index)")
      }
    }
  }

  // MARK: Tags

  @Test func thePageIsAFigureWithAnAlternativeText() throws {
    let file = try file([.glyphs(run("abc"))])
    let catalog = try #require(file.objects(with: "/Type /Catalog").first)
    #expect(catalog.text.contains("/Lang \(PDFText.string("en"))"))
    #expect(catalog.text.contains("/MarkInfo << /Marked true >>"))
    #expect(catalog.text.contains("/DisplayDocTitle true"))
    let root = try #require(file.object("StructTreeRoot", of: catalog))
    let document = try #require(file.object("K", of: root))
    #expect(document.text.contains("/S /Document"))
    let figure = try #require(file.object("K", of: document))
    #expect(figure.text.contains("/S /Figure"))
    #expect(figure.text.contains("/Alt \(PDFText.string("Some labels."))"))
    #expect(figure.text.contains("/T \(PDFText.string("Labels"))"))
    #expect(try file.content.contains("/Figure << /MCID 0 >> BDC"))
  }

  @Test func descriptionsOfAnyScriptAreWritten() throws {
    var description = description
    description.description = "神经 (\\) 👩‍🔬\nline"
    let file = try PDFFile(scene([]).pdf(description: description))
    #expect(file.objects(with: "/Alt \(PDFText.string(description.description))").count == 1)
    description.language = nil
    let silent = try PDFFile(scene([]).pdf(description: description))
    #expect(silent.objects(with: "/Lang").isEmpty)
  }

  @Test(arguments: [0.0, 10])
  func whatCoversThePageLeavesTheTag(margin: Double) throws {
    let page = Rect(x: 0, y: 0, width: 200, height: 100).insetBy(-margin)
    let file = try file([.path(Scene.Shape(Path(page), fill: .red)), .glyphs(run("abc"))])
    #expect(try file.text == "abc")
    #expect(file.objects(with: "/S /Figure").count == 1)
  }
}
