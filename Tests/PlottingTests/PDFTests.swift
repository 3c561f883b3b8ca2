import Testing

@testable import Plotting

@Suite struct PDFTests {
  private let description = PictureDescription(
    id: "square", title: "A square", description: "A red square.")

  private func scene(width: Double = 200, height: Double = 100) -> Scene {
    let square = Path(Rect(x: 10, y: 10, width: 20, height: 20))
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: width, height: height), pixelsPerInch: 100,
      background: .white,
      nodes: [
        .path(Scene.Shape(square, fill: .red)),
        .path(Scene.Shape(square, fill: .blue, isAntialiased: false)),
      ])
  }

  private func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array(text.utf8)) != nil
  }

  @Test func thePageIsAsLargeAsThePictureOnPaper() throws {
    let pdf = try scene().pdf(description: description)
    #expect(pdf.starts(with: Array("%PDF-1.5".utf8)))
    // 2 x 1 inches in points.
    #expect(contains("/MediaBox [ 0 0 144 72 ]", pdf))
  }

  @Test func titleAndSubjectAreInTheDocumentAndNoTimeOfDay() throws {
    let pdf = try scene().pdf(description: description)
    #expect(contains("/Title (A square)", pdf))
    #expect(contains("/Subject (A red square.)", pdf))
    #expect(contains("/CreationDate (20250111000000Z)", pdf))
    #expect(!contains("/ModDate", pdf))
  }

  @Test func equalScenesGiveEqualBytes() throws {
    let first = try scene().pdf(description: description)
    #expect(try scene().pdf(description: description) == first)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e6])
  func pagesThatPDFHasNoRoomForAreRefused(width: Double) {
    #expect(throws: RenderError.self) { try scene(width: width).pdf(description: description) }
  }
}
