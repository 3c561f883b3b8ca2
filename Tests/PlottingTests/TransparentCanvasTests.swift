import Pictures
import Testing

@testable import Plotting

/// A canvas that lets something through: on paper it is white, in a file it stays transparent.
@Suite struct TransparentCanvasTests {
  private let description = PictureDescription(id: "a", title: "", description: "")

  /// A black bar in the middle of an otherwise empty figure.
  private func scene(opacity: Double) throws -> Scene {
    var theme = Theme.classic
    theme.palette.canvas = Color(hex: 0xFFFFFF).withAlpha(opacity)
    theme.palette.axes = Color(hex: 0xFFFFFF).withAlpha(0)
    return try Figure(width: 1, height: 1, theme: theme) {
      Axes { Bars(x: [0], heights: [1], color: .black) }
    }.layout(fonts: .dejaVuSans()).scene(canvas: .full)
  }

  @Test(arguments: [0, 0.25, 0.5, 1]) func onPaperTheCanvasIsWhite(opacity: Double) throws {
    let picture = try scene(opacity: opacity).picture()
    #expect(picture[0, 0] == SIMD4(255, 255, 255, 255))
    #expect(picture.isOpaque)
    #expect(picture[picture.width / 2, picture.height / 2] == SIMD4(0, 0, 0, 255))
  }

  @Test(arguments: [0, 0.25, 0.5, 1]) func filesKeepTheOpacity(opacity: Double) throws {
    let scene = try scene(opacity: opacity)
    let picture = try Picture(decoding: scene.png(description: description))
    #expect(abs(Double(picture[0, 0].w) - opacity * 255) <= 1)
    #expect(picture.isOpaque == (opacity == 1))
    #expect(picture[picture.width / 2, picture.height / 2] == SIMD4(0, 0, 0, 255))
    #expect(try picture == scene.transparentPicture())
  }

  @Test func onWhiteBothAreThePicture() throws {
    let scene = try scene(opacity: 0.5)
    let (onPaper, inFile) = (try scene.picture(), try scene.transparentPicture().onWhite)
    let differences = zip(onPaper.pixels, inFile.pixels).map { abs(Int($0) - Int($1)) }
    #expect(differences.allSatisfy { $0 <= 2 })
  }
}
