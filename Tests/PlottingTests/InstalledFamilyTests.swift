import CCairo
import Testing

@testable import Plotting

/// Which face of a family a text is set in.
@Suite struct InstalledFamilyTests {
  private static let upright = TextStyle()
  private static let oblique = TextStyle(slant: .oblique)
  private static let bold = TextStyle(weight: .bold)
  private static let boldOblique = TextStyle(weight: .bold, slant: .oblique)

  private static func face(
    _ path: String, index: Int = 0, style: String = "Book", weight: Int32 = FC_WEIGHT_REGULAR,
    slant: Int32 = FC_SLANT_ROMAN, width: Int32 = FC_WIDTH_NORMAL, version: Int = 1
  ) -> InstalledFace {
    InstalledFace(
      path: path, index: index, style: style, weight: Int(weight), slant: Int(slant),
      width: Int(width), version: version)
  }

  /// The path of the face that is chosen, whatever the order in which faces are listed; nil for none.
  private func choice(of style: TextStyle, among faces: [InstalledFace]) -> String? {
    let path = try? InstalledFamily(name: "Sans", faces: faces).face(for: style).path
    let other = try? InstalledFamily(name: "Sans", faces: faces.reversed()).face(for: style).path
    #expect(path == other)
    return path
  }

  @Test func everyStyleHasItsFace() {
    let faces = [
      Self.face("book"), Self.face("oblique", slant: FC_SLANT_OBLIQUE),
      Self.face("bold", weight: FC_WEIGHT_BOLD),
      Self.face("both", weight: FC_WEIGHT_BOLD, slant: FC_SLANT_OBLIQUE),
    ]
    #expect(choice(of: Self.upright, among: faces) == "book")
    #expect(choice(of: Self.oblique, among: faces) == "oblique")
    #expect(choice(of: Self.bold, among: faces) == "bold")
    #expect(choice(of: Self.boldOblique, among: faces) == "both")
  }

  @Test(arguments: [
    face("light", weight: FC_WEIGHT_LIGHT), face("medium", weight: FC_WEIGHT_MEDIUM),
    face("demibold", weight: FC_WEIGHT_DEMIBOLD), face("black", weight: FC_WEIGHT_BLACK),
    face("condensed", width: FC_WIDTH_SEMICONDENSED),
    face("expanded", weight: FC_WEIGHT_BOLD, width: FC_WIDTH_EXPANDED),
  ])
  func aFaceOfAnotherWeightOrWidthIsNotTaken(face: InstalledFace) {
    for style in [Self.upright, Self.oblique, Self.bold, Self.boldOblique] {
      #expect(choice(of: style, among: [face]) == nil)
    }
  }

  @Test func uprightFacesDoNotStandInForObliqueOnesNorTheOtherWay() {
    #expect(choice(of: Self.oblique, among: [Self.face("book")]) == nil)
    let leaning = [
      Self.face("oblique", slant: FC_SLANT_OBLIQUE), Self.face("italic", slant: FC_SLANT_ITALIC),
    ]
    #expect(choice(of: Self.upright, among: leaning) == nil)
  }

  @Test func anItalicIsTakenWhereThereIsNoOblique() {
    let italic = Self.face("italic", slant: FC_SLANT_ITALIC, version: 2)
    #expect(choice(of: Self.oblique, among: [italic]) == "italic")
    let oblique = Self.face("oblique", slant: FC_SLANT_OBLIQUE)
    #expect(choice(of: Self.oblique, among: [italic, oblique]) == "oblique")
  }

  @Test func theLatestVersionIsTakenThenTheFirstPathThenTheFirstFace() {
    let faces = [Self.face("a"), Self.face("c", version: 2), Self.face("b", version: 2)]
    #expect(choice(of: Self.upright, among: faces) == "b")
    let family = InstalledFamily(
      name: "Sans", faces: [Self.face("a", index: 2), Self.face("a", index: 1)])
    #expect((try? family.face(for: Self.upright))?.index == 1)
  }

  @Test func anErrorNamesAllFacesThatAreMissingAndTheirPackages() {
    func description(of family: InstalledFamily, _ style: TextStyle) -> String {
      do {
        _ = try family.face(for: style)
        return "found"
      } catch { return "\(error)" }
    }
    let core = [
      Self.face("book"), Self.face("bold", style: "Bold", weight: FC_WEIGHT_BOLD),
      Self.face("bold2", style: "Bold", weight: FC_WEIGHT_BOLD),
    ]
    #expect(
      description(of: InstalledFamily(name: "DejaVu Sans", faces: core), Self.oblique)
        == """
        font DejaVu Sans Oblique is not installed, nor is Bold Oblique (of the family there are: Bold, \
        Book); install DejaVu Sans, on Debian and Ubuntu with apt-get install fonts-dejavu-extra
        """)
    #expect(
      description(of: InstalledFamily(name: "DejaVu Sans", faces: []), Self.upright)
        == """
        font DejaVu Sans Book is not installed, nor is any other face of the family; install DejaVu \
        Sans, on Debian and Ubuntu with apt-get install fonts-dejavu-core fonts-dejavu-extra
        """)
    #expect(
      description(of: InstalledFamily(name: "Sans", faces: [core[1]]), Self.upright)
        == """
        font Sans Regular is not installed, nor is Oblique, nor is Bold Oblique (of the family there \
        are: Bold); install the family, or choose another
        """)
  }
}
