import FigureTesting
import Testing

@testable import Plotting

/// Sheets of all commands of formulas, to be read: the example that the vocabulary has for each, with the
/// command's name below.
@Suite struct MathCommandGalleryTests {
  private static let columns = 5

  @Test(arguments: MathVocabulary.subjects.map(\.title))
  func everyCommandIsDrawn(title: String) throws {
    let subject = try #require(MathVocabulary.subjects.first { $0.title == title })
    let name = title.lowercased().replacing(" ", with: "-").replacing(",", with: "")
    try expectFigure(sheet(of: subject.entries), matches: name)
  }

  @Test func environmentsAreDrawn() throws {
    let entries = MathEnvironment.all.map { name, environment in
      MathSubject.Entry(name, .begin, example: environment.example)
    }
    try expectFigure(sheet(of: entries, columns: 3), matches: "environments")
  }

  private func sheet(
    of entries: [MathSubject.Entry], columns: Int = columns
  ) throws -> Figure {
    // What neither font has is drawn from any other of the machine.
    let fonts = try FontFamily.dejaVuSans()
    let own = fonts.faces.map(\.name) + [try MathFont.installed.get().face.name]
    let entries = try entries.filter { entry in
      let glyphs = try fonts.typeset("$\(entry.example)$", size: 10).glyphs.map(\.glyph.id)
      return glyphs.allSatisfy { id in own.contains { id.hasPrefix("\($0)-") } }
    }
    let rows = (entries.count + columns - 1) / columns
    // Tall parts and rows need room.
    let isTall = entries.contains {
      ["\\\\", "\\frac", "\\lim"].contains(where: $0.example.contains)
    }
    let rowHeight = isTall ? 0.95 : 0.6
    let none = Ticks(positions: [], labels: [])
    return try smallFigure(
      width: 7, height: rowHeight * Double(rows) + 0.1
    ) {
      Axes {
        for (index, entry) in entries.enumerated() {
          let (left, top) = (Double(index % columns) + 0.1, Double(rows - index / columns))
          Text("$\(entry.example)$", at: Point(left, top - 0.5), size: 12)
          Text(entry.name, at: Point(left, top - 0.92), size: 6)
        }
      }
      .limits(x: 0...Double(columns), y: 0...Double(rows)).ticks(x: none, y: none)
    }
  }
}
