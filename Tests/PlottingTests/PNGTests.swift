import Pictures
import Testing

@testable import Plotting

@Suite struct PNGTests {
  private func scene(scale: Double = 1) -> Scene {
    let square = Scene.Shape(
      Path(Rect(x: 2, y: 2, width: 4, height: 4)), fill: Color(hex: 0xFF0000))
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: 20, height: 10), pixelsPerInch: 100, scale: scale,
      background: .white, nodes: [.path(square)])
  }

  private let description = PictureDescription(
    id: "square", title: "Figure 5", description: "σ rises from 0 to 1")

  @Test func theFileIsThePictureWithItsTexts() throws {
    let file = try scene().png(description: description)
    let picture = try scene().picture()
    #expect(try Picture(decoding: file) == picture)
    #expect(
      try file
        == picture.png(title: "Figure 5", description: "σ rises from 0 to 1", pixelsPerInch: 100))
  }

  @Test func theFileSaysHowLargeThePictureIsOnPaper() throws {
    // Twice the pixels on the same paper: 200 per inch, 7874 per metre.
    let file = try scene(scale: 2).png(description: description)
    let size: [UInt8] = [0, 0, 0x1E, 0xC2, 0, 0, 0x1E, 0xC2, 1]
    #expect(file.firstRange(of: Array("pHYs".utf8) + size) != nil)
  }

  @Test func aPictureThatCannotBeEncodedIsAnErrorOfTheRenderer() throws {
    // libpng allows for a million columns.
    let wide = try Picture(
      width: 1_000_001, height: 1, pixels: [UInt8](repeating: 255, count: 4_000_004))
    #expect {
      try wide.file()
    } throws: { error in
      guard case .picture(.cannotEncode(let reason)) = error as? RenderError else { return false }
      return "\(error)".contains(reason)
    }
  }
}
