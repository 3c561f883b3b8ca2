import ImageComparison
import Pictures
import Plotting

/// Expects a figure to look like the golden picture of this name, in Swift Testing as in XCTest.
///
/// A golden picture that is missing is a failure, which says how to record it; see ``RecordingMode``. Where
/// something is recorded the expectation fails, so that no run passes by recording. ``GoldenFile`` says where
/// files are. A failure in Swift Testing has the pictures attached from Swift 6.2 on.
///
/// ```swift
/// @Test func pointsAreDiscs() throws {
///   expectFigure(try Figure { Axes { Scatter(points, color: .red) } }, matches: "points")
/// }
/// ```
///
/// Only test targets can depend on this library, because it imports the test libraries. List
/// `__Snapshots__` in the target's `exclude`.
///
/// - Parameters:
///   - figure: the figure, drawn in the font family of its theme.
///   - name: the picture's name, one for each picture of a test file.
///   - canvas: how much of the canvas is compared.
///   - scale: device pixels per scene pixel.
///   - options: what counts as a change.
///   - warn: is told what is shown otherwise than declared; unless given it stands on standard error. A
///     failure names it, too.
///   - fileID: where the expectation stands; leave it out, like the following.
///   - filePath: the test file, beside which golden pictures are kept.
///   - line: the line.
///   - column: the column.
///   - function: the test, unless Swift Testing knows it.
public func expectFigure(
  _ figure: Figure, matches name: String, canvas: FigureLayout.Canvas = .tight, scale: Double = 1,
  options: ComparisonOptions = ComparisonOptions(),
  warn: (PlotWarning) -> Void = PlotWarning.report, fileID: String = #fileID,
  filePath: StaticString = #filePath, line: UInt = #line, column: Int = #column,
  function: String = #function
) {
  let place = TestPlace(
    fileID: fileID, filePath: filePath, line: line, column: column, function: function)
  do {
    let layout = try figure.layout(scale: scale)
    let warnings = layout.warnings
    warnings.forEach(warn)
    let picture = try layout.scene(canvas: canvas).transparentPicture()
    place.expect(picture, matches: name, options: options, warnings: warnings)
  } catch {
    place.fail("\"\(name)\" cannot be drawn: \(error)")
  }
}

/// Expects a picture, however drawn, to look like the golden picture of this name.
///
/// Pictures are recorded and compared as those of `expectFigure` are.
///
/// ```swift
/// let picture = try Picture(decoding: bytes)
/// expectImage(picture, matches: "page")
/// ```
///
/// - Parameters:
///   - picture: the picture.
///   - name: its name, one for each picture of a test file.
///   - options: what counts as a change.
///   - fileID: where the expectation stands; leave it out, like the following.
///   - filePath: the test file, beside which golden pictures are kept.
///   - line: the line.
///   - column: the column.
///   - function: the test, unless Swift Testing knows it.
public func expectImage(
  _ picture: Picture, matches name: String, options: ComparisonOptions = ComparisonOptions(),
  fileID: String = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
  column: Int = #column, function: String = #function
) {
  TestPlace(fileID: fileID, filePath: filePath, line: line, column: column, function: function)
    .expect(picture, matches: name, options: options)
}
