import ImageComparison
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
    #expect(try !PDFFile(pdf.bytes).objects(with: "/MediaBox [0 0 144 72]").isEmpty)
  }

  @Test func titleAndSubjectAreInTheDocumentAndNoTimeOfDay() throws {
    let pdf = try pdf(scene())
    let file = try PDFFile(pdf.bytes)
    let information = try #require(file.objects(with: "/Title (A square)").first).text
    #expect(information.contains("/Subject (A red square.)"))
    #expect(information.contains("/CreationDate (D:20250111000000Z)"))
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

  /// Painted at once, the line would be seen without the area under it.
  @Test(arguments: [(1, 1, "B\n"), (0.5, 1, "f\n"), (1, 0.5, "f\n"), (0.5, 0.5, "f\n")])
  func anAreaIsSeenThroughItsLine(fill: Double, line: Double, instruction: String) throws {
    var scene = scene()
    let stroke = Scene.Stroke(.blue.withAlpha(line), width: 8)
    scene.nodes = [
      .path(
        Scene.Shape(
          .circle(center: Point(50, 50), radius: 20), fill: .red.withAlpha(fill), stroke: stroke))
    ]
    let content = try PDFFile(scene.pdf(description: description)).content
    let behind = try #require(content.firstRange(of: "BDC\n")).upperBound
    let painted = content[behind...]
    #expect(
      painted.contains("\n\(instruction)") && painted.contains("\nS\n") == (instruction != "B\n"))
  }

  /// A shape with a wide line reaches farther than the same one with a narrow line.
  @Test func markersOfOneShapeAreNotCutOff() throws {
    let markers = [1.0, 12].map { width in
      Scene.Node.markers(
        Scene.Markers(
          shape: .circle(radius: 5), fill: .red, stroke: Scene.Stroke(.blue, width: width),
          positions: [Point(30 + 5 * width, 50), Point(100 + 5 * width, 40.25)],
          variations: width > 1 ? [Scene.Markers.Variation(scale: 1.5)] : []))
    }
    var scene = scene()
    scene.nodes = markers
    let read = try PDFScene.read(
      scene.pdf(description: description), viewBox: scene.viewBox, pixelsPerInch: 100)
    let differences = Comparison(of: try scene.picture(), with: try read.picture()).differences
    #expect((differences?.ssim ?? 0) > 0.999)
    let boxes = try PDFFile(scene.pdf(description: description)).objects(with: "/Subtype /Form")
      .compactMap { $0.text.firstMatch(of: /\/BBox \[([^\]]*)\]/)?.1 }
    // The radius, and half of the width times the miter limit.
    #expect(boxes.sorted() == ["-10 -10 10 10", "-65 -65 65 65", "-68 -68 68 68"])
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
