import TestSupport
import Testing

@testable import Plotting

/// Several pictures may stand in one page, whatever they are called.
@Suite struct SVGNamesTests {
  private static let pieces = [
    "a", "b", "-", "--", "_", "g1", "m1", "clip1", "_g1", "axes-1", "感", "知", "机", "神", " ", "é",
    "e\u{301}", "2D", "_2D_", "picture", "é", "\u{0}", "👩‍🔬",
  ]

  @Test func idsOfDifferentPicturesDiffer() throws {
    var random = SplitMix(state: 7)
    var owners: [String: [Unicode.Scalar]] = [:]
    for _ in 0..<4000 {
      let name = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      var names = SVGNames(of: name)
      let parts = Self.pieces.map { names.group($0, in: names.root) }
      let deeper = Self.pieces.map { names.group($0, in: parts[0]) }
      let definitions = ["g1", "g12", "m1", "clip1", "title"].map(names.definition)
      let ids = [names.root] + parts + deeper + definitions
      #expect(Set(ids).count == ids.count, "\(name)")
      let scalars = Array(name.unicodeScalars)
      for id in ids {
        #expect(owners[id, default: scalars] == scalars, "\(id)")
        owners[id] = scalars
        #expect(id.wholeMatch(of: /[A-Za-z][A-Za-z0-9_-]*/) != nil)
      }
    }
  }

  @Test func plainNamesStayReadable() {
    #expect(SVGNames(of: "decision-boundary-2").root == "picture-decision-boundary-2")
  }
}
