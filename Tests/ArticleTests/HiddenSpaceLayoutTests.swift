import Foundation
import Plotting
import Testing

@testable import Article

/// The layouts of the figures in space against the places where Matplotlib puts the same things.
@Suite struct HiddenSpaceLayoutTests {
  private static let store = ModelStore()
  /// The figures with 3-D axes; of those with two panels the reference holds the 3-D one.
  private static let numbers = [9, 10, 20, 21, 25, 26]
  /// The reference rounds matrices and limits to three digits.
  private let digits = 0.6e-3
  /// How far texts may be from Matplotlib's, in pixels.
  private let textTolerance = 1.5

  private func layouts(of number: Int) async throws -> (
    actual: Axes3DLayout, expected: ReferenceLayout.Axes, origin: Point, canvas: Rect
  ) {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let layout = try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans())
    let axes = try #require(layout.panels.compactMap { $0 as? Axes3DLayout }.first)
    let expected = try #require(try ReferenceLayout(figure: number).axes.first)
    let canvas = Rect(x: 0, y: 0, width: 700, height: 700)
    let frame = expected.frame(canvas: canvas)
    // The panel may stand anywhere on the canvas.
    return (
      axes, expected, Point(axes.frame.minX - frame.minX, axes.frame.minY - frame.minY), canvas
    )
  }

  @Test(arguments: numbers)
  func projectionsAgree(number: Int) async throws {
    let (actual, expected, origin, canvas) = try await layouts(of: number)
    let matrix = try #require(expected.matrix)
    for (row, other) in zip(actual.space.projection.matrix, matrix) {
      for (a, b) in zip(row, other) { #expect(abs(a - b) < digits) }
    }
    let frame = expected.frame(canvas: canvas)
    #expect(abs(actual.frame.width - frame.width) < 1e-6)
    #expect(abs(origin.y) < 1e-6)
    // On whole pixels, so that the panel is drawn as if it were alone.
    #expect(abs(origin.x - origin.x.rounded()) < 1e-6)
  }

  @Test(arguments: numbers)
  func limitsAgree(number: Int) async throws {
    let (actual, expected, _, _) = try await layouts(of: number)
    let intervals = [actual.space.x, actual.space.y, actual.space.z]
    let limits = [expected.limits.x, expected.limits.y, try #require(expected.limits.z)]
    for (interval, limit) in zip(intervals, limits) {
      #expect(abs(interval.from - limit[0]) < digits && abs(interval.to - limit[1]) < digits)
    }
  }

  @Test(arguments: numbers)
  func ticksAndLabelsAgree(number: Int) async throws {
    let (actual, expected, origin, canvas) = try await layouts(of: number)
    let references = [expected.x, expected.y, try #require(expected.z)]
    for (axis, other) in zip(actual.axes, references) {
      #expect(axis.ticks.map(\.label?.text) == other.ticks.map(\.label))
      for (tick, otherTick) in zip(axis.ticks, other.ticks) {
        #expect(abs(tick.value - otherTick.value) < 1e-9)
        let box = try #require(tick.label).box
        expectClose(box, otherTick.labelBox.rect(canvas: canvas), origin: origin)
      }
      let label = try #require(axis.label)
      #expect(label.text == other.label)
      expectClose(label.box, try #require(other.labelBox).rect(canvas: canvas), origin: origin)
    }
  }

  @Test(arguments: numbers)
  func legendsAgree(number: Int) async throws {
    let (actual, expected, origin, canvas) = try await layouts(of: number)
    let legend = try #require(actual.legend)
    let other = try #require(expected.legend)
    #expect(legend.entries.map(\.text.text) == other.entries)
    expectClose(legend.box, other.box.rect(canvas: canvas), origin: origin)
  }

  /// The middles are compared: hinting makes Matplotlib's texts a little wider or narrower.
  private func expectClose(
    _ a: Rect, _ b: Rect, origin: Point, location: SourceLocation = #_sourceLocation
  ) {
    let distance = Point(a.center.x - origin.x - b.center.x, a.center.y - origin.y - b.center.y)
    #expect(
      abs(distance.x) <= textTolerance && abs(distance.y) <= textTolerance, "\(a) is not \(b)",
      sourceLocation: location)
  }
}
