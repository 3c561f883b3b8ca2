import Testing

@testable import Plotting

@Suite struct GlyphAssemblyTests {
  private typealias Part = GlyphAssembly.Part

  /// An end at both sides and a piece between, all 100 long.
  private let bar = GlyphAssembly(
    parts: [
      Part(glyph: 1, startConnector: 0, endConnector: 30, extent: 100, isExtender: false),
      Part(glyph: 2, startConnector: 100, endConnector: 100, extent: 100, isExtender: true),
      Part(glyph: 3, startConnector: 30, endConnector: 0, extent: 100, isExtender: false),
    ], minimumOverlap: 10)

  /// A sign with a middle, as a brace has it.
  private let brace = GlyphAssembly(
    parts: [
      Part(glyph: 1, startConnector: 0, endConnector: 30, extent: 100, isExtender: false),
      Part(glyph: 2, startConnector: 50, endConnector: 50, extent: 80, isExtender: true),
      Part(glyph: 3, startConnector: 30, endConnector: 30, extent: 120, isExtender: false),
      Part(glyph: 2, startConnector: 50, endConnector: 50, extent: 80, isExtender: true),
      Part(glyph: 4, startConnector: 30, endConnector: 0, extent: 100, isExtender: false),
    ], minimumOverlap: 10)

  @Test(arguments: Array(stride(from: 191.0, through: 3000, by: 7)))
  func piecesCoverTheLengthWithoutGaps(length: Double) {
    for assembly in [bar, brace] {
      let (pieces, extent) = assembly.pieces(covering: length)
      let parts = pieces.compactMap { piece in
        assembly.parts.first { $0.glyph == piece.glyph }
      }
      #expect(parts.count == pieces.count)
      for (index, part) in parts.enumerated().dropFirst() {
        let before = pieces[index - 1].offset + parts[index - 1].extent
        let overlap = before - pieces[index].offset
        // Places are whole units.
        #expect(overlap >= assembly.minimumOverlap - 1)
        #expect(overlap <= min(parts[index - 1].endConnector, part.startConnector) + 1)
      }
      #expect(extent >= length)
      let end = (pieces.last?.offset ?? 0) + (parts.last?.extent ?? 0)
      #expect(abs(end - extent) <= 1)
    }
  }

  @Test func aLengthWithinReachIsMetExactly() {
    for length in stride(from: 330.0, through: 3000, by: 13) {
      #expect(abs(bar.pieces(covering: length).extent - length) < 1e-9)
    }
  }

  @Test func piecesAreRepeatedNoMoreThanNeeded() {
    #expect(bar.pieces(covering: 190).pieces.map(\.glyph) == [1, 3])
    #expect(bar.pieces(covering: 191).pieces.map(\.glyph) == [1, 2, 3])
    #expect(bar.pieces(covering: 281).pieces.map(\.glyph) == [1, 2, 2, 3])
    #expect(brace.pieces(covering: 400).pieces.map(\.glyph) == [1, 2, 3, 2, 4])
  }

  @Test func aSignIsNoShorterThanItsEnds() {
    let (pieces, extent) = bar.pieces(covering: 0)
    #expect(pieces.map(\.glyph) == [1, 3])
    // They overlap as far as they may.
    #expect(extent == 170)
    #expect(GlyphAssembly(parts: [], minimumOverlap: 0).pieces(covering: 5).pieces.isEmpty)
  }

  @Test(arguments: [1e12, .infinity])
  func noLengthTakesPiecesWithoutEnd(length: Double) {
    #expect(bar.pieces(covering: length).pieces.count <= 10_002)
  }

  @Test func piecesThatAddNothingAreNotRepeated() {
    let stuck = GlyphAssembly(
      parts: [Part(glyph: 1, startConnector: 10, endConnector: 10, extent: 10, isExtender: true)],
      minimumOverlap: 10)
    #expect(stuck.pieces(covering: 500).pieces.count == 1)
  }
}
