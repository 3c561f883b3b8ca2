import Testing

@testable import Plotting

/// Parts of formulas over, under and around others.
@Suite struct MathStackTests {
  private let sheet: MathSheet

  init() throws { sheet = try MathSheet() }

  private func glyph(_ text: String, in box: MathBox) throws -> TypesetText.PlacedGlyph {
    try #require(box.glyphs.first { $0.text == text })
  }

  private func ink(_ text: String, in box: MathBox) throws -> Rect {
    try #require(sheet.ink(of: glyph(text, in: box)))
  }

  // MARK: Fractions

  @Test func fractionsHaveTheSizeOfTheirStyle() throws {
    let sizes = try [
      #"\frac{a}{b}"#: 70.0, #"\tfrac{a}{b}"#: 70, #"\dfrac{a}{b}"#: 100, #"\cfrac{a}{b}"#: 100,
      #"\displaystyle\frac{a}{b}"#: 100, #"\textstyle\frac{a}{b}"#: 70,
      #"\scriptstyle\frac{a}{b}"#: 49, #"\binom{a}{b}"#: 70, #"\dbinom{a}{b}"#: 100,
      #"\genfrac{}{}{}{2}{a}{b}"#: 49,
    ].map { (formula, size) in (try sheet.box(formula), size) }
    for (box, size) in sizes {
      let found = try [glyph("a", in: box).size, glyph("b", in: box).size]
      #expect(abs(found[0] - size) < 1e-9 && abs(found[1] - size) < 1e-9)
    }
    let nested = try sheet.box(#"\dfrac{\frac{a}{b}}{c}"#)
    #expect(try glyph("a", in: nested).size == 70 && glyph("c", in: nested).size == 100)
    let script = try sheet.box(#"x^{\dfrac{a}{b}}"#)
    #expect(try glyph("a", in: script).size == 70)
  }

  @Test func barsAreOnTheAxisAndAsThickAsAskedFor() throws {
    let axis = sheet.layout.axisHeight(at: sheet.size)
    for (formula, thickness) in [
      (#"\frac{a}{bc}"#, 6.25), (#"\genfrac{(}{)}{}{}{a}{bc}"#, 6.25), (#"\dfrac{a}{b}"#, 6.25),
    ] {
      let bar = try #require(try sheet.box(formula).rules.first).rect
      #expect(abs(bar.center.y + axis) < 1e-9)
      #expect(abs(bar.height - thickness) < 1e-9)
    }
    #expect(try sheet.box(#"\binom{n}{k}"#).rules.isEmpty)
    #expect(try sheet.box(#"\genfrac{(}{)}{0}{}{n}{k}"#).rules.isEmpty)
  }

  // MARK: Over and under

  @Test func limitsStandWhereTheyAreAskedTo() throws {
    for formula in [
      #"\sum_i"#, #"\lim_i"#, #"\sum\limits_i"#, #"\int\limits_i"#, #"\operatorname*{a}_i"#,
      #"\mathop{X}_i"#, #"\bigoplus_i"#, #"\bigsqcup_i"#, #"\textcolor{red}{\sum}_i"#,
    ] {
      let box = try sheet.box(formula)
      let (baseInk, index) = try (sheet.firstInk(of: box), sheet.lastInk(of: box))
      #expect(index.minY > baseInk.maxY)
      #expect(index.minX < box.width)
    }
    for formula in [
      #"\sum\nolimits_i"#, #"\int_i"#, #"\iint_i"#, #"\oint_i"#, #"\lim\nolimits_i"#, "x_i",
      #"\operatorname{a}_i"#,
    ] {
      let box = try sheet.box(formula)
      let base = try #require(box.glyphs.dropLast().last.flatMap { sheet.ink(of: $0) })
      #expect(try sheet.lastInk(of: box).minX > base.center.x)
    }
  }

  @Test func smallPartsStandClearOverAndUnderTheirBase() throws {
    let box = try sheet.box(#"\overset{a}{\underset{b}{X}}"#)
    let (over, base, under) = try (ink("a", in: box), ink("X", in: box), ink("b", in: box))
    #expect(over.maxY < base.minY && base.maxY < under.minY)
    for small in [over, under] { #expect(abs(small.center.x - base.center.x) < 5) }
    #expect(try glyph("a", in: box).size == 70 && glyph("X", in: box).size == 100)
    #expect(try glyph("X", in: box).origin.y == 0)
  }

  @Test func aStackedRelationStaysARelation() throws {
    let plain = try sheet.box("a = b").width
    #expect(try abs(sheet.box(#"a \overset{!}{=} b"#).width - plain) < 1e-9)
    #expect(try sheet.box(#"a \mathrel{R} b"#).width > sheet.box("a R b").width + 20)
  }

  @Test func linesAreAsLongAsTheirPart() throws {
    let part = try sheet.box("xyz")
    let (over, under) = try (sheet.box(#"\overline{xyz}"#), sheet.box(#"\underline{xyz}"#))
    for box in [over, under] {
      #expect(box.width == part.width)
      #expect(try #require(box.rules.first).rect.width == part.width)
    }
    #expect(try #require(over.rules.first).rect.maxY < -part.height)
    #expect(try #require(under.rules.first).rect.minY > part.depth)
  }

  @Test func bracesSpanTheirPartAndCarryLabels() throws {
    for part in ["ab", "a + b + c", "a + b + c + d + e + f + g + h + i + j"] {
      let body = try sheet.box(part)
      let over = try sheet.box("\\overbrace{\(part)}^{k}")
      let under = try sheet.box("\\underbrace{\(part)}_{k}")
      let (brace, label) = try (ink("⏞", in: over), ink("k", in: over))
      // The forms that the font has ready are in steps of half an em.
      #expect(brace.width >= body.width - 1 && brace.width <= body.width + 60)
      #expect(label.maxY < brace.minY && brace.maxY < -body.height)
      let (below, name) = try (ink("⏟", in: under), ink("k", in: under))
      #expect(name.minY > below.maxY && below.minY > body.depth)
      #expect(try glyph("a", in: over).origin.y == 0 && glyph("a", in: under).origin.y == 0)
    }
  }

  @Test func arrowsAreLongerThanTheirLabels() throws {
    for label in ["a", "abcdefg", "abcdefghijklmnopqrstuvw"] {
      let box = try sheet.box("\\xrightarrow[z]{\(label)}")
      let arrow = try ink("→", in: box)
      let above = try #require(
        Rect(
          union: box.glyphs.filter { label.contains($0.text) }
            .compactMap { sheet.ink(of: $0) }))
      #expect(arrow.minX < above.minX && arrow.maxX > above.maxX)
      #expect(above.maxY < arrow.minY)
      #expect(abs(arrow.center.y + sheet.layout.axisHeight(at: sheet.size)) < 1)
    }
  }

  // MARK: Accents

  @Test(arguments: [
    "hat", "check", "tilde", "acute", "grave", "bar", "breve", "mathring", "vec", "dot", "ddot",
    "dddot", "ddddot", "widehat", "widetilde", "overrightarrow", "overleftarrow",
    "overleftrightarrow",
  ])
  func accentsStandClearOverTheirBase(name: String) throws {
    for base in ["x", "A", "f", "\\theta", "xy", "ABCD"] {
      let box = try sheet.box("\\\(name){\(base)}")
      let body = try sheet.box(base)
      let sign = try sheet.lastInk(of: box)
      #expect(sign.maxY < -body.height && sign.maxY > -body.height - 30)
      #expect(sign.center.x > 0 && sign.center.x < body.width)
      #expect(box.width == body.width)
    }
  }

  @Test func wideAccentsAreAsWideAsTheirBase() throws {
    for (name, most) in [("overrightarrow", 3.0), ("overleftrightarrow", 3), ("widehat", 60)] {
      let box = try sheet.box("\\\(name){abc}")
      let sign = try sheet.lastInk(of: box)
      #expect(sign.width <= box.width + 3 && sign.width >= box.width - most)
    }
  }

  // MARK: Looks

  @Test func phantomsTakeRoomAndDrawNothing() throws {
    let part = #"\frac{a}{b}"#
    let body = try sheet.box(part)
    let (all, width, height, smashed) = try (
      sheet.box("\\phantom{\(part)}"), sheet.box("\\hphantom{\(part)}"),
      sheet.box("\\vphantom{\(part)}"), sheet.box("\\smash{\(part)}")
    )
    for box in [all, width, height] { #expect(box.glyphs.isEmpty && box.rules.isEmpty) }
    #expect(all.width == body.width && width.width == body.width && height.width == 0)
    #expect(all.height == body.height && all.depth == body.depth)
    #expect(height.height == body.height && width.height == 0)
    #expect(smashed.height == 0 && smashed.depth == 0 && smashed.glyphs == body.glyphs)
  }

  @Test func theInnerColourCounts() throws {
    let box = try sheet.box(#"a \textcolor{red}{\sqrt{\textcolor{blue}{b}}}"#)
    let (a, root, b) = try (glyph("a", in: box), glyph("√", in: box), glyph("b", in: box))
    #expect(a.color == nil)
    #expect(root.color != nil && b.color != nil && root.color != b.color)
    #expect(box.rules.first?.color == root.color)
  }

  @Test func sumsOfDisplayStyleComeFromTheFontForFormulas() throws {
    let (text, display) = try (sheet.box(#"\sum"#), sheet.box(#"\displaystyle\sum"#))
    #expect(text.glyphs[0].glyph.id.hasPrefix("DejaVuSans-"))
    #expect(display.glyphs[0].glyph.id.hasPrefix("DejaVuMathTeXGyre"))
    #expect(display.height + display.depth > text.height + text.depth)
  }

  @Test func wordsAreSetAsTheTextAround() throws {
    var bold = sheet
    bold.layout = MathLayout(
      fonts: sheet.layout.fonts, style: TextStyle(weight: .bold), math: sheet.layout.math)
    let box = try bold.box(#"x \text{ if $y$ }"#)
    #expect(try glyph("f", in: box).glyph.id.hasPrefix("DejaVuSans-Bold-"))
    #expect(try glyph("y", in: box).glyph.id.hasPrefix("DejaVuSans-Oblique-"))
  }

  @Test func lettersComeFromOneFontPerAlphabet() throws {
    for (command, font) in [
      ("mathbb", "DejaVuSans-"), ("mathcal", "DejaVuMath"), ("mathscr", "DejaVuMath"),
      ("mathfrak", "DejaVuMath"), ("mathtt", "DejaVuMath"), ("mathsf", "DejaVuSans-"),
      ("mathbf", "DejaVuSans-Bold-"), ("mathbfit", "DejaVuSans-BoldOblique-"),
    ] {
      let box = try sheet.box("\\\(command){ABCHILNRZg}")
      let others = box.glyphs.filter { !$0.glyph.id.hasPrefix(font) }
      #expect(others.isEmpty)
    }
    #expect(try sheet.box(#"\mathbb{R}"#).glyphs.map(\.text) == ["ℝ"])
    // No alphabet has these.
    #expect(try sheet.box(#"\mathcal{+}"#).glyphs == sheet.box("+").glyphs)
  }

  @Test func charactersThatTextDoesNotHaveComeFromTheFontForFormulas() throws {
    let box = try sheet.box(#"\perp"#)
    #expect(box.glyphs[0].glyph.id.hasPrefix("DejaVuMathTeXGyre"))
  }

  @Test func operatorsInAListKeepTheirRoom() throws {
    func gap(_ formula: String) throws -> Double {
      let box = try sheet.box(formula)
      return try sheet.lastInk(of: box).minX - sheet.firstInk(of: box).maxX
    }
    #expect(try gap(#"\otimes \oplus"#) > gap(#"\otimes -"#) + 15)
  }

  @Test func aSmashedPartKeepsTheSideThatIsWanted() throws {
    let whole = try sheet.box(#"\dfrac{a}{b}"#)
    for (option, height, depth) in [
      ("", 0, 0), ("[t]", 0, whole.depth), ("[b]", whole.height, 0), ("[tb]", 0, 0),
    ] {
      let box = try sheet.box(#"\smash\#(option){\dfrac{a}{b}}"#)
      #expect(box.glyphs == whole.glyphs)
      #expect(box.height == height && box.depth == depth && box.width == whole.width)
    }
  }

  @Test func theNumeratorOfAContinuedFractionStandsAtItsSide() throws {
    func shares(_ option: String) throws -> Double {
      let box = try sheet.box(#"\cfrac\#(option){1}{x + y + z}"#)
      let bar = try #require(box.rules.first).rect
      let numerator = try #require(box.glyphs.first { $0.text == "1" })
      let free = bar.maxX - bar.minX - (try sheet.box("1")).width
      return (numerator.origin.x - bar.minX) / free
    }
    for (option, share) in [("", 0.5), ("[c]", 0.5), ("[l]", 0), ("[r]", 1)] {
      #expect(abs(try shares(option) - share) < 1e-9)
    }
  }

  @Test func aFrameEnclosesItsPart() throws {
    let (part, box) = try (sheet.box(#"\frac{a}{b}"#), sheet.box(#"\boxed{\frac{a}{b}}"#))
    let sides = box.rules.map(\.rect).filter { $0 != box.rules[0].rect }
    #expect(sides.count == 4)
    let frame = try #require(
      sides.dropFirst().reduce(sides.first) { $0?.union($1) })
    for (side, edge) in [
      (frame.minX, 0), (frame.maxX, box.width), (frame.minY, -box.height), (frame.maxY, box.depth),
    ] {
      #expect(abs(side - edge) < 1e-9)
    }
    let room = (0.3 + 0.0625) * sheet.size
    #expect(abs(box.width - part.width - 2 * room) < 1e-9)
    #expect(abs(box.height - part.height - room) < 1e-9)
    #expect(abs(box.depth - part.depth - room) < 1e-9)
  }

  /// Sizes of formulas, and pixels of the grid to one of theirs.
  @Test(arguments: [5.0, 11.3, 16.7, 40], [0.7, 1, 1.5, 2])
  func linesMeetInCornersOfWholePixels(size: Double, scale: Double) throws {
    let grid = PixelGrid(scale: scale)
    for formula in [
      #"\boxed{x + y}"#, #"a \boxed{y}"#, #"\begin{array}{|c|} \hline a \\ \hline \end{array}"#,
    ] {
      let text = try sheet.layout.fonts.typeset("$\(formula)$", size: size)
      for baseline in [0, 0.3, 0.8] {
        let rules = text.sharpeningRules(to: grid, baseline: baseline).rules.map(\.rect)
        let level = rules.filter { $0.width > $0.height }.sorted { $0.minY < $1.minY }
        let upright = rules.filter { $0.width < $0.height }.sorted { $0.minX < $1.minX }
        try #require(level.count == 2 && upright.count == 2)
        let thickness = max(1, (MathLayout.ruleThickness * size * scale).rounded(.down)) / scale
        for bar in rules {
          #expect(abs(min(bar.width, bar.height) - thickness) < 1e-9)
          for edge in [bar.minX, bar.maxX, bar.minY + baseline, bar.maxY + baseline] {
            #expect(abs(edge * scale - (edge * scale).rounded()) < 1e-6)
          }
        }
        for bar in upright {
          #expect(abs(bar.minY - level[0].minY) < 1e-9 && abs(bar.maxY - level[1].maxY) < 1e-9)
        }
        for bar in level {
          #expect((upright[0].minX - 1e-9...upright[0].maxX + 1e-9).contains(bar.minX))
          #expect((upright[1].minX - 1e-9...upright[1].maxX + 1e-9).contains(bar.maxX))
        }
      }
    }
  }

  /// Every part's box holds its ink, but for what leaning letters and accents over narrow ones stand out.
  @Test func boxesHoldTheirInk() throws {
    for subject in MathVocabulary.subjects {
      for entry in subject.entries where subject.title != MathVocabulary.spaces.title {
        let box = try sheet.box(entry.example)
        guard !entry.example.contains("smash"), !entry.example.contains("combining") else {
          continue
        }
        for glyph in box.glyphs {
          guard let ink = sheet.ink(of: glyph) else { continue }
          // Fitting to pixels moves edges by one.
          #expect(-ink.minY <= box.height + 2, "\(entry.example)")
          #expect(ink.maxY <= box.depth + 2, "\(entry.example)")
        }
      }
    }
  }
}
