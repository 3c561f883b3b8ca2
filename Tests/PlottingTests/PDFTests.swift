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

  private func pdf(_ scene: Scene) throws -> PrintedPDF {
    PrintedPDF(bytes: try scene.pdf(description: description))
  }

  @Test func thePageIsAsLargeAsThePictureOnPaper() throws {
    let pdf = try pdf(scene())
    #expect(pdf.version == "%PDF-1.5")
    // 2 x 1 inches in points.
    #expect(try !PDFFile(pdf.bytes).objects(with: "/MediaBox [ 0 0 144 72 ]").isEmpty)
  }

  @Test func titleAndSubjectAreInTheDocumentAndNoTimeOfDay() throws {
    let pdf = try pdf(scene())
    let file = try PDFFile(pdf.bytes)
    let information = try #require(file.objects(with: "/Title (A square)").first).text
    #expect(information.contains("/Subject (A red square.)"))
    #expect(information.contains("/CreationDate (20250111000000Z)"))
    #expect(file.objects(with: "/ModDate").isEmpty)
  }

  @Test func equalScenesGiveEqualBytes() throws {
    let first = try pdf(scene())
    #expect(try pdf(scene()) == first)
  }

  /// Programs that show PDFs smooth every edge: areas that meet need a line of their colour, as wide as
  /// what would show between them, unless the line would be seen where it lies over its area.
  @Test func areasThatMeetAreJoined() throws {
    func pdf(_ color: Color, isAntialiased: Bool, line: Double? = nil) throws -> PrintedPDF {
      var scene = scene()
      scene.nodes = [10.0, 30].map { x in
        .path(
          Scene.Shape(
            Path(Rect(x: x, y: 10, width: 20, height: 20)), fill: color,
            stroke: line.map { Scene.Stroke(color, width: $0, join: .bevel) },
            isAntialiased: isAntialiased))
      }
      return try self.pdf(scene)
    }
    let (opaque, half) = (Color.teal, Color.teal.withAlpha(0.5))
    let joined = try pdf(opaque, isAntialiased: false)
    #expect(try pdf(opaque, isAntialiased: true) != joined)
    #expect(try pdf(opaque, isAntialiased: true, line: 0.3) == joined)
    let apart = try pdf(half, isAntialiased: false)
    #expect(try pdf(half, isAntialiased: true) == apart)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e6])
  func pagesThatPDFHasNoRoomForAreRefused(width: Double) {
    #expect(throws: RenderError.self) { try scene(width: width).pdf(description: description) }
  }
}

/// A PDF that a failed test names by its size instead of printing every byte.
private struct PrintedPDF: Equatable, CustomTestStringConvertible {
  let bytes: [UInt8]

  /// What the file says of its own version.
  var version: String { String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }

  var testDescription: String { "PDF of \(bytes.count) bytes" }
}
