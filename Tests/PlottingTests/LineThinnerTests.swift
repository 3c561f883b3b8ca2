import Glibc
import ImageComparison
import Pictures
import TestSupport
import Testing

@testable import Plotting

@Suite struct LineThinnerTests {
  private let thinner = LineThinner(pixel: 1)

  /// More points than are left alone, in columns of four hundred.
  private var zigzag: [Point] {
    (0..<8 * LineThinner.greatestWhole).map { Point(Double($0) / 1600, Double($0 % 7)) }
  }

  @Test func shortLinesAreLeftAsTheyAre() {
    let line = Array(zigzag.prefix(LineThinner.greatestWhole))
    #expect(thinner.thin(line) == line)
  }

  private func expectEndsAndExtremes(of line: [Point], inColumnsOf width: Double) {
    let thin = thinner.thin(line)
    let columns = Dictionary(grouping: thin) { ($0.x / width).rounded(.down) }
    for (column, whole) in Dictionary(grouping: line, by: { ($0.x / width).rounded(.down) }) {
      let kept = columns[column] ?? []
      #expect(kept.count <= 4)
      #expect((kept.first, kept.last) == (whole.first, whole.last))
      #expect(kept.map(\.y).min() == whole.map(\.y).min())
      #expect(kept.map(\.y).max() == whole.map(\.y).max())
    }
  }

  @Test func columnsKeepTheirEndsAndExtremes() {
    expectEndsAndExtremes(of: zigzag, inColumnsOf: 1.0 / 32)
  }

  @Test func aLongLineThatFillsItsColumnsHasWiderOnes() {
    let wide = zigzag.map { Point($0.x * 16, $0.y) }
    expectEndsAndExtremes(of: wide, inColumnsOf: 1.0 / 4)
  }

  @Test func pointsKeepTheirOrder() {
    let thin = thinner.thin(zigzag)
    #expect(thin.map(\.x) == thin.map(\.x).sorted())
    #expect(Set(thin).isSubset(of: Set(zigzag)))
  }

  @Test func linesThatTurnBackKeepTheirWays() {
    let there = zigzag
    let thin = thinner.thin(there + there.reversed())
    #expect(thin.first == there.first)
    #expect(thin.last == there.first)
    #expect(thin.count > thinner.thin(there).count)
  }

  @Test func aLongLineLooksLikeAllOfItsPoints() throws {
    func picture(_ points: [Point]) throws -> Picture {
      let path = Path(points: points)
      return try Scene(
        viewBox: Rect(x: 0, y: -2, width: 25, height: 12), pixelsPerInch: 100, background: .white,
        nodes: [.path(Scene.Shape(path, stroke: Scene.Stroke(.black, width: 1.5, join: .round)))]
      ).picture()
    }
    let line = zigzag
    let differences = zip(try picture(line).pixels, try picture(thinner.thin(line)).pixels).map {
      abs(Int($0) - Int($1))
    }
    #expect(differences.allSatisfy { $0 < 48 })
  }

  /// A line just long enough to be thinned, drawn with all of its points and with those that are left.
  @Test(arguments: ["spiral", "wave", "noise", "upright", "bursts"]) func thinningCannotBeSeen(
    kind: String
  )
    throws
  {
    var random = SplitMix(state: 5)
    let count = LineThinner.greatestWhole + 1
    let points = (0..<count).map { index -> Point in
      let angle = Double(index) / Double(count) * 40
      let share = Double(index) / Double(count)
      return switch kind {
      case "spiral": Point(80 + angle * cos(angle), 60 + angle * sin(angle))
      case "wave": Point(160 * share, 60 + 40 * sin(7 * angle))
      case "noise": Point(160 * share, 60 + .random(in: -20...20, using: &random))
      case "bursts":
        Point(160 * share, 60 + (index % 500 < 40 ? .random(in: -50...50, using: &random) : 0))
      default: Point(80 + 0.2 * sin(angle), 120 * share)
      }
    }
    let thin = LineThinner(pixel: 1).thin(points)
    let pictures = try [points, thin].map { points in
      try Scene(
        viewBox: Rect(x: 0, y: 0, width: 160, height: 120), pixelsPerInch: 100,
        background: .white,
        nodes: [
          .path(
            Scene.Shape(
              Path(points: points), stroke: Scene.Stroke(.red, width: 2, join: .round)))
        ]
      ).picture()
    }
    let comparison = Comparison(of: pictures[0], with: pictures[1])
    #expect(comparison.verdict != .changed, "\(comparison)")
  }
}
