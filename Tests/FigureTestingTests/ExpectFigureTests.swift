import Foundation
import Plotting
import Testing

@testable import FigureTesting

/// Expectations that fail tests, which is as it should be here.
@Suite struct ExpectFigureTests {
  /// A test file in a folder that is none: beside it no golden picture can be read or recorded.
  private static let noFile: StaticString = "/dev/null/NoTests.swift"

  /// Removes what a failure that is meant to be has left.
  private func removeArtifacts() {
    let golden = GoldenFile(named: "", testFile: "\(Self.noFile)")
    try? FileManager.default.removeItem(atPath: golden.artifactFolder)
  }

  @Test func aPictureThatDoesNotMatchFailsTheTest() throws {
    let figure = try Figure(width: 1, height: 1) { Axes { Scatter([.zero], color: .red) } }
    defer { removeArtifacts() }
    withKnownIssue {
      expectFigure(figure, matches: "dot", filePath: Self.noFile)
    } matching: { issue in
      issue.comments.contains {
        $0.rawValue.contains("/dev/null/__Snapshots__/NoTests/dot.png")
      }
    }
  }

  @Test func warningsAreToldAndNamedByFailures() throws {
    let figure = try Figure(width: 2, height: 2) {
      Axes { Text("note", at: Point(50, 50)) }.limits(x: 0...1, y: 0...1)
    }
    defer { removeArtifacts() }
    var warnings: [PlotWarning] = []
    withKnownIssue {
      expectFigure(
        figure, matches: "note", warn: { warnings.append($0) }, filePath: Self.noFile)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("\nwarning: text \"note\": stands at") }
    }
    let expected = try figure.layout().warnings
    #expect(expected.count == 1)
    #expect(warnings == expected)
  }

  @Test func aTestIsFoundByItsTargetAndItsName() {
    let place = TestPlace(
      fileID: "ChartsTests/AxesTests.swift", filePath: "", line: 1, column: 1, function: "x()")
    #expect(place.filter == "ChartsTests.*aTestIsFoundByItsTargetAndItsName")
  }

  @Test func aFigureThatCannotBeDrawnFailsTheTest() throws {
    var figure = try Figure(width: 1, height: 1) { Axes { Scatter([.zero], color: .red) } }
    figure.width = 0
    withKnownIssue {
      expectFigure(figure, matches: "empty")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("\"empty\" cannot be drawn") }
    }
  }
}
