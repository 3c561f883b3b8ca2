/// Parts of a sign that together make it as long as it has to be: ends and a middle, which stand once, and
/// pieces between that are repeated.
///
/// Neighbours overlap, each within the part of it that is straight, so that the sign has any length at the
/// same thickness of strokes. Source: OpenType specification, "MATH", GlyphAssembly.
struct GlyphAssembly: Sendable, Equatable {
  /// A glyph of the sign; lengths are font units along the direction of growth.
  struct Part: Sendable, Equatable {
    /// The number of the glyph in the font.
    let glyph: Int
    /// How much of it the part before may cover.
    let startConnector: Double
    /// How much of it the part behind may cover.
    let endConnector: Double
    /// Its length.
    let extent: Double
    /// Whether it may stand any number of times, also none.
    let isExtender: Bool
  }

  /// A part in its place.
  struct Piece: Sendable, Equatable {
    let glyph: Int
    /// The distance of its start from that of the sign, in whole font units.
    let offset: Double
  }

  /// From left to right, or from the bottom to the top.
  let parts: [Part]
  /// By how much neighbours overlap at the least.
  let minimumOverlap: Double

  /// More pieces are not drawn; the sign then ends early. Nothing that can be read is as long.
  private static let mostPieces = 10_000.0

  /// The pieces of the shortest sign that is at least `length` long, and its length in whole font units.
  func pieces(covering length: Double) -> (pieces: [Piece], extent: Double) {
    let sequence = repeated(covering: length)
    guard let first = sequence.first else { return ([], 0) }
    let joints = zip(sequence, sequence.dropFirst()).map(mostOverlap)
    let least = Double(joints.count) * minimumOverlap
    let free = sequence.reduce(0) { $0 + $1.extent } - least - length
    // What is left over goes to all joints alike; one that takes less leaves the sign longer.
    let extra = joints.isEmpty ? 0 : max(0, free) / Double(joints.count)
    var pieces = [Piece(glyph: first.glyph, offset: 0)]
    var end = first.extent
    for (part, most) in zip(sequence.dropFirst(), joints) {
      let start = end - min(most, minimumOverlap + extra)
      pieces.append(Piece(glyph: part.glyph, offset: start.rounded()))
      end = start + part.extent
    }
    return (pieces, end.rounded())
  }

  /// The parts in order, with as few repetitions as reach `length`.
  private func repeated(covering length: Double) -> [Part] {
    let ends = parts.filter { !$0.isExtender }
    let extenders = parts.filter(\.isExtender)
    func reach(of parts: [Part]) -> Double { parts.reduce(0) { $0 + $1.extent - minimumOverlap } }
    let missing = length - reach(of: ends) - minimumOverlap
    let added = reach(of: extenders)
    guard missing > 0, added > 0 else { return ends.isEmpty ? extenders : ends }
    let most = Self.mostPieces / Double(extenders.count)
    let count = Int(min((missing / added).rounded(.up), most))
    return parts.flatMap { Array(repeating: $0, count: $0.isExtender ? count : 1) }
  }

  /// How much two neighbours may overlap at the most; never all of the shorter one.
  private func mostOverlap(_ left: Part, _ right: Part) -> Double {
    max(minimumOverlap, min(left.endConnector, right.startConnector))
  }
}
