import Foundation
import Plotting
import Testing

@testable import Article

/// The figures' layouts against the places where Matplotlib puts the same things.
@Suite struct FigureLayoutTests {
  /// How far rectangles may be from Matplotlib's, in pixels.
  private let rectangleTolerance = 1.0
  /// Texts are wider or narrower than Matplotlib's by what hinting changes.
  private let textTolerance = 2.0
  private let legendTolerance = 3.0

  private static let store = ModelStore()
  /// The 2-D charts that the article gives the code or the picture of.
  private static let numbers = [
    2, 3, 4, 5, 7, 8, 11, 13, 14, 15, 16, 19, 24, 27, 30, 33, 34, 36, 37,
  ]

  private func layouts(of number: Int) async throws -> (
    actual: FigureLayout, expected: ReferenceLayout
  ) {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let value = try await figure.figure(from: Self.store)
    return (try value.layout(fonts: .dejaVuSans()), try ReferenceLayout(figure: number))
  }

  @Test(arguments: numbers)
  func canvasFrameAndLimitsAgree(number: Int) async throws {
    let (actual, expected) = try await layouts(of: number)
    #expect(actual.canvas.width == expected.sizeInches[0] * expected.dpi)
    #expect(actual.canvas.height == expected.sizeInches[1] * expected.dpi)
    try #require(actual.axes.count == expected.axes.count)
    for (axes, reference) in zip(Self.rowByRow(actual.axes), expected.axes) {
      expectClose(
        axes.frame, reference.frame(canvas: actual.canvas), within: rectangleTolerance)
      let limits = [axes.x.limits, axes.y.limits].map { [$0.from, $0.to] }
      for (ours, theirs) in zip(limits, [reference.limits.x, reference.limits.y]) {
        for (a, b) in zip(ours, theirs) { #expect(abs(a - b) < 1e-3) }
      }
    }
  }

  @Test(arguments: numbers)
  func ticksAndTheirLabelsAgree(number: Int) async throws {
    let (actual, expected) = try await layouts(of: number)
    for (axes, reference) in zip(Self.rowByRow(actual.axes), expected.axes) {
      for (axis, other) in [(axes.x, reference.x), (axes.y, reference.y)] {
        #expect(axis.ticks.map(\.label?.text) == other.ticks.map(\.label))
        for (tick, otherTick) in zip(axis.ticks, other.ticks) {
          #expect(abs(tick.value - otherTick.value) < 1e-9)
          expectClose(
            try #require(tick.label).box, otherTick.labelBox.rect(canvas: actual.canvas),
            within: textTolerance)
        }
      }
    }
  }

  @Test(arguments: numbers)
  func axisLabelsAgree(number: Int) async throws {
    let (actual, expected) = try await layouts(of: number)
    for (axes, reference) in zip(Self.rowByRow(actual.axes), expected.axes) {
      for (axis, other) in [(axes.x, reference.x), (axes.y, reference.y)] {
        #expect((axis.label?.text ?? "") == other.label)
        guard let label = axis.label, let box = other.labelBox else { continue }
        expectClose(label.box, box.rect(canvas: actual.canvas), within: textTolerance)
      }
    }
  }

  @Test(arguments: numbers)
  func legendsAgree(number: Int) async throws {
    let (actual, expected) = try await layouts(of: number)
    for (axes, reference) in zip(Self.rowByRow(actual.axes), expected.axes) {
      guard let other = reference.legend else {
        #expect(axes.legend == nil)
        continue
      }
      let legend = try #require(axes.legend)
      #expect(legend.entries.map(\.text.text) == other.entries)
      expectClose(legend.box, other.box.rect(canvas: actual.canvas), within: legendTolerance)
    }
  }

  @Test(arguments: numbers)
  func croppedPicturesHaveTheSameSize(number: Int) async throws {
    let (actual, expected) = try await layouts(of: number)
    let box = expected.tightBoxInches.map { $0 * expected.dpi }
    let padding = 2 * expected.padInches * expected.dpi
    let bounds = actual.tightBounds()
    #expect(abs(bounds.width - (box[2] - box[0] + padding)) <= legendTolerance)
    #expect(abs(bounds.height - (box[3] - box[1] + padding)) <= legendTolerance)
  }

  /// The axes from the upper left to the lower right: Matplotlib's order, whatever the order of
  /// declaration.
  private static func rowByRow(_ axes: [AxesLayout]) -> [AxesLayout] {
    axes.sorted { a, b in
      (a.frame.maxY.rounded(), a.frame.minX) < (b.frame.maxY.rounded(), b.frame.minX)
    }
  }

  private func expectClose(
    _ a: Rect, _ b: Rect, within tolerance: Double, location: SourceLocation = #_sourceLocation
  ) {
    let distances = [
      a.minX - b.minX, a.minY - b.minY, a.maxX - b.maxX, a.maxY - b.maxY,
    ].map(abs)
    #expect(
      distances.allSatisfy { $0 <= tolerance }, "\(a) is not \(b)", sourceLocation: location)
  }
}
